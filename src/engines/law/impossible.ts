import type { Day } from "../../basics/instant.ts";
import { contradictedByRegister, type Register } from "./contradicted.ts";
import { leavesOf } from "./condition.ts";
import { reaches } from "./operators/attest.ts";
import { yearOf } from "./history.ts";
import type { Year } from "./kinds.ts";
import type { Law } from "./law.ts";
import type { Subject } from "./subject.ts";

/** A fact that cannot be: where it stands, what contradicts it. No verdict rests on such facts. */
export type Impossible = { readonly path: string } & (
  | { readonly code: "award-unknown"; readonly name: string }
  | { readonly code: "fact-unknown"; readonly name: string }
  | { readonly code: "predecessor-unknown"; readonly name: string }
  | { readonly code: "more-than-all"; readonly have: number; readonly all: number }
  | { readonly code: "reversed"; readonly from: string; readonly to: string }
  | { readonly code: "decided-before"; readonly record: string; readonly decided: Day; readonly achieved: Year }
  | { readonly code: "told-twice"; readonly year: Year }
  | { readonly code: "confirmed-and-denied"; readonly fact: string }
  | { readonly code: "register-contradicts"; readonly fact: string; readonly register: Register; readonly year: Year }
  | { readonly code: "year-unreasonable"; readonly year: string; readonly from: Year; readonly to: Year }
);

/** Months that nobody serves longer than. */
const longestLife = 12 * 100;

/** Years that a fact of this field can be of. */
const earliest = 1930;
const latest = 2100;

interface Days {
  readonly submitted: Day;
  readonly received?: Day | undefined;
  readonly decided?: Day | undefined;
  readonly year?: Year | undefined;
}

/** What of a case cannot be, in the order of its parts; empty for most. */
export function impossibleIn(law: Law, subject: Subject, days?: Days): Impossible[] {
  return [
    ...unreasonable(subject, ""),
    ...(days === undefined ? [] : ofDays(days)),
    ...ofAwards(law, subject),
    ...twice(
      "grades",
      subject.grades.filter(({ of }) => of === undefined),
    ),
    ...twice("partyGrades", subject.partyGrades),
    ...twice("rosters", subject.rosters),
    ...twice("targets", subject.targets),
    ...subject.grades.flatMap(({ of }, at) => unknownHolder(subject, of, `grades[${at}].of`)),
    ...(["discipline", "suspensions", "posts"] as const).flatMap((part) =>
      subject[part].flatMap(({ from, to }, at) => reversed(`${part}[${at}]`, from, to)),
    ),
    ...subject.predecessors.flatMap(({ founded, until }, at) => reversed(`predecessors[${at}]`, founded, until)),
    ...ofRosters(subject),
    ...subject.service.flatMap(({ months, doubled }, at) => [
      ...more(`service[${at}].doubled`, doubled, months),
      ...more(`service[${at}].months`, months, longestLife),
    ]),
    ...ofAttestations(law, subject),
    ...contradictedByRegister(subject, days),
    ...ofKnown(law, subject),
  ];
}

function ofDays({ submitted, received, decided, year }: Days): Impossible[] {
  const last = yearOf(submitted);
  return [
    ...(year === undefined || (year >= earliest && year <= last)
      ? []
      : [{ code: "year-unreasonable" as const, path: "year", year: String(year), from: earliest, to: last }]),
    ...reversed("decided", submitted, decided),
    ...reversed("decided", received, decided),
  ];
}

function ofAwards(law: Law, subject: Subject): Impossible[] {
  return subject.awards.flatMap(({ id, award, period, decision, annulled, of }, at): Impossible[] => {
    const path = `awards[${at}]`;
    return [
      ...(law.catalogue.find(award) === undefined
        ? [{ code: "award-unknown" as const, path: `${path}.award`, name: award }]
        : []),
      ...reversed(`${path}.period`, period?.from, period?.to),
      ...(period !== undefined && yearOf(decision.day) < period.to
        ? [
            {
              code: "decided-before" as const,
              record: id,
              path: `${path}.decision.day`,
              decided: decision.day,
              achieved: period.to,
            },
          ]
        : []),
      ...reversed(`${path}.annulled.day`, decision.day, annulled?.day),
      ...unknownHolder(subject, of, `${path}.of`),
    ];
  });
}

const unknownHolder = ({ predecessors }: Subject, of: string | undefined, path: string): Impossible[] =>
  of === undefined || predecessors.some(({ name }) => name === of)
    ? []
    : [{ code: "predecessor-unknown", path, name: of }];

