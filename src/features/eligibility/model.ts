import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import type { Day } from "../../basics/instant.ts";

/** Nouns of eligibility. Safe in the browser. */

/** Reads arrive in an address, as text. */
export const Id = z.coerce.number<number>().int().min(1);
export const LegalDay = z.iso.date(
  bilingual({
    vi: "Nhập ngày theo lịch, ví dụ 18/12/2020.",
    en: "Write a day of the calendar, for example 2020-12-18.",
  }),
);
const Paper = z
  .string()
  .trim()
  .min(
    1,
    bilingual({
      vi: "Nhập số, ký hiệu và cơ quan ban hành văn bản.",
      en: "Write the number and symbol of the paper and the body that issued it.",
    }),
  )
  .max(300);
const Reason = z
  .string()
  .trim()
  .min(1, bilingual({ vi: "Nhập lý do.", en: "Write the reason." }))
  .max(2000);

/** The body that confirmed, from the unit itself upwards. */
export const Level = z.enum(["unit", "ministry-province", "defence-police", "central"]);
export type Level = z.infer<typeof Level>;

/**
 * Facts that are no condition of their own: how far a register was compared, and the grade of the year. Without them
 * an absent record says nothing, and the law answers “thiếu dữ liệu”.
 */
export const registerFacts = [
  "awards-complete",
  "no-discipline",
  "nothing-pending",
  "grade-completed",
  "grade-good",
  "grade-excellent",
] as const;
export type RegisterFact = (typeof registerFacts)[number];

/** Something only people can judge, confirmed or looked at and not confirmed, by a paper. */
export const Attesting = z.strictObject({
  yearId: Id,
  unitId: Id,
  fact: z.string().min(1).max(100),
  byLevel: Level,
  holds: z.boolean(),
  paper: Paper,
  onDay: LegalDay,
});
export type Attesting = z.infer<typeof Attesting>;

export const ExclusionGround = z.enum(["discipline", "inspection", "complaint"]);
export type ExclusionGround = z.infer<typeof ExclusionGround>;

/** A unit on the list of another agency: its case is open from a day on. */
export const Excluding = z.strictObject({
  yearId: Id,
  unitId: Id,
  why: ExclusionGround,
  agency: z
    .string()
    .trim()
    .min(
      1,
      bilingual({ vi: "Nhập tên cơ quan gửi danh sách.", en: "Write the name of the agency that sent the list." }),
    )
    .max(300),
  paper: Paper,
  reason: Reason,
  fromDay: LegalDay,
});
export type Excluding = z.infer<typeof Excluding>;

export const Lifting = z.strictObject({
  yearId: Id,
  exclusionId: Id,
  liftedOn: LegalDay,
  paper: Paper,
  reason: Reason,
});
export type Lifting = z.infer<typeof Lifting>;

export interface AttestedFact {
  readonly factId: number;
  readonly unitId: number;
  readonly fact: string;
  readonly byLevel: Level;
  readonly holds: boolean;
  readonly paper: string;
  readonly onDay: Day;
  readonly recordedBy: string;
}

export interface Exclusion {
  readonly exclusionId: number;
  readonly unitId: number;
  readonly why: ExclusionGround;
  readonly agency: string;
  readonly paper: string;
  readonly reason: string;
  readonly fromDay: Day;
  readonly liftedOn: Day | null;
  readonly liftedPaper: string;
  readonly liftedReason: string;
}

export type EligibilityRefusal =
  | { code: "award-unknown"; awardCode: string }
  | { code: "unit-unknown" }
  | { code: "fact-unknown"; fact: string }
  | { code: "day-ahead"; day: Day }
  | { code: "exclusion-unknown" }
  | { code: "lifted-already"; liftedOn: Day }
  | { code: "lifted-before-it-began"; fromDay: Day };
