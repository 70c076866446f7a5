import { z } from "zod";
import { SubjectKind } from "../../../engines/law/index.ts";
import { ConditionView, PackView } from "./views.ts";

/** One side of a case judged twice: the verdict and what stands in its way there. */
export const SideView = z.object({
  verdict: z.enum(["met", "unmet", "pending", "missing"]),
  reasons: z.array(z.object({ says: z.string(), numbers: z.string(), citation: z.string() })),
});
export type SideView = z.infer<typeof SideView>;

/** The same facts under both rules. */
export const CaseTwiceView = z.object({
  name: z.string(),
  effect: z.enum(["gains", "loses", "other", "same"]),
  before: SideView,
  after: SideView,
});
export type CaseTwiceView = z.infer<typeof CaseTwiceView>;

export const RuleChangeView = z.object({
  awardCode: z.string(),
  name: z.string(),
  for: SubjectKind,
  /** "only-before": the later law has no standard of it; "only-after": the earlier had none. */
  standing: z.enum(["both", "only-before", "only-after"]),
  added: z.array(ConditionView),
  removed: z.array(ConditionView),
  changed: z.array(z.object({ before: ConditionView, after: ConditionView })),
  kept: z.int(),
  /** Examples of either rule that end otherwise under the other. */
  cases: z.array(CaseTwiceView),
  tried: z.int(),
});
export type RuleChangeView = z.infer<typeof RuleChangeView>;

/** The same in numbers, for a table of all awards. */
export const ChangeCountView = z.object({
  awardCode: z.string(),
  name: z.string(),
  for: SubjectKind,
  standing: z.enum(["both", "only-before", "only-after"]),
  ...{ added: z.int(), removed: z.int(), changed: z.int(), kept: z.int() },
  /** Examples that pass only later, only before, or end otherwise. */
  ...{ gains: z.int(), loses: z.int(), other: z.int(), tried: z.int() },
});
export type ChangeCountView = z.infer<typeof ChangeCountView>;

export const ComparedLawView = z.object({
  before: PackView.nullable(),
  after: PackView.nullable(),
  refused: z.array(z.string()),
  /** In full, for the award asked about. */
  changes: z.array(RuleChangeView),
  /** In numbers, when no award was named. */
  counts: z.array(ChangeCountView),
  /** Standards that are the same on both days and end the same in every example. */
  unchanged: z.int(),
});
export type ComparedLawView = z.infer<typeof ComparedLawView>;

export const ComparedUnitsView = z.object({
  refused: z.array(z.string()),
  year: z.int(),
  rows: z.array(CaseTwiceView.extend({ awardCode: z.string(), award: z.string() })),
  /** Judgements that came out the same, of all that were made. */
  same: z.int(),
  judged: z.int(),
});
export type ComparedUnitsView = z.infer<typeof ComparedUnitsView>;
