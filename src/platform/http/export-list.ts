import { type Instant, clockOf, dayOf, writeDay } from "../../basics/instant.ts";
import type { SheetCell, Workbook } from "../../engines/document/index.ts";
import type { Queries } from "../database/index.ts";
import { type AnyList, type Column, consult, type Outcome, type Page, type Question } from "../deeds/index.ts";
import { excelOf } from "../documents/index.ts";

type Row = Readonly<Record<string, unknown>>;

const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A whole list as an Excel file: the same filter and order as on the screen, every page of it. */
export async function exportList(deed: AnyList, queries: Queries, question: Question): Promise<Outcome> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    question.signal?.throwIfAborted();
    const raw = { ...(question.raw as object), page, size: 500 };
    const outcome = await consult(deed, queries, { ...question, raw });
    if (outcome.kind !== "done") return outcome;
    const stretch = outcome.answer as Page<Row>;
    rows.push(...stretch.rows);
    if (rows.length >= stretch.total || stretch.rows.length === 0) break;
  }
  const code = deed.name.replaceAll(".", "-");
  const bytes = await excelOf(workbookOf(deed, rows, { code, now: question.now }), question.signal);
  return { kind: "done", answer: { fileName: `${code}.xlsx`, mediaType: excel, bytes } };
}

function workbookOf(deed: AnyList, rows: readonly Row[], made: { code: string; now: Instant }): Workbook {
  const columns = deed.columns as readonly Column<Row>[];
  const stamp = `Lập lúc ${clockOf(made.now)} ngày ${writeDay(dayOf(made.now))}, ${rows.length} dòng`;
  return {
    code: made.code,
    sheets: [
      {
        name: deed.summary.vi,
        titleLines: [deed.summary.vi, stamp],
        columns: [
          { header: "STT", width: 6, kind: "integer" },
          ...columns.map((column) => ({
            header: column.header,
            width: column.width ?? (column.kind === "text" ? 30 : 14),
            kind: column.kind === "instant" ? ("text" as const) : column.kind,
          })),
        ],
        rows: rows.map((row, at) => [at + 1, ...columns.map((column) => cellOf(row[column.key], column.kind))]),
      },
    ],
  };
}

function cellOf(value: unknown, kind: Column<Row>["kind"]): SheetCell {
  if (value === null || value === undefined || value === "") return null;
  if (kind === "instant" && typeof value === "string") return `${clockOf(value)} ${writeDay(dayOf(value))}`;
  if (typeof value === "number" || typeof value === "string") return value;
  return JSON.stringify(value);
}
