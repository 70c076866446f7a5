import type { Day } from "../../basics/instant.ts";
import { type Award, type Catalogue, isStateLevel } from "./catalogue/index.ts";
import {
  type Basis,
  type Boundary,
  disciplineEnd,
  type Grade,
  isGrade,
  type Kind,
  registerOf,
  type Selected,
  type Year,
} from "./kinds.ts";
import type { AwardRecord, Subject } from "./subject.ts";
import { claimOf, type Claim, knownOf } from "./predecessors.ts";
import { joined, type Known, type Mark, type Timeline, timelineOf, within } from "./timeline.ts";

/** The facts of a subject as they stood on a day, for the achievements up to a year. */
export interface History {
  readonly subject: Subject;
  readonly day: Day;
  readonly timeline: (selected: Selected, boundary?: Boundary) => Timeline;
  /** Years of achievement that had to be inferred from the day of a decision. */
  readonly inferred: readonly string[];
}

export const yearOf = (day: Day): Year => Number(day.slice(0, 4));

/** The day of submission, and the last year of achievement, whatever lies between the two. */
export interface Judged {
  readonly day: Day;
  readonly year: Year;
}

/**
 * Prepares the facts of a subject.
 *
 * A record counts from the day of its decision and, once annulled, never existed. A record that its owner declared and
 * nobody verified is possible, not certain; so is an award whose basis nobody wrote down, unless it has only one, and
 * one of a unit that went into this one, unless it is said to go on. A discipline between the year judged and the day
 * of submission counts as one of the year judged.
 */
