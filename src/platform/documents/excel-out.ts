import writeXlsxFile, { type Cell, type Sheet as SheetToWrite } from "write-excel-file/node";
import { assert } from "../../basics/assert.ts";
import { fold } from "../../basics/fold.ts";
import { clockOf, dayOf } from "../../basics/instant.ts";
import type { Sheet, SheetCell, SheetColumn, Workbook } from "../../engines/document/index.ts";
import { fitForPrint } from "./excel-print.ts";
import { rowsAbove } from "./cell-address.ts";
import { dropDowns, type FileContent, lexiconOf } from "./excel-drop-downs.ts";

/**
 * A workbook as an Excel file (.xlsx): bold header that stays on screen and is printed on every page, numbers as
 * numbers, codes as text, drop-down lists where a column has choices (kept on a last sheet of their own).
 */
export async function packExcel({ sheets }: Workbook): Promise<Uint8Array> {
  const lexicon = lexiconOf(sheets);
  const all = [...sheets, ...(lexicon ? [lexicon] : [])];
  const names = all.map(({ name }) => fold(sheetName(name)));
  assert(new Set(names).size === names.length, `each sheet has a name of its own: ${names.join(", ")}`);
  const written = all.map(sheetToWrite);
  return writeXlsxFile(written, {
    fontFamily: "Times New Roman",
    fontSize: 12,
    features: [
      dropDowns(sheets),
      fitForPrint(all.map((sheet) => ({ name: sheetName(sheet.name), above: rowsAbove(sheet) }))),
    ],
  }).toBuffer();
}

function sheetToWrite(sheet: Sheet): SheetToWrite<FileContent> {
  const { name, titleLines, columns, rows, roomForRows = 0 } = sheet;
  const titles = titleLines.map((text, index): Cell[] => [
    { value: text, type: String, height: 22, ...(index === 0 ? { fontWeight: "bold", fontSize: 14 } : {}) },
  ]);
  const empty = Array.from({ length: roomForRows }, () => columns.map(() => null));
  return {
    sheet: sheetName(name),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: rowsAbove(sheet),
    data: [
      ...titles,
      ...(titles.length > 0 ? [[]] : []),
      columns.map((column) => headerCell(column, columns)),
      ...[...rows, ...empty].map((row) =>
        columns.map((column, place) => bodyCell(row[place] ?? null, column, row, columns)),
      ),
    ],
  };
}

/** Excel refuses these characters in a sheet's name and more than 31 of any. */
export const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:']/g, " ")
    .trim()
    .slice(0, 31);

const ruled = { borderStyle: "thin", borderColor: "#8b8379", alignVertical: "center" } as const;

function headerCell({ header }: SheetColumn, columns: readonly SheetColumn[]): Cell {
  const height = rowHeight(columns.map((column) => ({ text: column.header, width: column.width })));
  return {
    ...ruled,
    value: header,
    type: String,
    fontWeight: "bold",
    align: "center",
    wrap: true,
    height,
    backgroundColor: "#ece8e2",
  };
}

function bodyCell(
  value: SheetCell,
  column: SheetColumn,
  row: readonly SheetCell[],
  columns: readonly SheetColumn[],
): Cell {
  const height = rowHeight(columns.map(({ width }, place) => ({ text: String(row[place] ?? ""), width })));
  return { ...ruled, height, ...valueOf(value, column.kind) };
}

function valueOf(
  value: SheetCell,
  kind: SheetColumn["kind"],
): Exclude<Cell, null | undefined | string | number | boolean | Date> {
  if (kind === "text")
    return {
      ...(value === null ? {} : { value: String(value) }),
      type: String,
      format: "@",
      wrap: true,
      align: "left",
      indent: 1,
    };
  const format = kind === "hundredths" ? decimalFormat(value) : formats[kind];
  const centred = kind === "day" || kind === "instant" || kind === "year";
  const place = centred ? ({ align: "center" } as const) : ({ align: "right", indent: 1 } as const);
  if (value === null || value === "") return { type: Number, format, ...place };
  if (kind === "day") return { value: new Date(`${value}T00:00:00Z`), type: Date, format, ...place };
  // Excel knows no zones: the cell holds what the clock in Vietnam showed, to the minute.
  if (kind === "instant") {
    const shown = new Date(`${dayOf(String(value))}T${clockOf(String(value))}:00Z`);
    return { value: shown, type: Date, format, ...place };
  }
  // Excel itself holds fractions as floating point; hundredths are exact up to here.
  return { value: kind === "hundredths" ? Number(value) / 100 : Number(value), type: Number, format, ...place };
}

const formats = { integer: "#,##0", year: "0", day: "dd/mm/yyyy", instant: "hh:mm dd/mm/yyyy" } as const;

/** As many decimals as there are: 985,5 and 980, never 980,00. */
function decimalFormat(value: SheetCell): string {
  const hundredths = Number(value ?? 0);
  return hundredths % 100 === 0 ? "#,##0" : hundredths % 10 === 0 ? "#,##0.0" : "#,##0.00";
}

/** Points for the cell with the most lines; LibreOffice cuts off rows that do not say their height. */
function rowHeight(cells: readonly { text: string; width: number }[]): number {
  const lines = cells.map(({ text, width }) =>
    text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 1.1) / width)), 0),
  );
  return 6 + 16 * Math.min(25, Math.max(1, ...lines));
}
