import { z } from "zod";
import { SubjectKind } from "./catalogue/index.ts";
import { Checked, Citation } from "./citation.ts";
import { Condition } from "./condition.ts";
import { Kind } from "./kinds.ts";

/** How many of a list may be given the award: decided on the list, never on one subject. */
export const Quota = z.strictObject({
  award: z.string().min(1),
  percent: z.int().min(1).max(100),
  of: z.enum(["cluster-leaders", "reached-ministry-flag-standard", "advanced-holders"]),
  rounding: z.enum(["down", "up"]).nullable(),
  says: z.string().min(10),
  cite: Citation,
  checked: Checked.optional(),
  note: z.string().optional(),
});
export type Quota = z.output<typeof Quota>;

/**
 * Whom a list prefers where achievements are equal. It is told beside the award and judges nobody: ties are parted where
 * votes and scores are counted, by the rulebook.
 */
export const Preference = z.strictObject({
  for: z.array(SubjectKind).min(1),
  /** Share of women among the members from which a collective is preferred. */
  womenPercent: z.int().min(1).max(100).optional(),
  says: z.string().min(10),
  cite: Citation,
  checked: Checked.optional(),
  note: z.string().optional(),
});
export type Preference = z.output<typeof Preference>;

/** What else an instrument says around an award. It is told beside the award and judges nobody. */
export const Told = z.strictObject({
  about: z.enum(["consultation", "bestowal", "council", "grading", "time-in-post", "past-inspections"]),
  /** Without a list it concerns every award, or every kind of subject. */
  awards: z.array(z.string()).min(1).optional(),
  for: z.array(SubjectKind).min(1).optional(),
  says: z.string().min(10),
  cite: Citation,
  checked: Checked.optional(),
  note: z.string().optional(),
});
export type Told = z.output<typeof Told>;

/** What an instrument asks for every award, beside the standards of each. */
export const GeneralFile = z.strictObject({
  instrument: z.string().min(3),
  checked: Checked,
  /** Joined to every standard of the pack; `self` stands for the award judged. */
  every: z.array(z.strictObject({ for: z.array(SubjectKind).min(1), when: Condition })).default([]),
  /** Records after whose last year achievements begin anew. */
  restart: z
    .strictObject({
      after: z.array(Kind).min(1),
      says: z.string().min(10),
      cite: Citation,
      checked: Checked.optional(),
      note: z.string().optional(),
    })
    .optional(),
  quotas: z.array(Quota).default([]),
  preferences: z.array(Preference).default([]),
  told: z.array(Told).default([]),
});
export type GeneralFile = z.output<typeof GeneralFile>;
