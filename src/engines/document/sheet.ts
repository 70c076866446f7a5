import { z } from "zod";

/** A cell of a sheet: text, day or moment as text, integer, year or hundredths as an integer, null when empty. */
export const SheetCell = z.union([z.string(), z.int(), z.null()]);
export type SheetCell = z.infer<typeof SheetCell>;

export const SheetColumn = z.object({
  header: z.string(),
  /** In characters of the body font, as Excel counts. */
  width: z.number().positive(),
  /**
   * Codes and identity numbers are text, so that zeros in front stay. Hundredths show with two decimals at most; a year
   * is 2020, not 2.020; a moment (UTC ISO text) is a time of Excel, as the clock showed it in Vietnam.
   */
  kind: z.enum(["text", "integer", "year", "hundredths", "day", "instant"]),
  /** Offered as a drop-down list; anything else is refused by Excel. */
  choices: z.array(z.string()).min(1).readonly().optional(),
});
export type SheetColumn = z.infer<typeof SheetColumn>;

/** One sheet: title lines, a bold header that stays on screen, rows. */
export const Sheet = z.object({
  name: z.string().min(1),
  titleLines: z.array(z.string()).readonly(),
  columns: z.array(SheetColumn).min(1).readonly(),
  rows: z.array(z.array(SheetCell).readonly()).readonly(),
  /** Empty rows below that keep kinds and drop-downs, for a template to fill in. */
  roomForRows: z.int().min(0).max(5000).optional(),
});
export type Sheet = z.infer<typeof Sheet>;

/** A file of sheets, each with a name of its own; `code` names it, as a paper's does. */
export const Workbook = z.object({
  code: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  sheets: z.array(Sheet).min(1).readonly(),
});
export type Workbook = z.infer<typeof Workbook>;
