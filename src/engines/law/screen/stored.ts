import type { Catalogue } from "../catalogue/index.ts";
import { Basis, Grade, isGrade, type Kind, registerOf, type Year } from "../kinds.ts";
import { openInAnyMonth, usualBasis } from "../history.ts";
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

/**
 * One kind of record, of an award apart by what it was given for (`keptFor`). Awards decided by the end of September are kept apart too
 * (`edgeKind`): without a period they may be for the year before, and so may those of the state in any month. `before` is their years
 * of decision counted back from the year after the one judged.
 */
export interface StoredKind {
  readonly years: Int32Array;
  readonly decided: Int32Array;
  readonly before?: Int32Array;
}

/** The name under which awards are kept that were decided by the end of September. */
export const edgeKind = (kept: string): string => `${kept}~`;

/** The name under which awards of a kind are kept that were given for something; undefined where nobody wrote it down. */
export const keptFor = (kind: Kind, basis: Basis | undefined): string =>
  basis === undefined ? kind : `${kind}@${basis}`;

/** What an award may have been given for, as the ledger tells it. */
const toldBases = [undefined, ...Basis.options] as const;

/** What is stored for some subjects, already counted back from the year judged; a kind nobody holds may be left out. */
export interface StoredYears {
  readonly size: number;
  readonly year: Year;
  readonly kinds: ReadonlyMap<string, StoredKind>;
  /** Years for which the award register and that of discipline were compared and are complete. */
  readonly known: { readonly awards: Int32Array; readonly discipline: Int32Array };
}

/** Stored kinds that the columns of a rule are made of. */
export function kindsStoredFor(rule: Rule): string[] {
  const kinds = channelsOf(rule).flatMap(({ selected }) => selected.of);
  return [...new Set(kinds.flatMap(keptAs))];
}

function keptAs(kind: Kind): string[] {
  if (isGrade(kind)) return gradesBeside(kind);
  if (registerOf(kind) !== "awards") return [];
  return toldBases.map((basis) => keptFor(kind, basis)).flatMap((kept) => [kept, edgeKind(kept)]);
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
  if (registerOf(kind) === "discipline") {
    // The registers hold no discipline, only the years for which it was asked for.
    return { certain: empty, possible: orUnknown(empty, stored.known.discipline) };
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
  const certain = new Int32Array(stored.size);
  const held = new Int32Array(stored.size);
  for (const told of toldBases) {
    const given = told ?? usualBasis(catalogue, kind);
    if (given !== undefined && !basis.includes(given)) continue;
    const years = heldYears(kind, keptFor(kind, told), channel, stored, catalogue);
    if (years === undefined) continue;
    add(held, years.possible);
    // The registers do not tell who decided: certain is only what anybody may.
    if (given !== undefined && by === undefined) add(certain, years.certain);
  }
  return { certain, possible: orUnknown(held, stored.known.awards) };
}

/** The years in which an award kept under a name was surely, and may have been, reached; undefined where nobody has one. */
function heldYears(
  kind: Kind,
  kept: string,
  { boundary }: Channel,
  stored: StoredYears,
  catalogue: Catalogue,
): { certain: Int32Array; possible: Int32Array } | undefined {
  const parts = [stored.kinds.get(kept), stored.kinds.get(edgeKind(kept))] as const;
  if (parts[0] === undefined && parts[1] === undefined) return undefined;
  const years = boundary === "decision" ? "decided" : "years";
  const [plain, edge] = parts.map((part) => part?.[years]);
  const all = union(stored.size, plain, edge);
  // Titles of emulation are of one year, which the register names.
  if (boundary === "decision" || catalogue.find(kind)?.family === "emulation-title")
    return { certain: all, possible: all };
  const open = openInAnyMonth(catalogue.find(kind));
  const possible = union(stored.size, all, open ? parts[0]?.before : undefined, parts[1]?.before);
  const certain = union(stored.size, open ? undefined : plain);
  return { certain: boundary === "latest" ? all : certain, possible };
}

function union(size: number, ...parts: readonly (Int32Array | undefined)[]): Int32Array {
  const all = new Int32Array(size);
  for (const part of parts) if (part) add(all, part);
  return all;
}

function add(all: Int32Array, part: Int32Array): void {
  for (let index = 0; index < all.length; index += 1) all[index]! |= part[index]!;
}

function orUnknown(held: Int32Array, known: Int32Array): Int32Array {
  const possible = new Int32Array(held.length);
  for (let index = 0; index < held.length; index += 1) possible[index] = held[index]! | ~known[index]!;
  return possible;
}
