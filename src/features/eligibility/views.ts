import { z } from "zod";
import { UnitFigures } from "./figures/model.ts";
import { Continues } from "./predecessors/model.ts";
import { ExclusionGround, Level } from "./model.ts";

/** What the screens of eligibility are shown. */

/** One condition that stands in the way: có, cần, còn thiếu, where it is written and how well that was checked. */
export const ReasonView = z.object({
  value: z.enum(["met", "unmet", "pending", "missing"]),
  word: z.string(),
  says: z.string(),
  have: z.int().nullable(),
  need: z.int().nullable(),
  short: z.int().nullable(),
  /** What is counted, in words: “năm”, “lần”. Verdicts kept before it was told have none. */
  unit: z.string().default(""),
  lacking: z.array(z.string()),
  /** The confirmation that is waited for: which fact, the lowest level that may give it, and who that is in words. Verdicts kept before it was told have none. */
  asks: z.object({ fact: z.string(), by: Level, said: z.string() }).nullable().default(null),
  citation: z.string(),
  checked: z.string(),
  note: z.string(),
});
export type ReasonView = z.infer<typeof ReasonView>;

export const JudgedView = z.object({
  /** "no-verdict": no usable law for the date; `sentence` is the reason, and nothing is blocked by it. */
  verdict: z.enum(["met", "unmet", "pending", "missing", "no-verdict"]),
  word: z.string(),
  sentence: z.string(),
  /** True where a newer law is in force and not entered: the one before it may be read for reference. */
  newerLaw: z.boolean().default(false),
  reasons: z.array(ReasonView),
  /** Roads beside the one whose conditions are in the way, nearest first, each with all that stands in its way. */
  otherRoads: z.array(z.object({ road: z.string(), reasons: z.array(z.string()) })).default([]),
  remarks: z.array(z.string()),
  /** Every condition, indented as the law is. */
  tree: z.array(z.string()),
  /** Records that the verdict rests on. */
  used: z.array(z.string()),
  pack: z.string().nullable(),
  /** The point that the dossier claims, as officials write it; verdicts kept before one could be claimed have none. */
  claimed: z.string().nullable().default(null),
  /** It rests on content that was not compared with the official text. */
  toCompare: z.boolean(),
});
export type JudgedView = z.infer<typeof JudgedView>;

/** A verdict as it is kept beside what was done on the strength of it: enough to contest it later, without the tree. */
export const KeptVerdict = JudgedView.omit({ tree: true, otherRoads: true }).extend({
  awardCode: z.string(),
  submitted: z.string(),
});
export type KeptVerdict = z.infer<typeof KeptVerdict>;

export const YearView = z.object({
  year: z.int(),
  illustrative: z.boolean(),
  today: z.string(),
  submitted: z.string(),
  awardCode: z.string(),
  title: z.string(),
  titles: z.array(z.object({ code: z.string(), name: z.string() })),
  units: z.array(
    z.object({
      unitId: z.int(),
      name: z.string(),
      judged: JudgedView,
      /** What was counted of the unit this year, and where it stands. */
      figures: z.object({ figures: UnitFigures, source: z.string() }).nullable(),
      /** Units that went into it, as told last, and how many lines of the ledger name each. */
      predecessors: z.array(
        z.object({
          name: z.string(),
          untilDay: z.string(),
          founded: z.string().nullable(),
          continues: Continues,
          source: z.string(),
          awards: z.int(),
        }),
      ),
    }),
  ),
  /** What some standard asks a unit to be. */
  traits: z.array(z.object({ trait: z.string(), says: z.string() })),
  attested: z.array(
    z.object({
      factId: z.int(),
      unitId: z.int(),
      says: z.string(),
      byLevel: Level,
      holds: z.boolean(),
      paper: z.string(),
      onDay: z.string(),
      recordedBy: z.string(),
    }),
  ),
  exclusions: z.array(
    z.object({
      exclusionId: z.int(),
      unitId: z.int(),
      unit: z.string(),
      why: ExclusionGround,
      agency: z.string(),
      paper: z.string(),
      reason: z.string(),
      fromDay: z.string(),
      liftedOn: z.string().nullable(),
      liftedPaper: z.string(),
      liftedReason: z.string(),
    }),
  ),
});
export type YearView = z.infer<typeof YearView>;
