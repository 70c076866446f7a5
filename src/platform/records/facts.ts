import { canonicalJson } from "../log/entry.ts";
import { type Facts, keyText, type RecordKind, type Row, subjectOf, type Table } from "./kind.ts";

/** Rows of a table whose column has one of these values: from the database, or from a package's files. */
export type ReadRows = (table: Table, column: string, values: readonly string[]) => Promise<readonly Row[]>;

/** What stands in the tables for these subjects: whether it is final, and its rows with the frozen columns alone. */
export interface Standing {
  readonly final: boolean;
  readonly facts: Facts;
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
    const [table, column] = part.of ?? [kind.table, kind.key[0]!];
    const owners = new Map<string, string>();
    for (const [subject, tables] of gathered)
      for (const row of tables.get(table) ?? []) owners.set(keyText(row[column]), subject);
    const belonging = owners.size === 0 ? [] : await rows(part.table, part.by, [...owners.keys()]);
    const bySubject = Map.groupBy(belonging, (row) => owners.get(keyText(row[part.by])) ?? "");
    for (const [subject, tables] of gathered) tables.set(part.table, bySubject.get(subject) ?? []);
  }
  return new Map(
    [...gathered].map(([subject, tables]) => [
      subject,
      { final: kind.stands(found.get(subject)![0]!), facts: frozenColumns(kind, tables) },
    ]),
  );
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
