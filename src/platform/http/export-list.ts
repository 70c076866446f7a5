import { type Instant, clockOf, dayOf, writeDay } from "../../basics/instant.ts";
import type { SheetCell, Workbook } from "../../engines/document/index.ts";
import { slug } from "../../basics/fold.ts";
import type { Queries } from "../database/index.ts";
import { type AnyList, type Column, consult, type Outcome, type Page, type Question } from "../deeds/index.ts";
import { excelOf } from "../documents/index.ts";

type Row = Readonly<Record<string, unknown>>;

const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Where a list belongs: “Cụm thi đua số 1, năm 2020” above its rows, “cum-1-2020” in the file's name. */
export interface ListPlace {
  readonly says: string;
  readonly file: string;
}
/** Finds the place of a list of a cluster-year; undefined where there is no such year. */
export type FindPlace = (queries: Queries, yearId: number) => Promise<ListPlace | undefined>;

/** A whole list as an Excel file: the same filter and order as on the screen, every page of it, as of one moment. */
export async function exportList(
  deed: AnyList,
  queries: Queries,
  question: Question,
  placeOf?: FindPlace,
): Promise<Outcome> {
  const asked = Number((question.raw as { yearId?: unknown } | null)?.yearId);
  // A row that comes or goes meanwhile moves those after it over the edge of a page: one would be twice, or nowhere.
  const read = await queries
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (moment) => {
      const place = Number.isInteger(asked) ? await placeOf?.(moment, asked) : undefined;
      const all = await everyPage(deed, moment, question);
      return Array.isArray(all) ? { rows: all, place } : all;
    });
  if ("kind" in read) return read;
  const { rows, place } = read;
  const title = deed.title ?? deed.summary.vi;
  const code = place ? `${slug(title)}-${place.file}` : slug(title);
  const bytes = await excelOf(workbookOf(deed, rows, { title, code, place, now: question.now }), question.signal);
  return { kind: "done", answer: { fileName: `${code}.xlsx`, mediaType: excel, bytes } };
}

/** Every row of the list; or why it is not read. */
async function everyPage(deed: AnyList, queries: Queries, question: Question): Promise<Row[] | Outcome> {
  const rows: Row[] = [];
  for (let page = 1; ; page++) {
    question.signal?.throwIfAborted();
    const raw = { ...(question.raw as object), page, size: 500 };
    const outcome = await consult(deed, queries, { ...question, raw });
    if (outcome.kind !== "done") return outcome;
    const stretch = outcome.answer as Page<Row>;
    rows.push(...stretch.rows);
    if (rows.length >= stretch.total || stretch.rows.length === 0) return rows;
  }
}

interface Made {
  readonly title: string;
  readonly code: string;
  readonly place: ListPlace | undefined;
  readonly now: Instant;
}

function workbookOf(deed: AnyList, rows: readonly Row[], { title, code, place, now }: Made): Workbook {
  const columns = deed.columns as readonly Column<Row>[];
  // A list whose rows bear a number of their own is not numbered twice.
  const counts = !columns.some(({ header }) => header === "STT");
  const stamp = `Lập lúc ${clockOf(now)} ngày ${writeDay(dayOf(now))}, ${rows.length} dòng`;
  return {
    code,
    sheets: [
      {
        name: title,
        titleLines: [title, ...(place ? [place.says] : []), stamp],
        columns: [
          ...(counts ? [{ header: "STT", width: 6, kind: "integer" as const }] : []),
          ...columns.map((column) => ({
            header: column.header,
            width: column.width ?? (column.kind === "text" ? 30 : 14),
            kind: column.kind,
          })),
        ],
        rows: rows.map((row, at) => [...(counts ? [at + 1] : []), ...columns.map((column) => cellOf(row[column.key]))]),
      },
    ],
  };
}

function cellOf(value: unknown): SheetCell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "string") return value;
  return JSON.stringify(value);
}
