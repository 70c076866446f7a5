import { z } from "zod";
import { Inline } from "./inline.ts";

export const Align = z.enum(["left", "center", "right"]);
export type Align = z.infer<typeof Align>;

/** A column: its share of the table's width (shares are added up, so 1 : 6 : 2 is as good as percent). */
export const Column = z.object({ width: z.number().positive(), align: Align });
export type Column = z.infer<typeof Column>;

/** A cell: its text, or text that covers several columns (`across`) or rows (`down`). Covered places are left out, as in HTML. */
export const Cell = z.union([
  Inline,
  z.object({
    text: Inline,
    across: z.int().min(2).optional(),
    down: z.int().min(2).optional(),
    align: Align.optional(),
  }),
]);
export type Cell = z.infer<typeof Cell>;

const Rows = z.array(z.array(Cell).readonly()).readonly();

/** A ruled table. Header rows repeat on every page; a row never breaks across pages; totals are bold. */
export const TableBlock = z.object({
  kind: z.literal("table"),
  columns: z.array(Column).min(1).readonly(),
  header: Rows,
  rows: Rows,
  totals: Rows.optional(),
  /** Small type (11 pt) for wide tables. */
  small: z.boolean().optional(),
});
export type TableBlock = z.infer<typeof TableBlock>;
