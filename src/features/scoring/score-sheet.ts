import type { Hundredths } from "../../basics/decimal.ts";
import { rowsMeant } from "./criteria-codes.ts";
import { fold } from "../../basics/fold.ts";
import { namedAmong } from "../../basics/same-name.ts";
import type { Workbook } from "../../engines/document/index.ts";
import { cellRefusals, hundredthsIn, type ReadCell, type ReadSheet } from "../../platform/documents/index.ts";
import { fileOfYear, sheetTitle } from "../year/index.ts";
import type { ScoringFacts } from "./load-scoring.ts";
import type { CellEdit } from "./model.ts";
import { cellKey, type Criterion, criteriaOf, type ScoreTable } from "./score-table.ts";
import { fileWords } from "./file-labels.ts";

type Filled = Pick<ScoringFacts, "year" | "units"> & { readonly table: ScoreTable };

/** The table as an Excel file to fill in: a row a criterion, a column a unit, the points that stand already there. */
export function scoreSheet({ year, units, table }: Filled): Workbook {
  return {
    code: `bang-diem-${fileOfYear(year)}`,
    sheets: [
      {
        name: "Bảng điểm",
        titleLines: [
          "BẢNG ĐIỂM",
          sheetTitle(year),
          "Điền điểm vào cột của từng đơn vị; ô để trống thì giữ nguyên điểm đang có. Ghi 9,5 hoặc 9.5 đều được.",
        ],
        columns: [
          { header: "Mã", width: 10, kind: "text" },
          { header: "Tiêu chí", width: 50, kind: "text" },
          { header: "Điểm tối đa", width: 12, kind: "hundredths" },
          ...units.map(({ name }) => ({ header: name, width: 18, kind: "hundredths" as const })),
        ],
        rows: table.rows.map(({ criterionId, code, label, max }) => [
          code,
          label,
          max,
          ...units.map(({ unitId }) => table.points.get(cellKey({ criterionId, unitId })) ?? null),
        ]),
      },
    ],
  };
}

export interface SheetRead {
  /** Cells that the file would change; none is written while `problems` has a line. */
  readonly cells: readonly CellEdit[];
  /** Each names its cell: “Ô D7: 10,5 vượt điểm tối đa 10.” */
  readonly problems: readonly string[];
}

/** Compares an uploaded file with the table. Empty cells leave what stands; a problem anywhere keeps everything out. */
export function readScoreSheet({ units, table }: Filled, sheets: readonly ReadSheet[]): SheetRead {
  const found = sheets.flatMap((sheet) => {
    const header = sheet.rows.findIndex((row) => row.some(({ text }) => fold(text) === "ma"));
    return header < 0 ? [] : [{ rows: sheet.rows, header }];
  })[0];
  if (!found) return { cells: [], problems: [fileWords.noHeader] };
  const { rows, header } = found;
  const problems: string[] = [];
  const columns = unitColumns(rows[header]!, units, problems);
  if (columns.size === 0) return { cells: [], problems: [...problems, fileWords.noUnits] };
  const codeColumn = rows[header]!.findIndex(({ text }) => fold(text) === "ma");
  const place: Place = { table, seen: new Set(), problems, section: undefined };
  const cells = rows.slice(header + 1).flatMap((row) => {
    const criterion = criterionOf(row[codeColumn], place);
    return criterion ? cellsOfRow(row, criterion, { table, columns, problems }) : [];
  });
  return { cells, problems };
}

/** Which unit each column is for, found by its name even where typed without diacritics. */
function unitColumns(
  header: readonly ReadCell[],
  units: ScoringFacts["units"],
  problems: string[],
): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  const named = namedAmong(units);
  for (const [column, { address, text }] of header.entries()) {
    if (text === "" || ["ma", "tieu chi", "diem toi da", "tong", "stt"].includes(fold(text))) continue;
    const unitId = named(text)?.unitId;
    if (unitId === undefined) problems.push(fileWords.unknownUnit(address, text));
    else if ([...columns.values()].includes(unitId)) problems.push(fileWords.unitTwice(address, text));
    else columns.set(column, unitId);
  }
  return columns;
}

/** Where the reader stands in the sheet: what was read, and the section whose row was read last. */
interface Place {
  readonly table: ScoreTable;
  readonly seen: Set<number>;
  readonly problems: string[];
  section: string | undefined;
}

function criterionOf(cell: ReadCell | undefined, place: Place): Criterion | undefined {
  const { table, seen, problems } = place;
  if (!cell || cell.text === "") return undefined;
  const [row, other] = rowsMeant(table.rows, cell.text, place.section);
  if (!row || other) {
    problems.push(fileWords[row ? "codeUnclear" : "unknownCode"](cell.address, cell.text));
    return undefined;
  }
  if (row.kind === "section") place.section = row.code;
  if (seen.has(row.criterionId)) problems.push(fileWords.codeTwice(cell.address, cell.text));
  seen.add(row.criterionId);
  return criteriaOf(table).includes(row) ? row : undefined;
}

function cellsOfRow(
  row: readonly ReadCell[],
  { criterionId, max }: Criterion,
  { table, columns, problems }: { table: ScoreTable; columns: ReadonlyMap<number, number>; problems: string[] },
): CellEdit[] {
  return [...columns].flatMap(([column, unitId]) => {
    const cell = row[column];
    if (!cell || cell.kind === "empty") return [];
    const read = hundredthsIn(cell);
    if (!read.ok) {
      problems.push(cellRefusals.say(read.refusal, "vi"));
      return [];
    }
    const problem = outOfRange(cell.address, read.value, max ?? 0);
    if (problem) problems.push(problem);
    const was = table.points.get(cellKey({ criterionId, unitId })) ?? null;
    return was === read.value ? [] : [{ criterionId, unitId, was, now: read.value }];
  });
}

function outOfRange(address: string, points: Hundredths, max: Hundredths): string | undefined {
  if (points < 0) return fileWords.belowZero(address, points);
  return points > max ? fileWords.aboveMaximum(address, points, max) : undefined;
}
