import type { Day } from "../../basics/instant.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Grade, isGrade, type Kind, type Selected, type Year } from "./kinds.ts";
import type { AwardRecord, Subject } from "./subject.ts";

/** Years of one selection of records: certain where a record stands, possible where nothing rules one out. */
export interface Timeline {
  readonly certain: (year: Year) => boolean;
  readonly possible: (year: Year) => boolean;
  /** Ids of the records of a year. */
  readonly records: (year: Year) => readonly string[];
}

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
 * nobody verified is possible, not certain; so is an award whose basis nobody wrote down.
 */
export function historyOf(subject: Subject, day: Day, catalogue: Catalogue): History {
  const standing = subject.awards.filter(
    ({ decision, annulled }) => decision.day <= day && (annulled === undefined || annulled.day > day),
  );
  const byKind = new Map<Kind, AwardRecord[]>();
  for (const record of standing) byKind.set(record.award, [...(byKind.get(record.award) ?? []), record]);
  return {
    subject,
    day,
    inferred: standing.filter(({ period }) => period === undefined).map(({ id }) => id),
    timeline: (selected, boundary = "period") => {
      const parts = selected.of.map((kind) => {
        if (kind === "discipline") return disciplineYears(subject, day);
        if (isGrade(kind)) return gradeYears(subject, kind.slice("grade:".length) as Grade);
        const isTitle = catalogue.find(kind)?.kind === "title";
        return awardYears(byKind.get(kind) ?? [], { selected, boundary, isTitle, known: subject.known.awards });
      });
      return parts.length === 1 ? parts[0]! : joined(parts);
    },
  };
}

type Known = { readonly from: Year | "beginning"; readonly to: Year } | undefined;

const within = (known: Known, year: Year): boolean =>
  known !== undefined && (known.from === "beginning" || known.from <= year) && year <= known.to;

interface Counting {
  readonly selected: Selected;
  readonly boundary: "period" | "decision";
  readonly isTitle: boolean;
  readonly known: Known;
}

function awardYears(records: readonly AwardRecord[], { selected, boundary, isTitle, known }: Counting): Timeline {
  const years = new Map<Year, { sure: boolean; ids: string[] }>();
  for (const record of records) {
    const basis = record.basis ?? (isTitle ? "merit" : undefined);
    const decided = selected.by === undefined ? true : record.decision.defencePolice;
    if (decided === false || (basis !== undefined && !selected.basis.includes(basis))) continue;
    const year = boundary === "decision" ? yearOf(record.decision.day) : achievementYear(record);
    const trusted = record.verified || record.source !== "self-declared";
    const entry = years.get(year) ?? { sure: false, ids: [] };
    entry.sure ||= basis !== undefined && decided === true && trusted;
    entry.ids.push(record.id);
    years.set(year, entry);
  }
  return {
    certain: (year) => years.get(year)?.sure === true,
    possible: (year) => years.has(year) || !within(known, year),
    records: (year) => years.get(year)?.ids ?? [],
  };
}

/** The last year of achievement written in the decision, or the year of the decision when none is written. */
export const achievementYear = ({ period, decision }: AwardRecord): Year => period?.to ?? yearOf(decision.day);

function gradeYears(subject: Subject, grade: Grade): Timeline {
  const given = (year: Year) => subject.grades.find((each) => each.year === year)?.grade;
  return {
    certain: (year) => given(year) === grade,
    possible: (year) =>
      (given(year) ?? grade) === grade && (given(year) !== undefined || !within(subject.known.grades, year)),
    records: (year) => (given(year) === grade ? [`grade ${year}`] : []),
  };
}

function disciplineYears(subject: Subject, day: Day): Timeline {
  const running = (year: Year) =>
    subject.discipline.filter(({ from, to }) => from <= day && yearOf(from) <= year && year <= yearOf(to ?? day));
  return {
    certain: (year) => running(year).length > 0,
    possible: (year) => running(year).length > 0 || !within(subject.known.discipline, year),
    records: (year) => running(year).map(({ from }) => `discipline ${from}`),
  };
}

const joined = (parts: readonly Timeline[]): Timeline => ({
  certain: (year) => parts.some((part) => part.certain(year)),
  possible: (year) => parts.some((part) => part.possible(year)),
  records: (year) => parts.flatMap((part) => part.records(year)),
});
