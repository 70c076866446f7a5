import type { Day } from "../../basics/instant.ts";
import type { Catalogue } from "./catalogue.ts";
import { type Basis, type Grade, isGrade, type Kind, registerOf, type Selected, type Year } from "./kinds.ts";
import type { AwardRecord, Subject } from "./subject.ts";
import { claimOf, type Claim, knownOf } from "./predecessors.ts";
import { joined, type Known, type Mark, type Timeline, timelineOf } from "./timeline.ts";

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
 * nobody verified is possible, not certain; so is an award whose basis nobody wrote down, unless it has only one, and
 * one of a unit that went into this one, unless it is said to go on.
 */
export function historyOf(subject: Subject, day: Day, catalogue: Catalogue): History {
  const standing = subject.awards.filter(
    ({ decision, annulled, of }) =>
      decision.day <= day && (annulled === undefined || annulled.day > day) && claimOf(subject, of) !== "none",
  );
  const byKind = new Map<Kind, AwardRecord[]>();
  for (const record of standing) byKind.set(record.award, [...(byKind.get(record.award) ?? []), record]);
  const timeline = (kind: Kind, selected: Selected, boundary: "period" | "decision"): Timeline => {
    if (kind === "discipline") return disciplineYears(subject, day);
    if (isGrade(kind)) return gradeYears(subject, kind);
    const usual = usualBasis(catalogue, kind);
    return awardYears(subject, kind, byKind.get(kind) ?? [], { selected, boundary, usual });
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
  readonly boundary: "period" | "decision";
  /** What the award is given for, where it is given for one thing only. */
  readonly usual: Basis | undefined;
}

function awardYears(
  subject: Subject,
  kind: Kind,
  records: readonly AwardRecord[],
  { selected, boundary, usual }: Counting,
): Timeline {
  const marks = new Map<Year, Mark>();
  for (const record of records) {
    const basis = record.basis ?? usual;
    const decided = selected.by === undefined ? true : record.decision.defencePolice;
    if (decided === false || (basis !== undefined && !selected.basis.includes(basis))) continue;
    const year = boundary === "decision" ? yearOf(record.decision.day) : achievementYear(record);
    const trusted = record.verified || record.source !== "self-declared";
    const own = claimOf(subject, record.of) === "own";
    mark(marks, year, { sure: basis !== undefined && decided === true && trusted && own, id: record.id });
  }
  return timelineOf(marks, knownOf(subject, subject.known.awards, subject.known.each?.[kind]));
}

function mark(marks: Map<Year, Mark>, year: Year, { sure, id }: { readonly sure: boolean; readonly id: string }): void {
  const known = marks.get(year) ?? { sure: false, maybe: true, ids: [] };
  known.sure ||= sure;
  known.ids.push(id);
  marks.set(year, known);
}

/** The last year of achievement written in the decision, or the year of the decision when none is written. */
export const achievementYear = ({ period, decision }: AwardRecord): Year => period?.to ?? yearOf(decision.day);

/** A year has one grade: where it is known, every other is ruled out. Grades of units before a merger rule nothing out. */
function gradeYears(subject: Subject, kind: Kind): Timeline {
  const ofParty = registerOf(kind) === "partyGrades";
  const grades: readonly { year: Year; grade: Grade; of?: string | undefined }[] = ofParty
    ? subject.partyGrades
    : subject.grades;
  const marks = new Map<Year, Mark>();
  const claims = grades.map((each) => ({ ...each, claim: claimOf(subject, each.of) }));
  for (const { year, grade, claim } of claims.toSorted((a, b) => rank[a.claim] - rank[b.claim])) {
    const wanted = kind.endsWith(`:${grade}`);
    if (claim === "none" || (claim === "perhaps" && !wanted) || marks.get(year)?.sure === false) continue;
    if (marks.has(year)) continue;
    const id = `${ofParty ? "party " : ""}grade ${year}`;
    marks.set(year, { sure: wanted && claim === "own", maybe: wanted, ids: wanted ? [id] : [] });
  }
  const known = ofParty ? subject.known.partyGrades : subject.known.grades;
  return timelineOf(marks, knownOf(subject, known));
}

const rank: { readonly [claim in Claim]: number } = { own: 0, perhaps: 1, none: 2 };

function disciplineYears(subject: Subject, day: Day): Timeline {
  const marks = new Map<Year, Mark>();
  for (const { from, to } of subject.discipline) {
    if (from > day) continue;
    for (let year = yearOf(from); year <= yearOf(to ?? day); year += 1)
      mark(marks, year, { sure: true, id: `discipline ${from}` });
  }
  const known: Known = subject.known.discipline === undefined ? [] : [subject.known.discipline];
  return timelineOf(marks, known);
}
