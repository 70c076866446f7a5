import { assert } from "../../basics/assert.ts";
import type { Day } from "../../basics/instant.ts";
import type { SubjectKind } from "./catalogue/index.ts";
import { type Example, ExampleCase } from "./example-schema.ts";
import type { Mistake } from "./mistake.ts";
import { Basis, Grade, type Route, type Year } from "./kinds.ts";
import { parseFile } from "./source.ts";
import { Subject } from "./subject.ts";

/** An example ready to judge. */
export interface WrittenCase {
  readonly subject: Subject;
  readonly year: Year;
  readonly day: Day;
  readonly basis?: Route | undefined;
}

/**
 * Writes an example out as the facts of a subject.
 *
 * @throws z.ZodError when a change makes the case no case: a mistake of the author, which `mistakesInExample` tells
 */
export function writeExample(
  kind: SubjectKind,
  start: ExampleCase,
  { name, but }: Pick<Example, "name" | "but">,
): WrittenCase {
  const told = ExampleCase.parse(changedBy(but, start));
  const day = dayOf(told);
  return { subject: Subject.parse(factsOf(kind, name, told)), year: told.year, day, basis: told.basis };
}

/** What keeps an example from being a case; the path is that of the case, or of the facts written out from it. */
export function mistakesInExample(
  kind: SubjectKind,
  start: ExampleCase,
  { name, but, file }: Pick<Example, "name" | "but"> & { readonly file: string },
): Mistake[] {
  const told = parseFile(ExampleCase, { file, content: changedBy(but, start) });
  if (told.value === undefined) return told.mistakes;
  return parseFile(Subject, { file, content: factsOf(kind, name, told.value) }).mistakes;
}

const dayOf = ({ day, year }: ExampleCase): Day => day ?? `${year + 1}-02-15`;

const changedBy = (but: Example["but"], start: ExampleCase): unknown =>
  Object.entries(but).reduce<unknown>((sofar, [path, value]) => changed(sofar, path.split("."), value), start);

/** The same object with the value at a path set, or taken away when it is null; award codes hold no dots. */
function changed(target: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  assert(key !== undefined, "a path has at least one key");
  const { [key]: inner, ...others } = (target ?? {}) as Record<string, unknown>;
  if (rest.length > 0) return { ...others, [key]: changed(inner, rest, value) };
  return value === null ? others : { ...others, [key]: value };
}

function factsOf(kind: SubjectKind, name: string, told: ExampleCase): unknown {
  const { year } = told;
  const open = new Set(told.unknown ?? []);
  const unconfirmed = new Set([...(told.denied ?? []), ...(told.awaits ?? [])]);
  const known = (register: "awards" | "grades" | "partyGrades" | "discipline" | "leads") =>
    open.has(register) ? {} : { [register]: { from: "beginning", to: year + 1 } };
  return {
    kind,
    name,
    traits: told.traits ?? {},
    ...(told.founded === undefined ? {} : { founded: told.founded }),
    awards: Object.entries(told.awards ?? {}).flatMap(([award, years]) =>
      years.flatMap((each) => awardsIn(award, each)),
    ),
    grades: gradesOf(told.grades),
    partyGrades: gradesOf(told.partyGrades),
    discipline: (told.discipline ?? [])
      .flatMap(yearsIn)
      .map((each) => ({ from: `${each}-03-01`, to: `${each}-09-01` })),
    suspensions: told.suspended === true ? [{ from: `${year}-11-01`, why: "complaint" }] : [],
    leads: (told.leads ?? []).map((each) => (typeof each === "string" ? { scope: each, year } : { ...each, year })),
    rosters: told.members === undefined ? [] : [{ ...rosterOf(told.members), year }],
    targets: told.targets === undefined ? [] : [{ ...told.targets, year }],
    posts: Object.entries(told.posts ?? {}).map(([post, months]) => ({
      post,
      from: monthsBefore(dayOf(told), months),
    })),
    service: Object.entries(told.service ?? {}).map(([what, months]) => ({ what, ...monthsOf(months) })),
    attestations: [
      ...[...(told.confirmed ?? []), ...(told.also ?? [])]
        .filter((each) => !unconfirmed.has(each.split(" ")[0]!))
        .flatMap((each) => attestations(each, year)),
      ...(told.denied ?? []).map((fact) => ({ fact, year, by: "central", holds: false })),
    ],
    known: {
      ...known("awards"),
      ...known("grades"),
      ...known("partyGrades"),
      ...known("discipline"),
      ...known("leads"),
      ...(open.has("posts") ? {} : { postsTo: dayOf(told) }),
      ...(open.has("suspensions") ? {} : { suspensionsTo: dayOf(told) }),
    },
  };
}

const gradesOf = (told: ExampleCase["grades"]) =>
  Grade.options.flatMap((grade) => (told?.[grade] ?? []).flatMap(yearsIn).map((each) => ({ year: each, grade })));

/** The same day of the month so many months before. */
function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, rest = 1] = day.split("-").map(Number);
  const all = year * 12 + month - 1 - months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}-${String(Math.min(rest, 28)).padStart(2, "0")}`;
}

const rosterOf = ({ all, ...parts }: NonNullable<ExampleCase["members"]>) => ({ members: all, ...parts });

const attestations = (told: string, year: Year) => {
  const [fact, times] = told.split(" ");
  return Array.from({ length: Number(times ?? 1) }, (_, index) => ({
    ...{ fact, year, by: "central" },
    ...(times === undefined ? {} : { document: `${fact} ${index + 1}` }),
  }));
};

/** "2019 sudden unverified" is one award; "2019-2023" is one in each year; "2019 late" was decided a year later. */
function awardsIn(award: string, told: string | number): unknown[] {
  const words = String(told).split(" ").slice(1);
  return yearsIn(told).map((year) => ({
    id: `${award} ${year}`,
    award,
    period: { from: year, to: year },
    decision: {
      day: `${words.includes("late") ? year + 1 : year}-12-25`,
      defencePolice: !words.includes("elsewhere"),
    },
    basis: Basis.options.find((basis) => words.includes(basis)) ?? "merit",
    ...(words.includes("unverified") ? { source: "self-declared", verified: false } : {}),
    ...(words.includes("annulled") ? { annulled: { day: `${year}-12-31` } } : {}),
  }));
}

function monthsOf(told: string | number): { months: number; doubled: number } {
  const [months = 0, doubled = 0] = String(told).split("+").map(Number);
  return { months, doubled };
}

function yearsIn(told: string | number): Year[] {
  const [from, to] = String(told).split(" ")[0]!.split("-").map(Number);
  assert(from !== undefined, `years of ${told}`);
  return Array.from({ length: (to ?? from) - from + 1 }, (_, index) => from + index);
}
