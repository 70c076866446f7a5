import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../basics/latin-name.ts";
import { dayOfOurTimeOnly, isDayOfOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import { readDay } from "../../basics/instant.ts";

export const Id = z.coerce.number().int().min(1);
export const Revision = z.number().int().min(1);

const line = (what: { readonly vi: string; readonly en: string }, longest: number) =>
  z
    .string()
    // As pasted: marks that stand apart from their letters and spaces that go do not count against the name.
    .max(
      4 * longest,
      bilingual({
        vi: `${what.vi} dài quá ${longest} ký tự.`,
        en: `Write ${what.en} in at most ${longest} characters.`,
      }),
    )
    .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
    .refine(
      (text) => text.length >= 2,
      bilingual({ vi: `${what.vi} cần ít nhất 2 ký tự.`, en: `Write ${what.en} in at least 2 characters.` }),
    )
    .refine(
      (text) => text.length <= longest,
      bilingual({
        vi: `${what.vi} dài quá ${longest} ký tự.`,
        en: `Write ${what.en} in at most ${longest} characters.`,
      }),
    );

export const OwnerName = line({ vi: "Tên cơ quan chủ quản", en: "the owner's name" }, 200).refine(isLatinName, {
  message: latinNameOnly,
});
export const UnitName = line({ vi: "Tên đơn vị", en: "the unit's name" }, 200).refine(isLatinName, {
  message: latinNameOnly,
});
export const ClusterName = line({ vi: "Tên cụm, khối", en: "the cluster's name" }, 200).refine(isLatinName, {
  message: latinNameOnly,
});

/** How an office writes the number of a decision, “4512/QĐ-BCA ngày 12/11/2019”; may be unknown. */
export const Decision = z
  .string()
  .trim()
  .max(
    200,
    bilingual({
      vi: "Số quyết định dài quá 200 ký tự.",
      en: "The number of the decision is longer than 200 characters. Write a shorter one.",
    }),
  )
  .default("");

export const UnitCode = z
  .string()
  .trim()
  .max(
    20,
    bilingual({
      vi: "Mã đơn vị dài quá 20 ký tự.",
      en: "The unit's code is longer than 20 characters. Write a shorter one.",
    }),
  );
export const Address = z
  .string()
  .trim()
  .max(
    300,
    bilingual({
      vi: "Địa chỉ dài quá 300 ký tự.",
      en: "The address is longer than 300 characters. Write a shorter one.",
    }),
  );

/** Stands in addresses and on the command line: cum-1. */
export const ClusterCode = z
  .string()
  .trim()
  .toLowerCase()
  .max(
    40,
    bilingual({
      vi: "Mã cụm, khối dài quá 40 ký tự.",
      en: "The cluster's code is longer than 40 characters. Write a shorter one.",
    }),
  )
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    bilingual({
      vi: "Mã cụm, khối gồm chữ không dấu, chữ số và gạch nối, ví dụ: cum-1.",
      en: "Write the cluster's code in letters without diacritics, digits and hyphens, for example: cum-1.",
    }),
  );

export const ClusterKind = z.enum(["cluster", "bloc", "region"]);
export type ClusterKind = z.infer<typeof ClusterKind>;

/** A legal day as screens send it or as people type it. */
export const DayIn = z
  .string()
  .max(40)
  .transform((text) => readDay(text) ?? "")
  .refine(
    (day) => day !== "",
    bilingual({
      vi: "Ngày chưa đúng. Ghi như 18/12/2020.",
      en: "This is no day of the calendar. Write it as 18/12/2020 or 2020-12-18.",
    }),
  )
  .refine((day) => day === "" || isDayOfOurTime(day), { message: dayOfOurTimeOnly });

export const Year = z.coerce
  .number()
  .int()
  .min(1948, bilingual({ vi: "Năm từ 1948.", en: "Write a year from 1948." }))
  .max(2200, bilingual({ vi: "Năm chưa đúng.", en: "Write a year up to 2200." }));

export const HeadshipRole = z.enum(["head", "deputy"]);
/** How a unit came to lead; "untold" where nobody said: then no paper says it either. */
export const ObtainedBy = z.enum(["elected", "appointed", "rotation", "recognised", "untold"]);
export type ObtainedBy = z.infer<typeof ObtainedBy>;
export const LeftBecause = z.enum(["left", "merged", "dissolved"]);
export type LeftBecause = z.infer<typeof LeftBecause>;

/** One unit as it is typed, pasted or imported; a unit without a code gets the next number. */
export const NewUnit = z.strictObject({ code: UnitCode.default(""), name: UnitName, address: Address.default("") });
export type NewUnit = z.infer<typeof NewUnit>;
