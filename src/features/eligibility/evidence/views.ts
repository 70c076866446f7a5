import { z } from "zod";
import { Level, PaperCell } from "../model.ts";
import { bands } from "./asked-of-units.ts";

/** How a condition of a unit stands: by a paper, by the year's own records, or waiting. */
export const CellView = z.object({
  unitId: z.int(),
  state: z.enum(["met", "unmet", "pending", "missing"]),
  /** The paper or the record that answers it, or what it waits for. */
  source: z.string(),
});
export type CellView = z.infer<typeof CellView>;

/** A condition beside every unit of the year; `fact` is null where no paper answers it. */
export const ConditionRow = z.object({
  fact: z.string().nullable(),
  says: z.string(),
  citation: z.string(),
  level: Level.nullable(),
  band: z.enum([...bands, "own-records"]),
  cells: z.array(CellView),
});
export type ConditionRow = z.infer<typeof ConditionRow>;

export const PaperView = z.object({
  paperId: z.int(),
  number: z.string(),
  issuer: z.string(),
  onDay: z.string(),
  byLevel: Level,
  coversTo: z.string().nullable(),
  note: z.string(),
  recordedBy: z.string(),
  withdrawnBy: z.string(),
  withdrawnBecause: z.string(),
  cells: z.int(),
  notConfirmed: z.int(),
  facts: z.int(),
  units: z.int(),
});
export type PaperView = z.infer<typeof PaperView>;

export const ConditionsView = z.object({
  year: z.int(),
  illustrative: z.boolean(),
  today: z.string(),
  submitted: z.string(),
  /** null: every title that the cluster votes on. */
  awardCode: z.string().nullable(),
  title: z.string(),
  titles: z.array(z.object({ code: z.string(), name: z.string() })),
  units: z.array(z.object({ unitId: z.int(), name: z.string() })),
  rows: z.array(ConditionRow),
  /** For one title only, in the order of the units. */
  verdicts: z.array(
    z.object({
      unitId: z.int(),
      verdict: z.enum(["met", "unmet", "pending", "missing", "no-verdict"]),
      word: z.string(),
      sentence: z.string(),
      newerLaw: z.boolean(),
      toCompare: z.boolean(),
    }),
  ),
  papers: z.array(PaperView),
});
export type ConditionsView = z.infer<typeof ConditionsView>;

/** What a file would tick, and every cell of it to correct. */
export const PaperFileView = z.object({
  cells: z.array(PaperCell),
  mistakes: z.array(z.object({ address: z.string(), sentence: z.string() })),
});
export type PaperFileView = z.infer<typeof PaperFileView>;
