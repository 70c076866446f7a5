import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";

/** Nouns of periodic reports, the summary report and its comments. Safe in the browser. */

export const ReportKind = z.enum(["quarter", "six-months", "year"]);
export type ReportKind = z.infer<typeof ReportKind>;

/** Reads arrive in an address, as text. */
const Id = z.coerce.number<number>().int().min(1);
export const YearInput = z.strictObject({ yearId: Id });
export const OfYear = { yearId: Id };
export const RowId = Id;
export const Revision = z.int().min(1);

export const HeadingText = z
  .string()
  .trim()
  .min(1, bilingual({ vi: "Nhập tên mục, hoặc bỏ dòng này.", en: "Write the heading, or take this row away." }))
  .max(300);
export const PassageText = z
  .string()
  .trim()
  .min(1, bilingual({ vi: "Nhập nội dung đoạn.", en: "Write the text of the passage." }))
  .max(20_000);
export const Reason = z
  .string()
  .trim()
  .min(1, bilingual({ vi: "Nhập lý do.", en: "Write the reason." }))
  .max(2000);

/** A heading of a report; its key stays the same for the whole year, so that passages can be collected under it. */
export const Heading = z.strictObject({ key: z.string(), text: z.string() });
export type Heading = z.infer<typeof Heading>;

/** What a unit wrote under one heading, or that the content is kept at the unit and never enters the system. */
export const Section = z.strictObject({ text: z.string().max(50_000), keptAtUnit: z.boolean() });
export type Section = z.infer<typeof Section>;

/** Headings that a report may be called with. */
export const mostHeadings = 39;

/** Letters of a whole report: some hundred pages. */
const mostLetters = 250_000;

/** Sections by the key of their heading. */
export const Sections = z
  .record(z.string().max(40), Section)
  .refine((sections) => Object.keys(sections).length <= mostHeadings)
  .refine((sections) => Object.values(sections).reduce((sum, { text }) => sum + text.length, 0) <= mostLetters, {
    error: bilingual({
      vi: "Báo cáo dài quá 250.000 ký tự. Phần vừa nhập chưa được lưu; đề nghị rút gọn, phần chi tiết để ở phụ lục giấy.",
      en: "The report is longer than 250,000 letters. What was just typed was not saved; shorten it and leave details to a paper annex.",
    }),
  })
  .meta({ maxProperties: mostHeadings, maxLetters: mostLetters });
export type Sections = z.infer<typeof Sections>;

export const UnitReportState = z.enum(["not-begun", "draft", "submitted", "returned"]);
export type UnitReportState = z.infer<typeof UnitReportState>;

export const SummaryState = z.enum(["composing", "commenting", "final"]);
export type SummaryState = z.infer<typeof SummaryState>;

/** Tiếp thu, tiếp thu một phần, giải trình. */
export const Disposition = z.enum(["accepted", "partly", "explained"]);
export type Disposition = z.infer<typeof Disposition>;

export const Responsible = z.enum(["secretary", "chair", "every-unit", "one-unit", "standing-body"]);
export type Responsible = z.infer<typeof Responsible>;

/** What a direction for next year says: the task, whose it is, by when. */
export const DirectionFields = {
  text: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nhập nội dung phương hướng.", en: "Write what the direction is." }))
    .max(1000),
  responsible: Responsible,
  unitId: Id.nullable(),
  dueOn: z.iso
    .date(
      bilingual({
        vi: "Nhập ngày theo lịch, ví dụ 31/03/2021.",
        en: "Write a day of the calendar, for example 2021-03-31.",
      }),
    )
    .refine(...ofOurTime)
    .nullable(),
};
