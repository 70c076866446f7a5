import type { Day } from "../../basics/instant.ts";
import type { LeadScope, Post, Service, Trait } from "./facts.ts";
import type { Grade } from "./kinds.ts";
import type { Members } from "./operators/members.ts";
import type { Targets } from "./operators/targets.ts";

// Which names of the files need words: a new one without them does not compile, so none reaches a reader bare.

/** What the law may ask about a subject beside its records. */
export type SubjectFact = Trait | Post | LeadScope | Members["who"] | `targets-${Targets["which"]}`;

/** A kind of record that is no award and has no name in the catalogue. */
export type NamedKind = `${"grade" | "party"}:${Grade}` | "discipline" | "discipline-end" | "self";

/** The words of one language for names of the files. */
export interface FactNames {
  readonly facts: Readonly<Record<SubjectFact, string>>;
  readonly kinds: Readonly<Record<NamedKind, string>>;
  readonly services: Readonly<Record<Service, string>>;
}

/** What is said for a name of the files; names of awards come as the catalogue has them, and stay so. */
export function factSaid(
  { facts, kinds, services }: FactNames,
  { fact, name }: { fact: string; name: string },
): string {
  // Time spent in the forces is asked for under the name of belonging to them.
  const first: Said = fact === "service" ? services : facts;
  const last: Said = fact === "service" ? facts : services;
  return first[name] ?? (kinds as Said)[name] ?? last[name] ?? name;
}

type Said = Readonly<Record<string, string>>;

/** A record that has no number of its own – a grade, a discipline, a place, a post –, said with its year or first day. */
export function recordSaid(id: string, names: FactNames, say: RecordWords): string {
  const [, party, graded] = /^(party )?grade (\d+)$/.exec(id) ?? [];
  if (graded !== undefined) return party === undefined ? say.grade(graded) : say.partyGrade(graded);
  const [, why, from] = /^(discipline|inspection|complaint) (\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  if (why !== undefined && from !== undefined) return say[why as "discipline" | "inspection" | "complaint"](from);
  const [, scope, year] = /^([a-z-]+) (\d{4})$/.exec(id) ?? [];
  if (scope !== undefined && year !== undefined && scope in names.facts)
    return say.led(names.facts[scope as SubjectFact], year);
  return factSaid(names, { fact: "posts", name: id });
}

/** How records without a number of their own are said in one language. */
export interface RecordWords {
  readonly grade: (year: string) => string;
  readonly partyGrade: (year: string) => string;
  readonly discipline: (from: Day) => string;
  readonly inspection: (from: Day) => string;
  readonly complaint: (from: Day) => string;
  readonly led: (scope: string, year: string) => string;
}
