import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { Grade, Route, Year } from "./kinds.ts";
import { LeadScope, Post, Trait } from "./facts.ts";
import { Value } from "./value.ts";

const Years = z.array(
  z.union([
    Year,
    z
      .string()
      .regex(
        /^\d{4}(-\d{4})?( [a-z-]+)*$/,
        bilingual({ vi: "ghi như 2019, 2019-2023, hoặc 2019 sudden", en: "2019, 2019-2023, or 2019 sudden" }),
      ),
  ]),
);
const Day = z.iso.date(
  bilingual({ vi: "ngày ghi theo dạng năm-tháng-ngày, có trong lịch", en: "a day is YYYY-MM-DD" }),
);

/**
 * A subject in few words, for examples. Everything not said is known and is "no": an example is a small complete world,
 * unless it lists what is unknown.
 */
export const ExampleCase = z.strictObject({
  /** Last year of achievement, and the day of submission; by default 15 February of the year after. */
  year: Year,
  day: Day.optional(),
  basis: Route.optional(),
  traits: z.partialRecord(Trait, z.boolean()).optional(),
  founded: Day.optional(),
  /** Years of achievement by award: 2019, "2019-2023", "2019 sudden", "2019 unverified", "2019 late": decided in 2020. */
  awards: z.record(z.string(), Years).optional(),
  grades: z.partialRecord(Grade, Years).optional(),
  partyGrades: z.partialRecord(Grade, Years).optional(),
  discipline: Years.optional(),
  suspended: z.boolean().optional(),
  leads: z
    .array(
      z.union([LeadScope, z.strictObject({ scope: LeadScope, years: z.int(), review: z.enum(["interim", "final"]) })]),
    )
    .optional(),
  members: z
    .strictObject({
      all: z.int(),
      completed: z.int().optional(),
      advanced: z.int().optional(),
      fighters: z.int().optional(),
      warned: z.int().optional(),
      workers: z.int().optional(),
      covered: z.int().optional(),
    })
    .optional(),
  targets: z.strictObject({ set: z.int(), met: z.int().optional(), exceeded: z.int().optional() }).optional(),
  /** Months in each post up to the day of submission. */
  posts: z.partialRecord(Post, z.int().min(1)).optional(),
  /** Months by what they were spent on: 120, or "100+20" where twenty of a hundred months count once more. */
  service: z
    .record(
      z.string(),
      z.union([
        z.int(),
        z.string().regex(/^\d+\+\d+$/, bilingual({ vi: "ghi như 120, hoặc 100+20", en: "120, or 100+20" })),
      ]),
    )
    .optional(),
  /** Facts confirmed by the body that may confirm them; a number after the name says how many times. */
  confirmed: z.array(z.string()).optional(),
  /** More confirmed facts, for a regulation laid over the law. */
  also: z.array(z.string()).optional(),
  /** Facts that the body looked at and did not confirm, and facts it has not answered yet: both are not confirmed. */
  denied: z.array(z.string()).optional(),
  awaits: z.array(z.string()).optional(),
  unknown: z
    .array(z.enum(["awards", "grades", "discipline", "suspensions", "leads", "partyGrades", "posts"]))
    .optional(),
});
export type ExampleCase = z.output<typeof ExampleCase>;

/** One example: the case with some things changed, and what the law says of it. */
export const Example = z.strictObject({
  name: z.string().min(3),
  /** Changes to the case, by path: "awards.chien-si-thi-dua-co-so": [2019]; null takes the fact away. */
  but: z.record(z.string(), z.unknown()).default({}),
  verdict: Value,
  /** Ids of leaves that are not met. */
  fails: z.array(z.string()).default([]),
});
export type Example = z.output<typeof Example>;
