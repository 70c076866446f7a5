import { z } from "zod";
import { bilingual } from "../../basics/words.ts";

const Id = z.int().min(1);

/** Hundredths of a point: 9,5 points is 950. */
export const Points = z.int().min(-100_000_000).max(100_000_000);

/** A row of the criteria table: a section heading, or a criterion with its maximum. Criteria belong to the section above. */
export const CriterionRow = z
  .object({
    /** null for a row that is new. */
    criterionId: Id.nullable().default(null),
    kind: z.enum(["section", "criterion"]),
    code: z
      .string()
      .trim()
      .min(1, bilingual({ vi: "Ghi mã tiêu chí, ví dụ I.1.", en: "Write the code of the criterion, for example I.1." }))
      .max(40),
    label: z
      .string()
      .trim()
      .min(1, bilingual({ vi: "Ghi tên tiêu chí.", en: "Write the name of the criterion." }))
      .max(500),
    /** Hundredths; null for a section. */
    max: z
      .int()
      .min(1, bilingual({ vi: "Điểm tối đa phải lớn hơn 0.", en: "Write a maximum above 0." }))
      .max(100_000_000)
      .nullable(),
  })
  .refine(({ kind, max }) => (kind === "criterion") === (max !== null), {
    path: ["max"],
    message: bilingual({
      vi: "Tiêu chí phải có điểm tối đa; mục lớn thì để trống vì là tổng các tiêu chí bên dưới.",
      en: "Write a maximum for a criterion; leave it empty for a section, which is the sum of the criteria below it.",
    }),
  });
export type CriterionRow = z.output<typeof CriterionRow>;

export const CriteriaEdit = z.object({
  yearId: Id,
  /** Of the table on the screen; 0 where there was none. */
  revision: z.int().min(0),
  rows: z.array(CriterionRow).max(400),
});
export type CriteriaEdit = z.output<typeof CriteriaEdit>;

export const CriteriaCopy = z.object({ yearId: Id });

/** One cell as it was on the screen and as it is to be; null is an empty cell. */
export const CellEdit = z.object({
  criterionId: Id,
  unitId: Id,
  was: Points.nullable(),
  now: Points.nullable(),
});
export type CellEdit = z.output<typeof CellEdit>;

export const ScoresEntered = z.object({
  yearId: Id,
  /** A hundred criteria of a hundred units; a larger table goes in parts. */
  cells: z
    .array(CellEdit)
    .min(1)
    .max(
      10_000,
      bilingual({
        vi: "Có quá 10.000 ô điểm thay đổi. Chưa ghi ô nào; đề nghị chia tệp theo đơn vị rồi tải từng phần.",
        en: "More than 10,000 points changed. None was written; divide the file by units and upload it in parts.",
      }),
    ),
  /** Name of the Excel file the points came from; "" when typed. */
  source: z.string().trim().max(200).default(""),
});
export type ScoresEntered = z.output<typeof ScoresEntered>;

export const ScoresLocked = z.object({ yearId: Id, criteriaRevision: z.int(), scoresRevision: z.int() });
export type ScoresLocked = z.output<typeof ScoresLocked>;

export const ScoresUnlocked = z.object({
  yearId: Id,
  reason: z
    .string()
    .trim()
    .min(
      10,
      bilingual({
        vi: "Ghi lý do mở khoá, ít nhất 10 chữ cái.",
        en: "Write the reason for unlocking, at least 10 letters.",
      }),
    )
    .max(1000),
});
export type ScoresUnlocked = z.output<typeof ScoresUnlocked>;

export const ScoreFile = z.object({
  yearId: Id,
  fileName: z.string().max(200),
  base64: z.base64().max(4_100_000),
});

export const TieFactStated = z.object({
  yearId: Id,
  unitId: Id,
  outstandingAchievements: z.int().min(0).max(1000).nullable(),
  /** 0 where the unit has never held a flag. */
  lastFlagYear: z.int().min(0).max(2200).nullable(),
  note: z
    .string()
    .trim()
    .min(
      5,
      bilingual({
        vi: "Ghi nguồn của số liệu, ít nhất 5 chữ cái.",
        en: "Write the source of the figures, at least 5 letters.",
      }),
    )
    .max(500),
});
export type TieFactStated = z.output<typeof TieFactStated>;
