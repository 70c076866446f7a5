import { setImmediate as letOthersOn } from "node:timers/promises";
import type { Instant } from "../../basics/instant.ts";
import type { Paper, Sheet, Workbook } from "../../engines/document/index.ts";
import { pressLine } from "./press-line.ts";

/** What the press for papers is told. */
export type Job =
  | { readonly make: "pdf"; readonly paper: Paper; readonly madeAt: Instant }
  | { readonly make: "word"; readonly paper: Paper };

/** What the press for Excel is told, in this order: the workbook without its rows, the rows of each sheet in slices, the end. */
export type ExcelJob =
  | { readonly workbook: Workbook }
  | { readonly sheet: number; readonly rows: Sheet["rows"] }
  | { readonly end: true };

/** A report of a hundred pages takes some seconds. A hall of people may all take the minutes at once. */
const papers = pressLine<Job>(new URL("./press-worker.ts", import.meta.url), {
  ...{ seconds: 60, mayWait: 200, tooLong: "paper-too-long" },
});

/** A hundred thousand rows take half a minute on a slow machine, and 300 MB. */
const workbooks = pressLine<ExcelJob>(new URL("./excel-press-worker.ts", import.meta.url), {
  ...{ seconds: 120, mayWait: 20, megabytes: 512, tooLong: "list-too-long" },
});

/** A paper as PDF/A-2b with its fonts embedded, the same bytes for the same paper and moment. */
export const pdfOf = (paper: Paper, madeAt: Instant = new Date().toISOString()): Promise<Uint8Array> =>
  papers([{ make: "pdf", paper, madeAt }]);

/** A paper as a Word file (.docx). */
export const wordOf = (paper: Paper): Promise<Uint8Array> => papers([{ make: "word", paper }]);

/** A workbook as an Excel file (.xlsx), packed in a thread of its own: everybody else is served meanwhile. */
export const excelOf = (workbook: Workbook, signal?: AbortSignal): Promise<Uint8Array> =>
  workbooks(slicesOf(workbook), signal);

/** Rows that are handed over in one go: that takes a millisecond or two. */
const rowsAtOnce = 500;

async function* slicesOf({ sheets, ...rest }: Workbook): AsyncGenerator<ExcelJob> {
  yield { workbook: { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, rows: [] })) } };
  for (const [sheet, { rows }] of sheets.entries())
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      yield { sheet, rows: rows.slice(from, from + rowsAtOnce) };
      await letOthersOn();
    }
  yield { end: true };
}