export function historyOf(subject: Subject, { day, year: judged }: Judged, catalogue: Catalogue): History {
  const standing = subject.awards.filter(
    ({ decision, annulled, of }) =>
      decision.day <= day && (annulled === undefined || annulled.day > day) && claimOf(subject, of) !== "none",
  );
  const byKind = new Map<Kind, AwardRecord[]>();
  for (const record of standing) {
    const same = byKind.get(record.award);
    if (same === undefined) byKind.set(record.award, [record]);
    else same.push(record);
  }
  // Floors ask for discipline and runs for grades again and again.
  const made = new Map<Kind, Timeline>();
  const timeline = (kind: Kind, selected: Selected, boundary: Boundary): Timeline => {
    if (registerOf(kind) === "awards") return timelineFor(kind, selected, boundary);
    const fresh = made.get(kind) ?? timelineFor(kind, selected, boundary);
    made.set(kind, fresh);
    return fresh;
  };
  const timelineFor = (kind: Kind, selected: Selected, boundary: Boundary): Timeline => {
    if (registerOf(kind) === "discipline") return disciplineYears(subject, { day, year: judged }, kind);
    if (isGrade(kind)) return gradeYears(subject, kind);
    const counting = { selected, boundary, usual: usualBasis(catalogue, kind), award: catalogue.find(kind) };
    return awardYears(subject, kind, byKind.get(kind) ?? [], counting);
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

interface Counting {
  readonly selected: Selected;
  readonly boundary: Boundary;
  /** What the award is given for, where it is given for one thing only. */
  readonly usual: Basis | undefined;
  readonly award: Award | undefined;
}

function awardYears(
  subject: Subject,
  kind: Kind,
  records: readonly AwardRecord[],
  { selected, boundary, usual, award }: Counting,
): Timeline {
  const marks = new Map<Year, Mark>();
  for (const record of records) {
    const basis = record.basis ?? usual;
    const decided = selected.by === undefined ? true : record.decision.defencePolice;
    if (decided === false || (basis !== undefined && !selected.basis.includes(basis))) continue;
    const trusted = record.verified || record.source !== "self-declared";
    const own = claimOf(subject, record.of) === "own";
    const sure = basis !== undefined && decided === true && trusted && own;
    const years = boundary === "decision" ? [yearOf(record.decision.day)] : achievementYears(record, award);
    const [last, ...before] = years;
    mark(marks, last, { sure: sure && (years.length === 1 || boundary === "latest"), id: record.id });
    for (const year of before) mark(marks, year, { sure: false, id: record.id });
  }
  return timelineOf(marks, knownOf(subject, subject.known.awards, subject.known.each?.[kind]));
}

function mark(marks: Map<Year, Mark>, year: Year, { sure, id }: { readonly sure: boolean; readonly id: string }): void {
  const known = marks.get(year) ?? { sure: false, maybe: true, ids: [] };
  known.sure ||= sure;
  known.ids.push(id);
  marks.set(year, known);
}

/**
 * Until the end of this month of a year, what a body below the state decides may be for the year before: titles follow the review at
 * the year's end, flags of ministries come in spring, those of schools after the summer.
 */
const edgeMonth = 9;

/**
 * The years in which the achievement of a record may have ended, the latest first: the last of the period in the
 * decision or, where none is written, the year of the decision and, where nobody knows, the one before.
 */
function achievementYears({ period, decision }: AwardRecord, award: Award | undefined): readonly [Year, ...Year[]] {
  if (period !== undefined) return [period.to];
  const year = yearOf(decision.day);
  const open = openInAnyMonth(award) || Number(decision.day.slice(5, 7)) <= edgeMonth;
  return open ? [year, year - 1] : [year];
}

/** What the state decides goes up through every level first: even in December it may be for the year before. */
export const openInAnyMonth = (award: Award | undefined): boolean => award !== undefined && isStateLevel(award);

/** A year has one grade: where it is known, every other is ruled out. Grades of units before a merger rule nothing out. */
function gradeYears(subject: Subject, kind: Kind): Timeline {
  const ofParty = registerOf(kind) === "partyGrades";
  const grades: readonly { year: Year; grade: Grade; of?: string | undefined }[] = ofParty
    ? subject.partyGrades
    : subject.grades;
  const marks = new Map<Year, Mark>();
  // A grade of its own rules out what the units before a merger had, so it comes first.
  const ordered =
    subject.predecessors.length === 0 ? grades : grades.toSorted((a, b) => order(subject, a) - order(subject, b));
  for (const { year, grade, of } of ordered) {
    if (marks.has(year)) continue;
    const claim = claimOf(subject, of);
    const wanted = kind.endsWith(`:${grade}`);
    if (claim === "none" || (claim === "perhaps" && !wanted)) continue;
    const id = `${ofParty ? "party " : ""}grade ${year}`;
    marks.set(year, { sure: wanted && claim === "own", maybe: wanted, ids: wanted ? [id] : [] });
  }
  const known = ofParty ? subject.known.partyGrades : subject.known.grades;
  return timelineOf(marks, knownOf(subject, known));
}

const order = (subject: Subject, { of }: { readonly of?: string | undefined }): number => rank[claimOf(subject, of)];

const rank: { readonly [claim in Claim]: number } = { own: 0, perhaps: 1, none: 2 };

/**
 * Years of discipline – or the last years that they take away: surely up to the one before each ended, perhaps that
 * one too, unless somebody weighed what is left of it. What lies between the year judged and the day counts as of the
 * year judged; nobody knows of it until somebody asked for those years, or on the day.
 */
function disciplineYears(subject: Subject, { day, year: judged }: Judged, kind: Kind): Timeline {
  const marks = new Map<Year, Mark>();
  const upTo = (year: Year): Year => (year > judged && year <= yearOf(day) ? judged : year);
  for (const { from, to } of subject.discipline) {
    if (from > day) continue;
    const id = `discipline ${from}`;
    if (kind === disciplineEnd) {
      const end = to === undefined || to >= day ? day : to;
      const left = end < day && !end.endsWith("-12-31") ? weighed(subject, yearOf(end)) : false;
      if (left !== true) mark(marks, upTo(yearOf(end)), { sure: left === false, id });
      if (left !== false) mark(marks, upTo(yearOf(end) - 1), { sure: true, id });
    } else
      for (let year = yearOf(from); year <= yearOf(to ?? day); year += 1) mark(marks, upTo(year), { sure: true, id });
  }
  const known = knownDiscipline(subject, day);
  const asked = timelineOf(marks, known);
  let year = judged + 1;
  while (year <= yearOf(day) && within(known, year)) year += 1;
  if (year > yearOf(day)) return asked;
  // Somebody may have been disciplined since: nobody asked.
  const open = { ids: [], ...marks.get(judged), sure: marks.get(judged)?.sure === true, maybe: true };
  return timelineOf(new Map(marks).set(judged, open), known);
}

/** Whether the rest of the year in which a discipline ended was found enough, or not; undefined while nobody said. */
const weighed = ({ attestations }: Subject, year: Year): boolean | undefined =>
  attestations.find((each) => each.fact === "achievements-after-discipline" && each.year === year)?.holds;

/** Who asked on the day what is pending also heard what was decided since the year before. */
function knownDiscipline({ known: { discipline, suspensionsTo } }: Subject, day: Day): Known {
  if (discipline === undefined) return [];
  const since = yearOf(day) - 1;
  const askedToday = suspensionsTo !== undefined && day <= suspensionsTo && discipline.to >= since;
  return [{ from: discipline.from, to: askedToday ? Math.max(discipline.to, yearOf(day)) : discipline.to }];
}
