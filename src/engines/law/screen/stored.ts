import type { Catalogue } from "../catalogue.ts";
import { Grade, isGrade, type Kind, type Year } from "../kinds.ts";
import { usualBasis } from "../history.ts";
import type { Rule } from "../judge.ts";
import { afterLatest, lastYears, runLength, type YearMask } from "./bits.ts";
import type { MaskColumn } from "./columns.ts";
import { type Channel, channelsOf } from "./from-subjects.ts";

/**
 * How a register keeps years, a bit each of a 64-bit integer: bit 0 is 1986 and all years before it, bit 61 is 2047,
 * bit 62 all years after it. Unlike a mask of the kernel it does not depend on the year judged.
 */
export const firstStoredYear = 1986;

/** Years that can be judged from stored masks: 32 years back must be told apart. */
export const judgedFrom: Year = firstStoredYear + 31;
export const judgedTo: Year = firstStoredYear + 61;

/** The kernel's mask of the years up to the one judged, from the two halves of a stored mask. */
export function rebase({ high, low }: { high: number; low: number }, judged: Year): YearMask {
  const dropped = judged - judgedFrom;
  if (dropped === 0) return low;
  // A year too far back to be told apart shares the lowest bit. 30 years can be dropped at most, so no shift is by 32.
  const before = low & ((1 << dropped) - 1);
  return (low >>> dropped) | (high << (32 - dropped)) | (before === 0 ? 0 : 1);
}

/** Whether a stored mask holds a year after the one judged. */
export const holdsLater = ({ high }: { high: number }, judged: Year): boolean =>
  high >>> (judged - firstStoredYear - 31) !== 0;

/** What is stored for some subjects, already counted back from the year judged; a kind nobody holds may be left out. */
export interface StoredYears {
  readonly size: number;
  readonly year: Year;
  readonly kinds: ReadonlyMap<string, { readonly years: Int32Array; readonly decided: Int32Array }>;
  /** Years for which the award register and that of discipline were compared and are complete. */
  readonly known: { readonly awards: Int32Array; readonly discipline: Int32Array };
}

/** Stored kinds that the columns of a rule are made of. */
export function kindsStoredFor(rule: Rule): string[] {
  const kinds = channelsOf(rule).flatMap(({ selected }) => selected.of);
  return [...new Set(kinds.flatMap((kind) => (isGrade(kind) ? gradesBeside(kind) : [kind])))];
}

/** All grades of the register that a grade stands in. */
const gradesBeside = (kind: Kind): Kind[] => Grade.options.map((grade) => `${kind.split(":")[0]}:${grade}`);

/** Years up to the latest in which the award register was compared: it is compared from the beginning. */
export const comparedUpTo = (stored: YearMask, later: boolean): YearMask => (later ? -1 : ~afterLatest(stored));

/** Years in a row, ending with the one judged, for which discipline was asked for. What lies 31 years back was not. */
export const askedInARow = (stored: YearMask): YearMask => lastYears(Math.min(31, runLength(stored)));

/** Mask columns of a rule from stored years: the same that `masksOf` reads from the records of each subject. */
export function columnsFromStored(rule: Rule, stored: StoredYears, catalogue: Catalogue): Map<string, MaskColumn> {
  const empty = new Int32Array(stored.size);
  return new Map(channelsOf(rule).map((channel) => [channel.key, columnOf(channel, stored, catalogue, empty)]));
}

function columnOf(channel: Channel, stored: StoredYears, catalogue: Catalogue, empty: Int32Array): MaskColumn {
  const [kind = ""] = channel.selected.of;
  if (kind === "discipline") {
    const held = stored.kinds.get(kind)?.years ?? empty;
    return { certain: held, possible: orUnknown(held, stored.known.discipline) };
  }
  if (isGrade(kind)) {
    const held = stored.kinds.get(kind)?.years ?? empty;
    // A year has one grade: where another is told, this one is ruled out.
    const graded = new Int32Array(stored.size);
    for (const each of gradesBeside(kind)) {
      const years = stored.kinds.get(each)?.years;
      if (years !== undefined) for (let index = 0; index < graded.length; index += 1) graded[index]! |= years[index]!;
    }
    return { certain: held, possible: orUnknown(held, graded) };
  }
  const { basis, by } = channel.selected;
  const usual = usualBasis(catalogue, kind);
  const mask = stored.kinds.get(kind);
  const counts = usual === undefined || basis.includes(usual);
  const held = mask === undefined || !counts ? empty : mask[boundaries[channel.boundary]];
  // The registers tell neither who decided nor what for: certain is only what can be given for one thing.
  const certain = usual !== undefined && by === undefined ? held : empty;
  return { certain, possible: orUnknown(held, stored.known.awards) };
}

const boundaries = { period: "years", decision: "decided" } as const;

function orUnknown(held: Int32Array, known: Int32Array): Int32Array {
  const possible = new Int32Array(held.length);
  for (let index = 0; index < held.length; index += 1) possible[index] = held[index]! | ~known[index]!;
  return possible;
}
