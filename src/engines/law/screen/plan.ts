import type { Floor, Kind, Selected } from "../kinds.ts";
import { afterEarliest, afterLatest } from "./bits.ts";
import { type Columns, columnOf, type MaskColumn } from "./columns.ts";

/** Subjects are screened a block at a time, so that intermediate results stay in the nearest cache. */
export const blockSize = 4096;

/**
 * Writes the ranks of values for `count` subjects from `start` on into the head of `out`, and – when asked for reasons –
 * how much is missing into the head of `short`.
 */
export type Screener = (start: number, count: number, out: Uint8Array, short?: Uint8Array) => void;

/** The most that a shortfall column can tell. */
export const mostShort = 255;

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
  readonly column: (selected: Selected, boundary?: "period" | "decision") => MaskColumn;
  /** The window a leaf binds, shared with the leaves that count within it. */
  readonly window: (name: string) => BlockMasks;
  /** Fills masks with the years that a leaf may count: those after its floors and after the last discipline. */
  readonly allowed: (floors: readonly Floor[]) => {
    readonly masks: BlockMasks;
    readonly fill: (start: number, count: number) => void;
  };
}

/** Makes room for one rule. */
export function planOf(columns: Columns, restart: readonly Kind[]): Plan {
  const joined = new Map<string, MaskColumn>();
  const windows = new Map<string, BlockMasks>();
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
      return allowedYears([...floors, ...discipline], room(), column, exact);
    },
  };
}

function allowedYears(
  floors: readonly Floor[],
  masks: BlockMasks,
  column: Plan["column"],
  exact: boolean,
): ReturnType<Plan["allowed"]> {
  masks.certain.fill(-1);
  masks.possible.fill(-1);
  const steps = floors.map((floor) => {
    const of = "lastOf" in floor ? floor.lastOf : floor.firstOf;
    const years = column({ of, basis: floor.basis }, floor.boundary);
    return "lastOf" in floor ? { years, first: false } : { years, first: true };
  });
  const fill = (start: number, count: number): void => {
    steps.forEach(({ years, first }, step) => {
      const keep = first ? keepAfterFirst : keepAfterLast;
      keep({
        own: years.certain,
        other: years.possible,
        sure: false,
        into: masks.possible,
        start,
        count,
        fresh: step === 0,
      });
      if (!exact)
        keep({
          own: years.possible,
          other: years.certain,
          sure: true,
          into: masks.certain,
          start,
          count,
          fresh: step === 0,
        });
    });
  };
  return { masks, fill };
}

interface Keeping {
  /** The masks whose latest year ends what is used up: possible ones for what certainly remains. */
  readonly own: Int32Array;
  readonly other: Int32Array;
  readonly sure: boolean;
  readonly into: Int32Array;
  readonly start: number;
  readonly count: number;
  readonly fresh: boolean;
}

function keepAfterLast({ own, into, start, count, fresh }: Keeping): void {
  for (let index = 0; index < count; index += 1) {
    const kept = afterLatest(own[start + index]!);
    into[index] = fresh ? kept : into[index]! & kept;
  }
}

/**
 * Where the first award is certain, counting surely begins after it; where it is only possible, it may be the latest of
 * the possible years. What possibly remains begins after the earliest possible one.
 */
function keepAfterFirst({ own, other, sure, into, start, count, fresh }: Keeping): void {
  for (let index = 0; index < count; index += 1) {
    const certain = sure ? other[start + index]! : own[start + index]!;
    const possible = sure ? own[start + index]! : other[start + index]!;
    const kept = sure ? (certain !== 0 ? afterEarliest(certain) : afterLatest(possible)) : afterEarliest(possible);
    into[index] = fresh ? kept : into[index]! & kept;
  }
}
