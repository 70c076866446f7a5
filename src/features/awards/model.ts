import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";

/** Nouns of the award ledger. Safe in the browser. */

/** Reads arrive in an address, as text. */
export const Id = z.coerce.number<number>().int().min(1);
const Year = z.coerce.number<number>().int().min(1948).max(2200);

export const Family = z.enum([
  "emulation-title",
  "order",
  "medal",
  "state-honour",
  "prize",
  "commemorative-medal",
  "certificate-of-merit",
  "certificate",
]);
export type Family = z.infer<typeof Family>;

export const AwardLevel = z.enum([
  "state-president",
  "government",
  "prime-minister",
  "na-standing-committee",
  "ministry-province",
  "sub-ministry",
  "grassroots",
  "commune",
]);
export type AwardLevel = z.infer<typeof AwardLevel>;

/** What an award was given for (loại hình khen thưởng): a record that does not say is “chưa rõ”, never guessed. */
export const AwardBasis = z.enum(["merit", "sudden", "thematic", "service", "seniority", "external"]);
export type AwardBasis = z.infer<typeof AwardBasis>;

const Count = z.int().min(0).max(1_000_000);
const words = (longest: number) => z.string().trim().max(longest);

/**
 * Which award: one of the catalogue by its code; a whole family whose classes are not told (“Huân chương”); or a
 * name of its own. `name` may say it in the words of the source; left empty, the catalogue's name is used.
 */
const WhichAward = {
  awardCode: words(80).nullable(),
  family: Family.nullable(),
  name: words(300),
  level: AwardLevel.nullable(),
};

const Where = {
  decisionNumber: words(80),
  decidedOn: z.iso
    .date(
      bilingual({
        vi: "Nhập ngày theo lịch, ví dụ 18/12/2020.",
        en: "Write a day of the calendar, for example 2020-12-18.",
      }),
    )
    .refine(...ofOurTime)
    .nullable(),
  decidedBy: words(200).refine(isLatinName, { message: latinNameOnly }),
  source: words(500),
  basis: AwardBasis.nullable().default(null),
  illustrative: z.boolean(),
};

/** One award to one collective or one person, by a decision. */
export const NamedAward = z.strictObject({
  year: Year,
  ...WhichAward,
  unitId: Id,
  recipient: words(300)
    .min(
      1,
      bilingual({
        vi: "Nhập tên tập thể hoặc cá nhân được tặng.",
        en: "Write the name of the collective or individual awarded.",
      }),
    )
    .refine(isLatinName, { message: latinNameOnly }),
  subject: z.enum(["collective", "individual"]),
  ...Where,
  decisionNumber: words(80).min(1, bilingual({ vi: "Nhập số quyết định.", en: "Write the number of the decision." })),
});
export type NamedAward = z.infer<typeof NamedAward>;

/** A count without names: of collectives, of individuals, and of those not told apart (“chưa tách”). */
export const AwardTotal = z.strictObject({
  year: Year,
  ...WhichAward,
  /** null: all units of the cluster together. */
  unitId: Id.nullable(),
  collectives: Count,
  individuals: Count,
  untold: Count,
  ...Where,
});
export type AwardTotal = z.infer<typeof AwardTotal>;

/** A line of the ledger. */
export const AwardRecord = z.object({
  recordId: z.int(),
  year: z.int(),
  kind: z.enum(["named", "total"]),
  awardCode: z.string().nullable(),
  family: Family.nullable(),
  awardName: z.string(),
  level: AwardLevel.nullable(),
  unitId: z.int().nullable(),
  recipient: z.string(),
  collectives: z.int(),
  individuals: z.int(),
  untold: z.int(),
  decisionNumber: z.string(),
  decidedOn: z.string().nullable(),
  decidedBy: z.string(),
  source: z.string(),
  basis: AwardBasis.nullable(),
  illustrative: z.boolean(),
  revokedAt: z.string().nullable(),
  revokedBecause: z.string(),
});
export type AwardRecord = z.infer<typeof AwardRecord>;

/** A line to be written: as stored, but for what the store adds. */
export type NewRecord = Omit<AwardRecord, "recordId" | "revokedAt" | "revokedBecause">;

export const countOf = ({
  collectives,
  individuals,
  untold,
}: Pick<AwardRecord, "collectives" | "individuals" | "untold">): number => collectives + individuals + untold;
