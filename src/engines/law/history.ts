import type { Day } from "../../basics/instant.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Basis, type Grade, isGrade, type Kind, type Selected, type Year } from "./kinds.ts";
import type { AwardRecord, Subject } from "./subject.ts";

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

/** The facts of a subject as they stood on a day. */
export interface History {
  readonly subject: Subject;
  readonly day: Day;
  readonly timeline: (selected: Selected, boundary?: "period" | "decision") => Timeline;
  /** Years of achievement that had to be inferred from the day of a decision. */
  readonly inferred: readonly string[];
}

export const yearOf = (day: Day): Year => Number(day.slice(0, 4));

/**
 * Prepares the facts of a subject.
 *
 * A record counts from the day of its decision and, once annulled, never existed. A record that its owner declared and
 * nobody verified is possible, not certain; so is an award whose basis nobody wrote down, unless it has only one.
 */
export function historyOf(subject: Subject, day: Day, catalogue: Catalogue): History {
  const standing = subject.awards.filter(
    ({ decision, annulled }) => decision.day <= day && (annulled === undefined || annulled.day > day),
  );
  const byKind = new Map<Kind, AwardRecord[]>();
  for (const record of standing) byKind.set(record.award, [...(byKind.get(record.award) ?? []), record]);
  const timeline = (kind: Kind, selected: Selected, boundary: "period" | "decision"): Timeline => {
    if (kind === "discipline") return disciplineYears(subject, day);
    if (isGrade(kind)) return gradeYears(subject, kind.slice("grade:".length) as Grade);
    const usual = usualBasis(catalogue, kind);
    return awardYears(byKind.get(kind) ?? [], { selected, boundary, usual, known: subject.known.awards });
  };
  return {
    subject,
    day,
    inferred: standing.filter(({ period }) => period === undefined).map(({ id }) => id),
    timeline: (selected, boundary = "period") => {
      const [only, ...others] = selected.of;
      if (only !== undefined && others.length === 0) return timeline(only, selected, boundary);
      return joined(selected.of.map((kind) => timeline(kind, selected, boundary)));
    },
  };
}

/** What an award is given for, where it is given for one thing only: a record that names no basis is taken for that. */
export function usualBasis(catalogue: Catalogue, kind: Kind): Basis | undefined {
  const award = catalogue.find(kind);
  return award?.kind === "title" ? "merit" : award?.basis;
}

type Known = { readonly from: Year | "beginning"; readonly to: Year } | undefined;

const within = (known: Known, year: Year): boolean =>
  known !== undefined && (known.from === "beginning" || known.from <= year) && year <= known.to;

interface Counting {
  readonly selected: Selected;
  readonly boundary: "period" | "decision";
  /** What the award is given for, where it is given for one thing only. */
  readonly usual: Basis | undefined;
  readonly known: Known;
}

/** What the records say of a year: surely so, perhaps so, or surely not so. */
interface Mark {
  sure: boolean;
  maybe: boolean;
  readonly ids: string[];
}

function awardYears(records: readonly AwardRecord[], { selected, boundary, usual, known }: Counting): Timeline {
  const marks = new Map<Year, Mark>();
  for (const record of records) {
    const basis = record.basis ?? usual;
    const decided = selected.by === undefined ? true : record.decision.defencePolice;
    if (decided === false || (basis !== undefined && !selected.basis.includes(basis))) continue;
    const year = boundary === "decision" ? yearOf(record.decision.day) : achievementYear(record);
    const trusted = record.verified || record.source !== "self-declared";
    const mark = marks.get(year) ?? { sure: false, maybe: true, ids: [] };
    mark.sure ||= basis !== undefined && decided === true && trusted;
    mark.ids.push(record.id);
    marks.set(year, mark);
  }
  return timelineOf(marks, known);
}

/** The last year of achievement written in the decision, or the year of the decision when none is written. */
export const achievementYear = ({ period, decision }: AwardRecord): Year => period?.to ?? yearOf(decision.day);

/** A year has one grade: where it is known, every other is ruled out. */
function gradeYears(subject: Subject, wanted: Grade): Timeline {
  const marks = new Map<Year, Mark>();
  for (const { year, grade } of subject.grades) {
    if (marks.has(year)) continue;
    marks.set(year, {
      sure: grade === wanted,
      maybe: grade === wanted,
      ids: grade === wanted ? [`grade ${year}`] : [],
    });
  }
  return timelineOf(marks, subject.known.grades);
}

function disciplineYears(subject: Subject, day: Day): Timeline {
  const marks = new Map<Year, Mark>();
  for (const { from, to } of subject.discipline) {
    if (from > day) continue;
    for (let year = yearOf(from); year <= yearOf(to ?? day); year += 1) {
      const mark = marks.get(year) ?? { sure: true, maybe: true, ids: [] };
      mark.ids.push(`discipline ${from}`);
      marks.set(year, mark);
    }
  }
  return timelineOf(marks, subject.known.discipline);
}

/** A timeline of marked years; of other years nothing is possible where the register is known to be complete. */
function timelineOf(marks: ReadonlyMap<Year, Mark>, known: Known): Timeline {
  const years = [...marks.keys()].toSorted((a, b) => b - a);
  const possible = (year: Year): boolean => marks.get(year)?.maybe ?? !within(known, year);
  const certain = (year: Year): boolean => marks.get(year)?.sure === true;
  const sureYears = (upTo: Year): Year[] =>
    years.filter((year) => year <= upTo && year > upTo - longestHistory && certain(year));
  return {
    certain,
    possible,
    latestCertain: (upTo) => sureYears(upTo)[0],
    earliestCertain: (upTo) => sureYears(upTo).at(-1),
    latestPossible: (upTo) => {
      for (let year = upTo; year > upTo - longestHistory; year -= 1) {
        if (possible(year)) return year;
        // Inside a complete register only marked years are worth a look.
        if (!marks.has(year))
          year = Math.max(years.find((each) => each < year) ?? Number.NEGATIVE_INFINITY, beforeKnown(known)) + 1;
      }
      return undefined;
    },
    earliestPossible: (upTo) => {
      for (let year = upTo - longestHistory + 1; year <= upTo; year += 1) {
        if (possible(year)) return year;
        if (!marks.has(year))
          year = Math.min(years.findLast((each) => each > year) ?? Number.POSITIVE_INFINITY, afterKnown(known)) - 1;
      }
      return undefined;
    },
    records: (year) => marks.get(year)?.ids ?? [],
  };
}

/** The last year before a register is complete, of which nothing is ruled out. */
const beforeKnown = (known: Known): Year =>
  known === undefined || known.from === "beginning" ? Number.NEGATIVE_INFINITY : known.from - 1;

const afterKnown = (known: Known): Year => (known?.to ?? Number.NEGATIVE_INFINITY) + 1;

const joined = (parts: readonly Timeline[]): Timeline => ({
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
