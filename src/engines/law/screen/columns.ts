import { assert } from "../../../basics/assert.ts";
import { type Boundary, registerOf, type Selected, type Year } from "../kinds.ts";
import type { YearMask } from "./bits.ts";

/** Year masks of all subjects for one selection: surely held, and possibly held; the same array when all is known. */
export interface MaskColumn {
  readonly certain: Int32Array;
  readonly possible: Int32Array;
}

/** The facts of many subjects, a column for each selection of records and for each leaf that is not about years. */
export interface Columns {
  readonly size: number;
  /** Last year of achievement: bit 31 of every mask. */
  readonly year: Year;
  readonly masks: ReadonlyMap<string, MaskColumn>;
  /** Values of the leaves that are not about years, by leaf id. */
  readonly values: ReadonlyMap<string, ValueColumn>;
}

/** Ranks of values found one by one, and how much is missing; without it, one for everything not met. */
export interface ValueColumn {
  readonly ranks: Uint8Array;
  readonly short?: Uint16Array;
}

/** Names the column of one kind of record: the kind, what it was given for, who gave it, and how its year is read. */
export function columnKey(
  kind: string,
  { basis, by }: Pick<Selected, "basis" | "by">,
  boundary: Boundary = "period",
): string {
  if (registerOf(kind) !== "awards") return kind;
  const parts = [
    basis.length === 1 && basis[0] === "merit" ? "" : basis.toSorted().join("+"),
    by ?? "",
    boundary === "period" ? "" : boundary,
  ];
  return [kind, ...parts].join("|").replace(/\|+$/, "");
}

/** The column of a selection: its kinds joined, the joined column kept for the next leaf that asks. */
export function columnOf(
  columns: Columns,
  joined: Map<string, MaskColumn>,
  selected: Selected,
  boundary?: Boundary,
): MaskColumn {
  const keys = selected.of.map((kind) => columnKey(kind, selected, boundary));
  const single = keys.length === 1 ? columns.masks.get(keys[0]!) : undefined;
  if (single !== undefined) return single;
  const name = keys.toSorted().join(" + ");
  const known = joined.get(name);
  if (known !== undefined) return known;
  const parts = keys.map((key) => {
    const part = columns.masks.get(key);
    assert(part !== undefined, `no column for ${key}`);
    return part;
  });
  const certain = union(
    parts.map((part) => part.certain),
    columns.size,
  );
  const exact = parts.every((part) => part.certain === part.possible);
  const column = {
    certain,
    possible: exact
      ? certain
      : union(
          parts.map((part) => part.possible),
          columns.size,
        ),
  };
  joined.set(name, column);
  return column;
}

function union(parts: readonly Int32Array[], size: number): Int32Array {
  const all = new Int32Array(size);
  for (const part of parts) for (let index = 0; index < size; index += 1) all[index]! |= part[index]!;
  return all;
}

/** One record of a register, as a row: whose, which column, which year. */
export interface Rows {
  readonly subject: Int32Array;
  readonly column: Uint8Array;
  readonly year: Int16Array;
}

/**
 * Builds mask columns from rows of records, in any order; duplicates change nothing.
 *
 * @param keys    the column that each number in `rows.column` means
 * @param judged  the year that bit 31 stands for; later years are left out
 */
export function masksFromRows({
  rows,
  keys,
  size,
  judged,
}: {
  rows: Rows;
  keys: readonly string[];
  size: number;
  judged: Year;
}): Map<string, MaskColumn> {
  const masks = keys.map(() => new Int32Array(size));
  const { subject, column, year } = rows;
  for (let row = 0; row < subject.length; row += 1) {
    const back = judged - year[row]!;
    if (back < 0) continue;
    const bit: YearMask = 0x80000000 >>> (back > 31 ? 31 : back);
    masks[column[row]!]![subject[row]!]! |= bit;
  }
  return new Map(keys.map((key, index) => [key, { certain: masks[index]!, possible: masks[index]! }]));
}
