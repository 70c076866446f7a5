import { writeDay } from "../../../../../basics/instant.ts";
import type { Grade, Subject } from "../../../../../engines/law/index.ts";
import type { AsksView } from "../../../law/views.ts";

// Changes to a case that is being tried. Pure: each gives the subject as it would then be.

export type AwardRecord = Subject["awards"][number];
export type Answer = "yes" | "no" | "open";
export type Register = "awards" | "grades" | "discipline" | "leads";

/** A subject of whom nothing is known yet: the law answers “thiếu dữ liệu” and names what is wanted. */
export const blankSubject = (kind: Subject["kind"]): Subject => ({
  ...{ kind, name: "Trường hợp xét thử", traits: {}, known: {} },
  ...{ awards: [], grades: [], discipline: [], suspensions: [], leads: [], rosters: [], service: [], attestations: [] },
  ...{ partyGrades: [], targets: [], posts: [], predecessors: [] },
});

export function withGrade(subject: Subject, year: number, grade: Grade | null): Subject {
  const others = subject.grades.filter((each) => each.year !== year);
  const grades = grade === null ? others : [...others, { year, grade }];
  return { ...subject, grades: grades.toSorted((a, b) => a.year - b.year) };
}

export const gradeOf = (subject: Subject, year: number): Grade | null =>
  subject.grades.find((each) => each.year === year)?.grade ?? null;

export type Fact = AsksView["facts"][number];

/** Confirmed as often as the condition asks, looked at and not confirmed, or not answered yet. */
export function withFact(subject: Subject, { fact, by, says, times }: Fact, year: number, answer: Answer): Subject {
  const others = subject.attestations.filter((each) => each.fact !== fact);
  const level = by as Subject["attestations"][number]["by"];
  const told = { fact, year, by: level, holds: answer === "yes", document: `Xác nhận: ${says}` };
  const own = answer === "open" ? [] : Array.from({ length: answer === "yes" ? times : 1 }, () => told);
  return { ...subject, attestations: [...others, ...own] };
}

export function answerTo(subject: Subject, { fact, times }: Fact): Answer {
  const heard = subject.attestations.filter((each) => each.fact === fact);
  if (heard.filter(({ holds }) => holds).length >= times) return "yes";
  return heard.some(({ holds }) => !holds) ? "no" : "open";
}

export type Trait = keyof Subject["traits"];

export function withTrait(subject: Subject, trait: Trait, answer: Answer): Subject {
  const { [trait]: _, ...others } = subject.traits;
  return { ...subject, traits: answer === "open" ? others : { ...others, [trait]: answer === "yes" } };
}

export function traitOf(subject: Subject, trait: Trait): Answer {
  const told = subject.traits[trait];
  return told === undefined ? "open" : told ? "yes" : "no";
}

export type Suspended = "none" | "some" | "unasked";

/** Whether a case is pending on the day of submission. */
export function withSuspension(subject: Subject, day: string, answer: Suspended): Subject {
  const { suspensionsTo: _, ...known } = subject.known;
  return {
    ...subject,
    suspensions: answer === "some" ? [{ from: day, why: "inspection" }] : [],
    known: answer === "unasked" ? known : { ...known, suspensionsTo: day },
  };
}

export function suspensionOf(subject: Subject, day: string): Suspended {
  if (subject.suspensions.some(({ from, to }) => from <= day && day <= (to ?? day))) return "some";
  return (subject.known.suspensionsTo ?? "") >= day ? "none" : "unasked";
}

/** Whether a register lists everything, so that what is not in it did not happen. */
export function withRegister(subject: Subject, register: Register, upTo: number, complete: boolean): Subject {
  const { [register]: _, ...others } = subject.known;
  return {
    ...subject,
    known: complete ? { ...others, [register]: { from: "beginning" as const, to: upTo } } : others,
  };
}

export const withAwards = (subject: Subject, awards: readonly AwardRecord[]): Subject => ({
  ...subject,
  awards: [...awards],
});

/** A new line of the table of awards, called as the verdict will call it. */
export function awardLine(award: { readonly code: string; readonly name: string }, year: number): AwardRecord {
  const day = `${year}-12-25`;
  return {
    id: `${award.name}, quyết định ngày ${writeDay(day)}`,
    award: award.code,
    period: { from: year, to: year },
    decision: { day, defencePolice: true },
    basis: "merit",
    source: "decision",
    verified: true,
  };
}

type Roster = Subject["rosters"][number];
export type Heads = Exclude<keyof Roster, "year">;

/** Heads counted at the end of a year; without the number of members there is no roster. */
export function withHeads(subject: Subject, year: number, part: Heads, count: number | undefined): Subject {
  const own = subject.rosters.find((each) => each.year === year);
  const others = subject.rosters.filter((each) => each.year !== year);
  const { [part]: _, ...kept } = own ?? { year, members: Math.max(1, count ?? 1) };
  const roster = count === undefined ? kept : { ...kept, [part]: count };
  return { ...subject, rosters: "members" in roster ? [...others, roster as Roster] : others };
}

export const headsOf = (subject: Subject, year: number, part: Heads): number | undefined =>
  subject.rosters.find((each) => each.year === year)?.[part];

type Service = Subject["service"][number];

export function withService(subject: Subject, what: string, months: number | undefined): Subject {
  const doubled = subject.service.find((each) => each.what === what)?.doubled ?? 0;
  const others = subject.service.filter((each) => each.what !== what);
  const own = months === undefined ? [] : [{ what: what as Service["what"], months, doubled }];
  return { ...subject, service: [...others, ...own] };
}

type Post = Subject["posts"][number];

/** A time in a post; the same post may have been held twice. */
export const withPosts = (subject: Subject, posts: readonly Post[]): Subject => ({ ...subject, posts: [...posts] });

export const postLine = (post: string, day: string): Post => ({ post: post as Post["post"], from: day });

/** The line with another last day; null while the post is still held. */
export function postUntil(line: Post, day: string | null): Post {
  const { to: _, ...others } = line;
  return day === null ? others : { ...others, to: day };
}

/** Whether every post held up to the day of submission is told. */
export function withPostsTold(subject: Subject, day: string, complete: boolean): Subject {
  const { postsTo: _, ...known } = subject.known;
  return { ...subject, known: complete ? { ...known, postsTo: day } : known };
}

type Lead = Subject["leads"][number];

/** Leads the cluster or movement in the year, does not, or nobody knows: then the register is left open. */
export function withLead(subject: Subject, lead: AsksView["leads"][number], year: number, answer: Answer): Subject {
  const others = subject.leads.filter((each) => each.scope !== lead.scope || each.year !== year);
  const cluster = `${lead.says}, năm ${year}`;
  const told = { scope: lead.scope as Lead["scope"], year, cluster };
  const own: Lead = lead.movement ? { ...told, years: 5, review: "final" } : told;
  const next = { ...subject, leads: answer === "yes" ? [...others, own] : others };
  return withRegister(next, "leads", year + 1, answer !== "open");
}

export function leadOf(subject: Subject, scope: string, year: number): Answer {
  if (subject.leads.some((each) => each.scope === scope && each.year === year)) return "yes";
  return subject.known.leads === undefined ? "open" : "no";
}
