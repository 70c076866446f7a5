import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { SubjectKind } from "./catalogue/index.ts";
import { Checked, Citation } from "./citation.ts";

const Source = { cite: Citation, checked: Checked.optional(), note: z.string().min(10).optional() };
const Awards = z.array(z.string()).min(1);
const Head = { instrument: z.string().min(3), checked: Checked };
const Day = z.iso.date(
  bilingual({ vi: "ngày ghi theo dạng năm-tháng-ngày, có trong lịch", en: "a day is YYYY-MM-DD" }),
);

/** A multiple of the base salary with one decimal, as text so that no floating point comes near money. */
const Multiple = z.string().regex(
  /^\d{1,3}(\.\d)?$/,
  bilingual({
    vi: "hệ số là chữ trong dấu nháy, nhiều nhất một chữ số thập phân, như '4.5'",
    en: 'a multiple is text with at most one decimal: "4.5"',
  }),
);

/** How much of a council must attend, as a fraction of the members as constituted: "2/3", "80/100". */
export const Attendance = z.strictObject({
  council: z.enum(["central", "ministry-province"]),
  /** A meeting that considers awards; else any meeting. */
  onAwards: z.boolean().default(false),
  atLeast: z
    .string()
    .regex(
      /^[1-9]\d?\/[1-9]\d{0,2}$/,
      bilingual({ vi: "là phân số trong dấu nháy, như '2/3'", en: 'a fraction as text: "2/3"' }),
    ),
  absent: z.enum(["written-opinion"]).optional(),
  says: z.string().min(10),
  ...Source,
});
export type Attendance = z.output<typeof Attendance>;

/** Votes a council needs for an award. Denominators are the members as constituted, present or not. */
export const CouncilFile = z.strictObject({
  ...Head,
  attendance: z.array(Attendance).default([]),
  votes: z.array(
    z.strictObject({
      awards: Awards,
      council: z.enum(["ministry-province", "proposing-level"]),
      percent: z.int().min(1).max(100).nullable(),
      secret: z.boolean(),
      absent: z.enum(["written-opinion"]).default("written-opinion"),
      says: z.string().min(10),
      ...Source,
    }),
  ),
});
export type CouncilVote = z.output<typeof CouncilFile>["votes"][number];

/** Bonus money as multiples of the base salary of the day of decision. */
export const BonusFile = z.strictObject({
  ...Head,
  /** Amounts are rounded up to this many đồng; 1 when the instrument rounds nothing. */
  roundUpTo: z.strictObject({ dong: z.int().min(1), ...Source }),
  /** A household receives so many tenths of the individual's amount. */
  household: z.strictObject({ tenths: z.int().min(1), ...Source }).optional(),
  rates: z.array(
    z.strictObject({
      awards: Awards,
      individual: Multiple.optional(),
      collective: Multiple.optional(),
      /** The most that may be given: whoever awards it decides how much. */
      ceiling: z.boolean().default(false),
      ...Source,
    }),
  ),
});

/** Base salary by date. */
export const BaseSalaryFile = z.strictObject({
  baseSalary: z
    .array(z.strictObject({ from: Day, dong: z.int().min(1), instrument: z.string(), checked: Checked }))
    .min(1),
});

/** Papers of a dossier. */
export const PapersFile = z.strictObject({
  ...Head,
  dossiers: z.array(
    z.strictObject({
      awards: Awards,
      for: z.array(SubjectKind).optional(),
      papers: z.array(z.string().min(5)).min(1),
      sets: z.string().optional(),
      ...Source,
    }),
  ),
});
export type Dossier = z.output<typeof PapersFile>["dossiers"][number];

/** Days by which something must be done, and how many working days an office has. */
export const DeadlinesFile = z.strictObject({
  ...Head,
  deadlines: z.array(
    z.strictObject({
      awards: Awards.optional(),
      says: z.string().min(10),
      /** A day of the calendar, so many years after the year of achievement. */
      by: z
        .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), yearsAfter: z.int().min(0).max(2) })
        .optional(),
      workingDays: z.int().min(1).optional(),
      ...Source,
    }),
  ),
});
export type Deadline = z.output<typeof DeadlinesFile>["deadlines"][number];
