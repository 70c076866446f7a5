import { z } from "zod";
import { bilingual } from "../../../basics/words.ts";
import { Id, LegalDay } from "../model.ts";

// What a unit counts and is in a year. Safe in the browser.

const Count = z.int().min(0).max(1_000_000).nullable().default(null);

export const PartyGrade = z.enum(["not-completed", "completed", "good", "excellent"]);
export type PartyGrade = z.infer<typeof PartyGrade>;

/** Parts beside the whole that they are of: none may be greater. */
const parts = [
  ["completed", "members"],
  ["advanced", "members"],
  ["fighters", "members"],
  ["warned", "members"],
  ["covered", "workers"],
  ["targetsMet", "targetsSet"],
  ["targetsExceeded", "targetsMet"],
] as const;

/** More than the law knows of units. */
const mostTraits = 40;

/** Figures of one unit for one year; null is not told. */
export const UnitFigures = z
  .strictObject({
    members: Count,
    completed: Count,
    advanced: Count,
    fighters: Count,
    warned: Count,
    /** All who work, and those of them whom social insurance covers. */
    workers: Count,
    covered: Count,
    targetsSet: Count,
    targetsMet: Count,
    targetsExceeded: Count,
    partyGrade: PartyGrade.nullable().default(null),
    founded: LegalDay.nullable().default(null),
    traits: z
      .record(z.string().max(60), z.boolean())
      .refine((traits) => Object.keys(traits).length <= mostTraits)
      .meta({ maxProperties: mostTraits })
      .default({}),
  })
  .superRefine((figures, context) => {
    for (const [part, whole] of parts) {
      const [few, all] = [figures[part], figures[whole]];
      if (few !== null && (all === null || few > all))
        context.addIssue({ code: "custom", path: [part], message: moreThanAll });
    }
    for (const whole of ["members", "workers", "targetsSet"] as const)
      if (figures[whole] === 0) context.addIssue({ code: "custom", path: [whole], message: noneAtAll });
  });
export type UnitFigures = z.output<typeof UnitFigures>;

const moreThanAll = bilingual({
  vi: "Số này lớn hơn tổng số, hoặc chưa có tổng số. Đề nghị kiểm tra lại.",
  en: "This is more than the whole, or the whole is not told. Check it.",
});
const noneAtAll = bilingual({
  vi: "Tổng số phải từ 1 trở lên; chưa biết thì để trống.",
  en: "A whole is at least 1; leave it empty where it is not known.",
});

export const TellingFigures = z.strictObject({
  yearId: Id,
  unitId: Id,
  figures: UnitFigures,
  source: z
    .string()
    .trim()
    .min(
      1,
      bilingual({
        vi: "Nhập văn bản hoặc báo cáo có số liệu này.",
        en: "Write the paper or report that has these figures.",
      }),
    )
    .max(300),
});
export type TellingFigures = z.output<typeof TellingFigures>;

/** Figures as they were told, of whatever year. */
export interface ToldFigures {
  readonly unitId: number;
  readonly year: number;
  readonly figures: UnitFigures;
  readonly source: string;
  readonly recordedBy: string;
}
