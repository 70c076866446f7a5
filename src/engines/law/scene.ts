import type { Day } from "../../basics/instant.ts";
import type { History } from "./history.ts";
import { longestHistory, type Timeline } from "./timeline.ts";
import { type Floor, type Kind, registerOf, type Year } from "./kinds.ts";
import type { Trace } from "./trace.ts";
import type { Value } from "./value.ts";

/** A span of years with both ends; undefined when it is empty. */
export type Span = readonly [from: Year, to: Year] | undefined;

/** A named span that other conditions refer to: as far as it certainly reaches, and as far as it might. */
export interface Window {
  readonly certain: Span;
  readonly possible: Span;
}

/** What a condition looks at while it is judged. */
export interface Scene {
  readonly history: History;
  /** Last year of achievement. */
  readonly year: Year;
  /** Day of submission. */
  readonly day: Day;
  /** Records whose last year ends everything before it: a discipline served. */
  readonly restart: readonly Kind[];
  readonly windows: ReadonlyMap<string, Window>;
  /** The standard of another award, for the same subject and year. */
  readonly standardOf: (award: string) => Trace;
}

/** A fact that is needed and not there, told so that an officer can go and get it. */
export interface Lack {
  readonly fact:
    | "awards"
    | "grades"
    | "partyGrades"
    | "discipline"
    | "suspensions"
    | "leads"
    | "roster"
    | "founded"
    | "merger"
    | "service"
    | "targets"
    | "posts"
    | "trait";
  readonly of?: readonly string[];
  readonly years?: readonly [from: Year, to: Year];
}

/** What judging a leaf found out. */
export interface Finding {
  readonly value: Value;
  readonly have?: number;
  readonly need?: number;
  /** What the numbers count. */
  readonly unit?: "year" | "time" | "month" | "member" | "target" | "document";
  /** How much is missing: at least 1 when not met. */
  readonly short?: number;
  /** The most that `have` may be; only told for members. */
  readonly outOf?: number;
  readonly span?: Span;
  readonly used?: readonly string[];
  readonly lacking?: readonly Lack[];
  readonly binds?: { readonly name: string; readonly window: Window };
  /** Standards of other awards that were judged on the way. */
  readonly traces?: readonly Trace[];
}

/** The year up to which achievements are used up: the greatest and the least it may be. */
export interface FloorYear {
  readonly atMost: Year;
  readonly atLeast: Year;
}

/** Where counting begins for a leaf: after its own floors and after the last discipline. */
export function floorOf(scene: Scene, floors: readonly Floor[]): FloorYear {
  const restart: Floor[] =
    scene.restart.length > 0 ? [{ lastOf: [...scene.restart], basis: ["merit"], boundary: "period" }] : [];
  let floor: FloorYear = { atMost: scene.year - longestHistory, atLeast: scene.year - longestHistory };
  for (const each of [...floors, ...restart]) {
    const { atMost, atLeast } = floorYear(scene, each);
    floor = { atMost: Math.max(floor.atMost, atMost), atLeast: Math.max(floor.atLeast, atLeast) };
  }
  return floor;
}

function floorYear(scene: Scene, floor: Floor): FloorYear {
  const of = "lastOf" in floor ? floor.lastOf : floor.firstOf;
  const timeline = scene.history.timeline({ of, basis: floor.basis }, floor.boundary);
  const beginning = scene.year - longestHistory;
  const [surely, possibly] =
    "lastOf" in floor
      ? [timeline.latestPossible(scene.year), timeline.latestCertain(scene.year)]
      : [
          timeline.earliestCertain(scene.year) ?? timeline.latestPossible(scene.year),
          timeline.earliestPossible(scene.year),
        ];
  return { atMost: surely ?? beginning, atLeast: possibly ?? beginning };
}

/** Length of the run of years that ends at `year` and lies above `floor`. */
export function runEndingAt(year: Year, floor: Year, holds: (year: Year) => boolean): number {
  let length = 0;
  while (year - length > floor && holds(year - length)) length += 1;
  return length;
}

export const spanOf = (end: Year, length: number): Span => (length === 0 ? undefined : [end - length + 1, end]);

/** The years of a span for which something holds. */
export function yearsIn(span: Span, holds: (year: Year) => boolean): Year[] {
  const years: Year[] = [];
  if (span !== undefined) for (let year = span[0]; year <= span[1]; year += 1) if (holds(year)) years.push(year);
  return years;
}

/** Ids of the records that stand behind the years of a span. */
export function recordsIn(timeline: Timeline, span: Span): string[] {
  const ids: string[] = [];
  if (span !== undefined) for (let year = span[0]; year <= span[1]; year += 1) ids.push(...timeline.records(year));
  return ids;
}

/** The registers that kinds are looked up in, for saying what is missing; only awards are told by name. */
export function registersOf(kinds: readonly Kind[], years: readonly [Year, Year]): Lack[] {
  return (["awards", "grades", "partyGrades", "discipline"] as const).flatMap((fact) => {
    const of = kinds.filter((kind) => registerOf(kind) === fact);
    return of.length === 0 ? [] : [fact === "awards" ? { fact, of, years } : { fact, years }];
  });
}
