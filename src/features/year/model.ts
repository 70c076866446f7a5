import { z } from "zod";
import { DayField, Id, Line, Revision } from "../../basics/fields.ts";
import { bilingual } from "../../basics/words.ts";
import { Rulebook } from "./rulebook.ts";

export const YearFields = z.object({
  motto: z.string().trim().max(300),
  startsOn: DayField,
  endsOn: DayField,
  figuresAsOf: DayField.nullable(),
});
export type YearFields = z.infer<typeof YearFields>;

export const NewYear = z.object({
  clusterId: Id,
  year: z
    .int()
    .min(
      1948,
      bilingual({
        vi: "Phong trào thi đua bắt đầu từ năm 1948.",
        en: "Write a year from 1948, when the emulation movement began.",
      }),
    )
    .max(2200),
  motto: z.string().trim().max(300).default(""),
  /** The whole calendar year unless told. */
  startsOn: DayField.optional(),
  endsOn: DayField.optional(),
  illustrative: z.boolean().default(false),
  /** An administrator who also runs the year asks for the secretary's role here. */
  asSecretary: z.boolean().default(false),
});
export type NewYear = z.output<typeof NewYear>;

export const YearEdit = YearFields.extend({ yearId: Id, revision: Revision });
export type YearEdit = z.output<typeof YearEdit>;

export const RulebookEdit = z.object({
  yearId: Id,
  /** Revision of the draft on the screen; 0 where there was none yet. */
  revision: Revision,
  rules: Rulebook,
});
export type RulebookEdit = z.output<typeof RulebookEdit>;

export const RulebookAmendment = z.object({
  yearId: Id,
  /** Number of the version on the screen. */
  number: z.int().min(1),
  rules: Rulebook,
  reason: z
    .string()
    .trim()
    .min(
      10,
      bilingual({
        vi: "Ghi lý do sửa đổi, ít nhất 10 chữ cái.",
        en: "Write the reason for the amendment, at least 10 letters.",
      }),
    )
    .max(1000),
  /** Who adopted the change: “Hội nghị cụm ngày 15/07/2020”. */
  adoptedBy: Line,
});
export type RulebookAmendment = z.output<typeof RulebookAmendment>;
