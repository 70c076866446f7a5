import type { Year } from "./kinds.ts";

/** Years of one selection of records: certain where a record stands, possible where nothing rules one out. */
export interface Timeline {
  readonly certain: (year: Year) => boolean;
  readonly possible: (year: Year) => boolean;
  /** The latest such year up to `upTo`, and the earliest of all; no year before `upTo - longestHistory` is looked at. */
  readonly latestCertain: (upTo: Year) => Year | undefined;
  readonly latestPossible: (upTo: Year) => Year | undefined;
  readonly earliestCertain: (upTo: Year) => Year | undefined;
  readonly earliestPossible: (upTo: Year) => Year | undefined;
  /** Ids of the records of a year. */
  readonly records: (year: Year) => readonly string[];
}

/** No achievement is counted further back than this many years. */
export const longestHistory = 100;

/** Years for which a register is complete, in stretches. */
export type Known = readonly { readonly from: Year | "beginning"; readonly to: Year }[];

export const within = (known: Known, year: Year): boolean =>
  known.some(({ from, to }) => (from === "beginning" || from <= year) && year <= to);

/** What the records say of a year: surely so, perhaps so, or surely not so. */
export interface Mark {
  sure: boolean;
  maybe: boolean;
  readonly ids: string[];
}

/** A timeline of marked years; of other years nothing is possible where the register is known to be complete. */
export function timelineOf(marks: ReadonlyMap<Year, Mark>, known: Known): Timeline {
  const possible = (year: Year): boolean => marks.get(year)?.maybe ?? !within(known, year);
  const certain = (year: Year): boolean => marks.get(year)?.sure === true;
  // Most conditions ask for single years only.
  let sorted: readonly Year[] | undefined;
  const descending = (): readonly Year[] => {
    sorted ??= [...marks.keys()].toSorted((a, b) => b - a);
    return sorted;
  };
  const isSure = (year: Year, upTo: Year): boolean => year <= upTo && year > upTo - longestHistory && certain(year);
  return {
    certain,
    possible,
    latestCertain: (upTo) => descending().find((year) => isSure(year, upTo)),
    earliestCertain: (upTo) => descending().findLast((year) => isSure(year, upTo)),
    latestPossible: (upTo) => {
      for (let year = upTo; year > upTo - longestHistory; year -= 1) {
        if (possible(year)) return year;
        // Inside a complete register only marked years are worth a look.
        if (!marks.has(year))
          year =
            Math.max(descending().find((each) => each < year) ?? Number.NEGATIVE_INFINITY, beforeKnown(known, year)) +
            1;
      }
      return undefined;
    },
    earliestPossible: (upTo) => {
      for (let year = upTo - longestHistory + 1; year <= upTo; year += 1) {
        if (possible(year)) return year;
        if (!marks.has(year))
          year =
            Math.min(
              descending().findLast((each) => each > year) ?? Number.POSITIVE_INFINITY,
              afterKnown(known, year),
            ) - 1;
      }
      return undefined;
    },
    records: (year) => marks.get(year)?.ids ?? [],
  };
}

/** The last year before the stretch that covers a year, of which nothing may be ruled out. */
const beforeKnown = (known: Known, year: Year): Year => {
  const stretch = known.find((each) => within([each], year));
  return stretch === undefined ? year - 1 : stretch.from === "beginning" ? Number.NEGATIVE_INFINITY : stretch.from - 1;
};

const afterKnown = (known: Known, year: Year): Year => (known.find((each) => within([each], year))?.to ?? year) + 1;

/** Several selections as one. */
export const joined = (parts: readonly Timeline[]): Timeline => ({
  certain: (year) => parts.some((part) => part.certain(year)),
  possible: (year) => parts.some((part) => part.possible(year)),
  latestCertain: (upTo) => latest(parts.map((part) => part.latestCertain(upTo))),
  latestPossible: (upTo) => latest(parts.map((part) => part.latestPossible(upTo))),
  earliestCertain: (upTo) => earliest(parts.map((part) => part.earliestCertain(upTo))),
  earliestPossible: (upTo) => earliest(parts.map((part) => part.earliestPossible(upTo))),
  records: (year) => parts.flatMap((part) => part.records(year)),
});

type Found = readonly (Year | undefined)[];
const latest = (years: Found): Year | undefined =>
  years.reduce((best, year) => (best === undefined || (year ?? best) > best ? year : best));
const earliest = (years: Found): Year | undefined =>
  years.reduce((best, year) => (best === undefined || (year ?? best) < best ? year : best));