function ofRosters({ rosters, targets }: Subject): Impossible[] {
  return [
    ...rosters.flatMap((roster, at) => [
      ...(["completed", "advanced", "fighters", "warned"] as const).flatMap((who) =>
        more(`rosters[${at}].${who}`, roster[who], roster.members),
      ),
      // Who is advanced did the year's work well, and so completed it.
      ...more(`rosters[${at}].advanced`, roster.advanced, roster.completed),
      ...more(`rosters[${at}].covered`, roster.covered, roster.workers),
    ]),
    ...targets.flatMap(({ set, met, exceeded }, at) => [
      ...more(`targets[${at}].met`, met, set),
      ...more(`targets[${at}].exceeded`, exceeded, met ?? set),
    ]),
  ];
}

/** The same fact of the same year, confirmed and not confirmed by bodies of one height – of one document, where both name it. */
function ofAttestations(law: Law, { attestations }: Subject): Impossible[] {
  const known = factsOf(law);
  return attestations.flatMap((each, at): Impossible[] => [
    ...(known.has(each.fact)
      ? []
      : [{ code: "fact-unknown" as const, path: `attestations[${at}].fact`, name: each.fact }]),
    ...(each.holds ||
    !attestations.some(
      (other) =>
        other.holds &&
        other.fact === each.fact &&
        other.year === each.year &&
        reaches(other.by, each.by) &&
        reaches(each.by, other.by) &&
        (other.document === undefined || each.document === undefined || other.document === each.document),
    )
      ? []
      : [{ code: "confirmed-and-denied" as const, path: `attestations[${at}]`, fact: each.fact }]),
  ]);
}

function ofKnown(law: Law, { known }: Subject): Impossible[] {
  const ranges = (["awards", "grades", "partyGrades", "discipline", "leads"] as const).map(
    (register) => [`known.${register}`, known[register]] as const,
  );
  const each = Object.entries(known.each ?? {});
  return [
    ...[...ranges, ...each.map(([award, range]) => [`known.each.${award}`, range] as const)].flatMap(([path, range]) =>
      range === undefined || range.from === "beginning" ? [] : reversed(path, range.from, range.to),
    ),
    ...each.flatMap(([award]) =>
      law.catalogue.find(award) === undefined
        ? [{ code: "award-unknown" as const, path: `known.each.${award}`, name: award }]
        : [],
    ),
  ];
}

function twice(part: string, told: readonly { readonly year: Year }[]): Impossible[] {
  const seen = new Set<Year>();
  return told.flatMap(({ year }, at): Impossible[] => {
    if (seen.has(year)) return [{ code: "told-twice", path: `${part}[${at}].year`, year }];
    seen.add(year);
    return [];
  });
}

const more = (path: string, have: number | undefined, all: number | undefined): Impossible[] =>
  have === undefined || all === undefined || have <= all ? [] : [{ code: "more-than-all", path, have, all }];

const reversed = (path: string, from: Day | Year | undefined, to: Day | Year | undefined): Impossible[] =>
  from === undefined || to === undefined || from <= to
    ? []
    : [{ code: "reversed", path, from: `${from}`, to: `${to}` }];

/** Every day of the facts, wherever it stands; years are bounded by their schema. */
function unreasonable(value: unknown, path: string): Impossible[] {
  if (typeof value === "string") {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) return [];
    const year = Number(value.slice(0, 4));
    if (year >= earliest && year <= latest) return [];
    return [{ code: "year-unreasonable", path, year: value.slice(0, 4), from: earliest, to: latest }];
  }
  if (Array.isArray(value)) return value.flatMap((each, at) => unreasonable(each, `${path}[${at}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => unreasonable(each, path === "" ? key : `${path}.${key}`));
}

/** Every fact that some rule asks people to confirm. */
export function factsOf(law: Law): ReadonlySet<string> {
  const known = asked.get(law);
  if (known !== undefined) return known;
  const trees = [
    ...law.packs.flatMap(({ standards, general }) => [
      ...standards.flatMap(({ content }) => content.standards.map(({ when }) => when)),
      ...general.flatMap(({ content }) => content.every.map(({ when }) => when)),
    ]),
    ...law.overlays.flatMap(({ content }) => [
      ...content.add.map(({ when }) => when),
      ...content.define.flatMap(({ standards }) => standards.map(({ when }) => when)),
    ]),
  ];
  const facts = trees.flatMap(leavesOf).flatMap((leaf) => (leaf.op === "attest" ? [leaf.fact] : []));
  const found = new Set([...facts, ...(law.factsElsewhere ?? [])]);
  asked.set(law, found);
  return found;
}

const asked = new WeakMap<Law, ReadonlySet<string>>();
