import type { Queries } from "../database/index.ts";
import type { DB } from "../database/tables.ts";
import { rememberKind } from "./kinds.ts";

/** A row as the database gives it and as a package carries it: names in camelCase, days and moments as text. */
export type Row = Readonly<Record<string, unknown>>;

export type Table = keyof DB;
type ColumnOf<Of extends Table> = keyof DB[Of] & string;

/** Rows that belong to a frozen thing, and which of their columns stay as they were. */
export interface Part {
  readonly table: Table;
  /** The column that leads to what it belongs to. */
  readonly by: string;
  /** The part, and its column, that `by` points to; the subject itself when left out. */
  readonly of?: readonly [table: Table, column: string] | undefined;
  readonly columns: readonly string[];
}

/** The rows of a frozen thing by table, each with its frozen columns alone. */
export type Facts = Readonly<Record<string, readonly Row[]>>;

/** Names of units and people as they stood, by id. */
export interface Names {
  readonly unit: Readonly<Record<string, string>>;
  readonly person: Readonly<Record<string, string>>;
}

/** One thing of a kind: “result” of “12”. Where a table has several key columns, their values joined by “:”. */
export interface Subject {
  readonly kind: string;
  readonly subject: string;
}

/**
 * What is kept of one kind of thing from the moment it is final, and against which rows it is compared ever after.
 * Declared once by the feature that owns the tables.
 */
export interface RecordKind {
  readonly name: string;
  /** As people call it, in the middle of a sentence: “kết quả bỏ phiếu”. */
  readonly title: { readonly vi: string; readonly en: string };
  readonly table: Table;
  /** Columns whose values name the subject. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly parts: readonly Part[];
  /** Whether a row of the table is final; a row that is not has no record. */
  readonly stands: (row: Row) => boolean;
  /** Where a row says which cluster-year it belongs to. */
  readonly year: YearOf;
  /** Since when rows of the kind have records: kinds of a later edition are taken over by themselves. */
  readonly edition: number;
  /** Tells one of the kind from another: the name of the vote, the number of the decision. */
  readonly called: (facts: Facts, names: Names) => string;
  /** What else is kept so that it can be shown as it was; it is not compared with the tables. */
  readonly keeps?: (queries: Queries, subject: string) => Promise<unknown>;
  /** The subject that these values of the key columns name. */
  readonly of: (...values: readonly (string | number)[]) => Subject;
}

/**
 * A column of the row itself; a column of another table that one of its columns points to; cluster and year; or none,
 * for what outlasts years: its records never leave in a package.
 */
export type YearOf =
  | { readonly column: string }
  | { readonly column: string; readonly in: Table; readonly at: string }
  | "cluster-and-year"
  | "none";

interface Declared<Of extends Table>
  extends Omit<RecordKind, "table" | "key" | "columns" | "parts" | "of" | "called" | "stands" | "edition"> {
  readonly table: Of;
  readonly key: readonly ColumnOf<Of>[];
  readonly columns: readonly ColumnOf<Of>[];
  readonly parts?: readonly Part[];
  readonly called?: RecordKind["called"];
  readonly stands?: RecordKind["stands"];
  readonly edition?: number;
}

export function recordKind<const Of extends Table>(declared: Declared<Of>): RecordKind {
  const kind: RecordKind = {
    called: () => "",
    stands: () => true,
    parts: [],
    edition: 1,
    ...declared,
    of: (...values) => ({ kind: declared.name, subject: values.join(":") }),
  };
  rememberKind(kind);
  return kind;
}

/** Rows of a table that belong to a frozen thing. */
export function part<const Of extends Table>(
  table: Of,
  belongs: { readonly by: ColumnOf<Of>; readonly of?: Part["of"] },
  columns: readonly ColumnOf<Of>[],
): Part {
  return { table, ...belongs, columns };
}

/** The table, and its column, that a part's rows point to. */
export const ownerOf = (kind: RecordKind, part: Part): readonly [table: Table, column: string] =>
  part.of ?? [kind.table, kind.key[0]!];

/** Parts whose rows name the very thing they belong to; those of a year may be there before it is final. */
export const boundParts = (kind: RecordKind): readonly Part[] => kind.parts.filter(({ by }) => by !== "yearId");

/** A key column's value as a subject writes it. */
export const keyText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** Words of the first row of a table, for `called`. */
export const wordsOf = (facts: Facts, table: Table, ...columns: readonly string[]): string =>
  columns
    .map((column) => keyText(facts[table]?.[0]?.[column]))
    .filter((word) => word !== "")
    .join(", ");

/** The unit of the first row of a table as it was called, for `called`; "" where no name was kept. */
export const unitIn = (facts: Facts, table: Table, { unit }: Names): string =>
  unit[keyText(facts[table]?.[0]?.["unitId"])] ?? "";

export const subjectOf = (kind: RecordKind, row: Row): string =>
  kind.key.map((column) => keyText(row[column])).join(":");
