import readXlsxFile, { type CellValue } from "read-excel-file/node";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { addressOf } from "./cell-address.ts";
import { type ArchiveRefusal, type ExcelLimits, excelLimits, safeArchive } from "./safe-archive.ts";

/** A cell as Excel holds it. A number stays in digits, a day is "2020-12-18": nothing passes through floating point. */
export interface ReadCell {
  /** "C7", as the officer sees it. */
  readonly address: string;
  readonly kind: "empty" | "text" | "number" | "day" | "truth";
  readonly text: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

/**
 * Reads the cells of an Excel file (.xlsx) in this thread; what is uploaded goes through `readExcel`, which gives it
 * a thread of its own. Refuses what is no such file, is damaged, or would swell beyond the limits when unpacked;
 * garbage is a refusal too, never an exception.
 */
export async function cellsOf(
  bytes: Uint8Array,
  limits: ExcelLimits = excelLimits,
): Promise<Result<readonly ReadSheet[], ArchiveRefusal>> {
  const archive = safeArchive(bytes, limits);
  if (!archive.ok) return archive;
  try {
    const sheets = await readXlsxFile(Buffer.from(archive.value), { parseNumber: (text) => new NumberText(text) });
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(readRow) })));
  } catch {
    // The library throws many kinds of errors for a broken inside; the officer can do the same about all of them.
    return refuse({ code: "damaged" });
  }
}

/** Digits as the file holds them, told apart from text. */
class NumberText {
  readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
}

type Held = CellValue<NumberText> | Date | null;

const readRow = (row: readonly Held[], rowIndex: number): readonly ReadCell[] =>
  row.map((held, column) => ({ address: addressOf({ column, row: rowIndex }), ...contentOf(held) }));

function contentOf(held: Held): Omit<ReadCell, "address"> {
  if (held === null) return { kind: "empty", text: "" };
  if (held instanceof NumberText) return { kind: "number", text: asExcelShows(held.digits) };
  if (held instanceof Date) return { kind: "day", text: held.toISOString().slice(0, 10) };
  if (typeof held === "boolean") return { kind: "truth", text: held ? "TRUE" : "FALSE" };
  const text = String(held).trim();
  return text === "" ? { kind: "empty", text } : { kind: "text", text };
}

/** Excel computes in binary and shows 15 digits: what the officer sees as 98,6 may be stored as 98.600000000000009. */
function asExcelShows(digits: string): string {
  return String(Number(Number(digits).toPrecision(15)));
}
