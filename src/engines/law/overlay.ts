import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { SubjectKind } from "./catalogue/index.ts";
import { Checked } from "./citation.ts";
import { Condition } from "./condition.ts";
import { Example } from "./example-schema.ts";
import { Attendance, DeadlinesFile } from "./provisions.ts";
import { StandardFile } from "./standard.ts";

const Day = z.iso.date(
  bilingual({ vi: "ngày ghi theo dạng năm-tháng-ngày, có trong lịch", en: "a day is YYYY-MM-DD" }),
);

/**
 * What a ministry or province lays over the national law: more conditions, numbers that the law lets it choose, and its
 * own standards where the law leaves them to it. Nothing here can take a condition away or weaken one.
 */
export const OverlayFile = z.strictObject({
  id: z.string().min(3),
  name: z.string().min(10),
  instrument: z.string().min(3),
  checked: Checked,
  from: Day,
  to: Day.nullable(),
  /** Packs it may be laid over. */
  extends: z.array(z.string()).min(1),
  /** Conditions joined to a standard of the law; their examples start from the case of that standard. */
  add: z
    .array(z.strictObject({ award: z.string(), for: SubjectKind, when: Condition, examples: z.array(Example).min(2) }))
    .default([]),
  set: z
    .array(z.strictObject({ award: z.string(), for: SubjectKind, param: z.string(), value: z.int().min(0) }))
    .default([]),
  define: z.array(StandardFile.pick({ award: true, title: true, standards: true })).default([]),
  attendance: z.array(Attendance).default([]),
  deadlines: DeadlinesFile.shape.deadlines.default([]),
});
export type OverlayFile = z.output<typeof OverlayFile>;
