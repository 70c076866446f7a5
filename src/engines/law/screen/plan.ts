import type { Boundary, Floor, Kind, Selected } from "../kinds.ts";
import { afterEarliest, afterLatest } from "./bits.ts";
import { type Columns, columnOf, type MaskColumn } from "./columns.ts";

/** Subjects are screened a block at a time, so that intermediate results stay in the nearest cache. */
export const blockSize = 4096;

/**
 * Lowers the ranks of `count` subjects from `start` on, in the head of `out`, to the value of a condition where that is
 * less – so that conditions of an `all` follow one another in one column. Asked for reasons, it also adds how much is
 * missing to the head of `short`.
 */
export type Screener = (start: number, count: number, out: Uint8Array, short?: Uint16Array) => void;

/** The most that a shortfall column can tell. */
export const mostShort = 65_535;

/** Years of a block that a window covers, or that may be counted: surely and possibly. */
export interface BlockMasks {
  readonly certain: Int32Array;
  readonly possible: Int32Array;
}

/** What the parts of one rule share while it is made ready for screening. */
export interface Plan {
  readonly columns: Columns;
  /** No fact is unknown, so the two ends of every value coincide and one pass is enough. */
  readonly exact: boolean;
  readonly column: (selected: Selected, boundary?: Boundary) => MaskColumn;
  /** The window a leaf binds, shared with the leaves that count within it. */
  readonly window: (name: string) => BlockMasks;
  /** Fills masks with the years that a leaf may count: those after its floors and after the last discipline. */
  readonly allowed: (floors: readonly Floor[]) => Allowed;
}

/** The years that may be counted, made for one block at a time and shared by the leaves that have the same floors. */
export interface Allowed {
  readonly masks: BlockMasks;
  readonly fill: (start: number, count: number) => void;
}

/** Makes room for one rule. The columns must stay as they are: what is derived from them is kept. */
export function planOf(columns: Columns, restart: readonly Kind[]): Plan {
  const joined = new Map<string, MaskColumn>();
  const windows = new Map<string, BlockMasks>();
  const shared = new Map<string, Allowed>();
  const exact = [...columns.masks.values()].every(({ certain, possible }) => certain === possible);
  const room = (): BlockMasks => {
    const certain = new Int32Array(blockSize);
    return { certain, possible: exact ? certain : new Int32Array(blockSize) };
  };
  const column: Plan["column"] = (selected, boundary) => columnOf(columns, joined, selected, boundary);
  return {
    columns,
    exact,
    column,
    window: (name) => {
      const bound = windows.get(name) ?? room();
      windows.set(name, bound);
      return bound;
    },
    allowed: (floors) => {
      const discipline: Floor[] =
        restart.length > 0 ? [{ lastOf: [...restart], basis: ["merit"], boundary: "period" }] : [];
      const key = JSON.stringify(floors);
      const made = shared.get(key) ?? allowedYears([...floors, ...discipline], room(), column, exact);
      shared.set(key, made);
      return made;
    },
  };
}

function allowedYears(floors: readonly Floor[], masks: BlockMasks, column: Plan["column"], exact: boolean): Allowed {
  masks.certain.fill(-1);
  masks.possible.fill(-1);
  const steps = floors.map((floor) => {
    const of = "lastOf" in floor ? floor.lastOf : floor.firstOf;
    const years = column({ of, basis: floor.basis }, floor.boundary);
    return "lastOf" in floor ? { years, first: false } : { years, first: true };
  });
  let filled = -1;
  const fill = (start: number, count: number): void => {
    if (filled === start) return;
    filled = start;
    for (const [step, { years, first }] of steps.entries()) {
      const fresh = step === 0;
      if (first) {
        keepAfterEarliest(years, { start, count, fresh, into: masks, exact });
        continue;
      }
      // What certainly remains begins after the latest year that is possible, and the other way round.
      keepAfterLatest(years.possible, { start, count, fresh, into: masks.certain });
      if (!exact) keepAfterLatest(years.certain, { start, count, fresh, into: masks.possible });
    }
  };
  return { masks, fill };
}

interface Keeping<Into> {
  readonly start: number;
  readonly count: number;
  /** The first floor writes, the next ones narrow. */
  readonly fresh: boolean;
  readonly into: Into;
}

function keepAfterLatest(years: Int32Array, { start, count, fresh, into }: Keeping<Int32Array>): void {
  if (fresh) for (let index = 0; index < count; index += 1) into[index] = afterLatest(years[start + index]!);
  else for (let index = 0; index < count; index += 1) into[index]! &= afterLatest(years[start + index]!);
}

/** Where the first award is only possible, it may be any of the possible years: surely counted are those after the latest. */
function keepAfterEarliest(
  { certain, possible }: MaskColumn,
  { start, count, fresh, into, exact }: Keeping<BlockMasks> & { readonly exact: boolean },
): void {
  if (fresh) {
    into.certain.fill(-1, 0, count);
    into.possible.fill(-1, 0, count);
  }
  for (let index = 0; index < count; index += 1) {
    const sure = certain[start + index]!;
    const maybe = possible[start + index]!;
    into.certain[index]! &= sure !== 0 ? afterEarliest(sure) : afterLatest(maybe);
    if (!exact) into.possible[index]! &= afterEarliest(maybe);
  }
}
