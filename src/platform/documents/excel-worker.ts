import { parentPort, workerData } from "node:worker_threads";
import { cellsOf, type ReadCell } from "./excel-cells.ts";
import type { ArchiveRefusal } from "./safe-archive.ts";

/** What the thread tells, in this order: a sheet, its rows in slices, the next sheet, …, and that it has ended. */
export type Told =
  | { readonly sheet: string }
  | { readonly rows: readonly (readonly ReadCell[])[] }
  | { readonly refusal: ArchiveRefusal | undefined };

/** Cells that are handed over in one go: taking them over holds up the server for a millisecond or two. */
const cellsAtOnce = 2000;

const tell = (told: Told): void => parentPort?.postMessage(told);

const read = await cellsOf(workerData as Uint8Array);
for (const { name, rows } of read.ok ? read.value : []) {
  tell({ sheet: name });
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, rows[0]?.length ?? 1)));
  for (let from = 0; from < rows.length; from += rowsAtOnce) tell({ rows: rows.slice(from, from + rowsAtOnce) });
}
tell({ refusal: read.ok ? undefined : read.refusal });
