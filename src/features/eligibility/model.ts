import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import type { Day } from "../../basics/instant.ts";

/** Nouns of eligibility. Safe in the browser. */

/** Reads arrive in an address, as text. */
export const Id = z.coerce.number<number>().int().min(1);
export const LegalDay = z.iso
  .date(
    bilingual({
      vi: "Nhập ngày theo lịch, ví dụ 18/12/2020.",
      en: "Write a day of the calendar, for example 2020-12-18.",
    }),
  )
  .refine(...ofOurTime);
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

/** Those of units: who was recognised as leading, and that all such results of the year were compared. */
export const unitRegisterFacts = [...registerFacts, "leads-cluster", "leads-complete"] as const;
export type RegisterFact = (typeof unitRegisterFacts)[number];

/** The lowest body whose paper settles a register: a unit does not clear itself, nor does it say that it leads. */
export const registerLevel: Readonly<Record<RegisterFact, Level>> = {
  "awards-complete": "unit",
  "no-discipline": "ministry-province",
  "nothing-pending": "ministry-province",
  "grade-completed": "unit",
  "grade-good": "unit",
  "grade-excellent": "unit",
  "leads-cluster": "ministry-province",
  "leads-complete": "ministry-province",
};

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

/** One condition of one unit, as a paper tells it: confirmed, or looked at and not confirmed. */
export const PaperCell = z.strictObject({ unitId: Id, fact: z.string().min(1).max(100), holds: z.boolean() });
export type PaperCell = z.infer<typeof PaperCell>;

/** A paper that confirms conditions for units, with everything it says. */
export const RecordingPaper = z.strictObject({
  yearId: Id,
  number: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nhập số, ký hiệu văn bản.", en: "Write the number and symbol of the paper." }))
    .max(100),
  issuer: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nhập cơ quan ký văn bản.", en: "Write the body that signed the paper." }))
    .max(200),
  onDay: LegalDay,
  byLevel: Level,
  /** The last day that a reply on discipline, inspections and complaints speaks of; null: the day of the paper. */
  coversTo: LegalDay.nullable(),
  note: z.string().trim().max(2000).default(""),
  cells: z
    .array(PaperCell)
    .min(1, bilingual({ vi: "Chọn ít nhất một ô.", en: "Tick at least one cell." }))
    .max(5000, bilingual({ vi: "Mỗi văn bản ghi tối đa 5.000 ô.", en: "A paper records at most 5,000 cells." })),
});
export type RecordingPaper = z.output<typeof RecordingPaper>;

export const WithdrawingPaper = z.strictObject({ yearId: Id, paperId: Id, reason: Reason });
export type WithdrawingPaper = z.infer<typeof WithdrawingPaper>;

/** A paper as it stands: what it confirms is told beside it, and who took it back if somebody did. */
export interface EvidencePaper {
  readonly paperId: number;
  readonly number: string;
  readonly issuer: string;
  readonly onDay: Day;
  readonly byLevel: Level;
  readonly coversTo: Day | null;
  readonly note: string;
  readonly recordedBy: string;
  readonly withdrawnBy: string;
  readonly withdrawnBecause: string;
  readonly cells: readonly PaperCell[];
}

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
  /** The last day that the paper speaks of, where that is not its own day. */
  readonly coversTo: Day | null;
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

/** What stands of the point that a dossier claims: its key and its words, "" where it claims none. */
export interface ClaimNow {
  readonly road: string | null;
  readonly says: string;
  /** How often it was written; 0 where never. */
  readonly revision: number;
}
