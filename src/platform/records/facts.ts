import { canonicalJson } from "../log/entry.ts";
import { type Facts, keyText, ownerOf, type RecordKind, type Row, subjectOf, type Table } from "./kind.ts";

/** Rows of a table whose column has one of these values: from the database, or from a package's files. */
export type ReadRows = (table: Table, column: string, values: readonly string[]) => Promise<readonly Row[]>;

/** What stands in the tables for these subjects: whether it is final, and its rows with the frozen columns alone. */
export interface Standing {
  readonly final: boolean;
  readonly facts: Facts;
  /** The cluster-year that it belongs to now, where another table's row says so. */
  readonly yearId?: unknown;
}

/**
 * Reads several things of a kind at once, a few statements whatever their number. A subject without a row is missing
 * in the answer.
 */
export async function readStanding(
  kind: RecordKind,
  subjects: readonly string[],
  rows: ReadRows,
): Promise<ReadonlyMap<string, Standing>> {
  const wanted = new Set(subjects);
  const first = [...new Set(subjects.map((subject) => subject.split(":")[0]!))];
  const roots = (await rows(kind.table, kind.key[0]!, first)).filter((row) => wanted.has(subjectOf(kind, row)));
  const found = Map.groupBy(roots, (row) => subjectOf(kind, row));
  const gathered = new Map([...found].map(([subject, own]) => [subject, new Map([[kind.table as string, own]])]));
  for (const part of kind.parts) {
    const [table, column] = ownerOf(kind, part);
    const owners = new Map<string, string>();
    for (const [subject, tables] of gathered)
      for (const row of tables.get(table) ?? []) owners.set(keyText(row[column]), subject);
    const belonging = owners.size === 0 ? [] : await rows(part.table, part.by, [...owners.keys()]);
    const bySubject = Map.groupBy(belonging, (row) => owners.get(keyText(row[part.by])) ?? "");
    for (const [subject, tables] of gathered) tables.set(part.table, bySubject.get(subject) ?? []);
  }
  const yearBy = await yearsElsewhere(kind, roots, rows);
  return new Map(
    [...gathered].map(([subject, tables]) => {
      const root = found.get(subject)![0]!;
      return [subject, { final: kind.stands(root), facts: frozenColumns(kind, tables), yearId: yearBy(root) }];
    }),
  );
}

/** Where a thing's year stands in another table: moving the row there would move the thing and change none of its own. */
async function yearsElsewhere(
  { year }: RecordKind,
  roots: readonly Row[],
  rows: ReadRows,
): Promise<(root: Row) => unknown> {
  if (typeof year === "string" || !("in" in year) || roots.length === 0) return () => undefined;
  const asked = [...new Set(roots.map((row) => keyText(row[year.column])))];
  const found = new Map((await rows(year.in, "id", asked)).map((row) => [keyText(row["id"]), row[year.at]]));
  return (root) => found.get(keyText(root[year.column])) ?? null;
}

function frozenColumns(kind: RecordKind, tables: ReadonlyMap<string, readonly Row[]>): Facts {
  const columns = new Map<string, readonly string[]>([
    [kind.table, kind.columns],
    ...kind.parts.map((part) => [part.table, part.columns] as const),
  ]);
  return Object.fromEntries(
    [...tables].map(([table, rows]) => [
      table,
      rows
        .map((row) => pick(row, columns.get(table)!))
        .toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)),
    ]),
  );
}

const pick = (row: Row, columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
