import { fold } from "./fold.ts";

/**
 * Rows and cells of what was typed, or copied from Excel or Word: cells are parted by tabs, or by semicolons where
 * every line has one and none has a tab. Excel puts a cell of several lines between quotes; its lines become one.
 * Empty lines are left out, and so are marks that only number the lines: “1. ”, “2) ”, “- ”.
 */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows = partedByTabs(text).filter((row) => row.some((cell) => cell !== ""));
  if (rows.some((row) => row.length > 1)) return rows;
  const lines = withoutMarks(rows.map(([line]) => line!));
  if (!lines.every((line) => line.includes(";"))) return lines.map((line) => [line]);
  return lines.map((line) => line.split(";").map((cell) => cell.trim()));
}

function partedByTabs(text: string): string[][] {
  const rows: string[][] = [[]];
  // A quoted cell ends with a quote before a tab, a line's end or the end; anything else is read as it stands.
  const cell = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|[^\t\r\n]*/y;
  for (let at = 0; at <= text.length; ) {
    cell.lastIndex = at;
    const [whole, quoted] = cell.exec(text)!;
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? whole).replace(/\s+/g, " ").trim());
    at += whole.length;
    if (at >= text.length) break;
    if (text[at] !== "\t") {
      if (text[at] === "\r" && text[at + 1] === "\n") at++;
      rows.push([]);
    }
    at++;
  }
  return rows;
}

function withoutMarks(lines: readonly string[]): readonly string[] {
  const numbered = lines.map((line) => /^(\d+)\s*[.)]\s+(?=\S)/.exec(line));
  if (numbered.every((mark, at) => mark?.[1] === String(at + 1)))
    return lines.map((line, at) => line.slice(numbered[at]![0].length));
  const dashed = lines.every((line) => /^[-–•*+]\s+\S/.test(line));
  return dashed ? lines.map((line) => line.replace(/^\S\s+/, "")) : lines;
}

/** Leaves out a first column that only numbers the lines: 1, 2, 3 or 1., 2., 3. without a gap, beside something else. */
export function withoutNumbering(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const numbered =
    rows.length > 0 && rows.every((cells, at) => cells.length > 1 && cells[0]!.replace(/[.)]$/, "") === String(at + 1));
  return numbered ? rows.map((cells) => cells.slice(1)) : rows;
}

/** The names that a column's header may bear, folded. */
export type Headers<Key extends string> = Readonly<Record<Key, readonly string[]>>;

export interface Header<Key extends string> {
  /** Which row it is, from 0. */
  readonly at: number;
  /** Which column holds what, from 0; -1: none. */
  readonly places: Readonly<Record<Key, number>>;
}

/** How far down a header may stand: above it are titles. */
const titleRows = 20;

/** The row that names the columns, wherever it stands among the first rows; undefined where none names `needed`. */
export function findHeader<Key extends string>(
  rows: readonly (readonly string[])[],
  headers: Headers<Key>,
  needed: NoInfer<Key>,
): Header<Key> | undefined {
  for (const [at, row] of rows.slice(0, titleRows).entries()) {
    const names = row.map(plain);
    const place = (key: Key): number => names.findIndex((name) => headers[key].includes(name));
    if (place(needed) < 0) continue;
    const keys = Object.keys(headers) as Key[];
    return { at, places: Object.fromEntries(keys.map((key) => [key, place(key)])) as Record<Key, number> };
  }
  return undefined;
}

/** “Tên đơn vị (*):” names the same column as “tên đơn vị”. */
const plain = (header: string): string => fold(header.replace(/\([^)]*\)|[*:.]/g, " "));
