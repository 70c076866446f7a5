import type { Day } from "../../basics/instant.ts";
import type { Checked } from "./citation.ts";
import type { Route, Year } from "./kinds.ts";
import type { Finding } from "./scene.ts";
import type { Attester, Service } from "./facts.ts";
import type { Value } from "./value.ts";

/** One condition judged, with everything a reader needs to contest it. */
export interface Node {
  readonly op: string;
  readonly value: Value;
  readonly id?: string | undefined;
  readonly says?: string | undefined;
  readonly cite?: string | undefined;
  readonly checked?: Checked | undefined;
  readonly note?: string | undefined;
  readonly have?: number | undefined;
  readonly need?: number | undefined;
  readonly outOf?: number | undefined;
  readonly unit?: NonNullable<Finding["unit"]> | undefined;
  readonly short?: number | undefined;
  readonly span?: readonly [from: Year, to: Year] | undefined;
  /** Ids of the records the value rests on. */
  readonly used?: readonly string[] | undefined;
  readonly lacking?: NonNullable<Finding["lacking"]> | undefined;
  /** What is to be confirmed, and the lowest body that may: told while it is not. */
  readonly asks?: { readonly fact: string; readonly by: Attester } | undefined;
  /** A route for another kind of commendation than the one asked for, or another point than the one claimed: shown, not counted. */
  readonly aside?: Aside | undefined;
  readonly kids?: readonly Node[] | undefined;
}

export type Aside = Route | "unclaimed";

/** A verdict with its reasons: plain JSON, safe to store beside a vote. */
export interface Trace {
  readonly verdict: Value;
  readonly award: string;
  readonly standard: string;
  readonly pack: string;
  readonly instrument: string;
  readonly basis: Route | "any";
  /** The point that the dossier claims; the roads beside it were not considered. */
  readonly road?: string | undefined;
  readonly year: Year;
  readonly day: Day;
  readonly root: Node;
  /** The verdict rests on content that nobody compared with the text: cần đối chiếu. */
  readonly toCompare: readonly string[];
  readonly assumptions: readonly Assumption[];
}

/** What had to be supposed to reach the verdict. */
export type Assumption =
  | { readonly code: "year-inferred"; readonly record: string }
  | {
      readonly code: "parameter-open";
      readonly name: string;
      /** What is open, in the words of the file. */
      readonly says: string;
      readonly choices: readonly number[];
    }
  /** Years before the end of a discipline are not counted, and where the law says so. */
  | { readonly code: "counted-after-discipline"; readonly ended: Day; readonly cite: string }
  | { readonly code: "older-pack-kept"; readonly received: Day; readonly newer: string }
  | { readonly code: "receipt-unknown"; readonly newer: string }
  | {
      readonly code: "future-years";
      readonly from: Year;
      readonly to: Year;
      readonly kinds: readonly string[];
      /** Times that go on, twelve months a year. */
      readonly service: readonly Service[];
    };

/** Every leaf below a node, in the order of the law; routes set aside are left out. */
export function leavesOf(node: Node, found: Node[] = []): Node[] {
  if (node.aside !== undefined) return found;
  if (node.kids === undefined) found.push(node);
  else for (const kid of node.kids) leavesOf(kid, found);
  return found;
}

/** Every node that has a name, leaves and standards met on the way. */
export function namedIn(node: Node): Node[] {
  const below = (node.kids ?? []).flatMap(namedIn);
  return node.id === undefined ? below : [node, ...below];
}

/** Months that one of a unit takes, as far as years, months and awards can be compared; a confirmation or a head takes none to speak of. */
const monthsEach: { readonly [unit in NonNullable<Finding["unit"]>]: number } = {
  year: 12,
  time: 12,
  month: 1,
  member: 1,
  target: 1,
  document: 1,
};

/** How far a node is from being met, in months: to compare roads whose conditions count different things. */
export function distance(node: Node): number {
  if (node.value === "met" || node.aside !== undefined) return 0;
  if (node.op !== "all" && node.op !== "any")
    return (node.short ?? 1) * (node.unit === undefined ? 1 : monthsEach[node.unit]);
  const parts = (node.kids ?? []).filter(({ aside }) => aside === undefined).map(distance);
  if (parts.length === 0) return node.op === "all" ? 0 : 1;
  return node.op === "all" ? parts.reduce((sum, part) => sum + part, 0) : Math.min(...parts);
}

/** What is missing in all: an `all` adds, an `any` takes the route that is nearest. */
export function shortfall(node: Node): number {
  if (node.value === "met" || node.aside !== undefined) return 0;
  if (node.op !== "all" && node.op !== "any") return node.short ?? 1;
  const parts = (node.kids ?? []).filter(({ aside }) => aside === undefined).map(shortfall);
  if (parts.length === 0) return node.op === "all" ? 0 : 1;
  return node.op === "all" ? parts.reduce((sum, part) => sum + part, 0) : Math.min(...parts);
}
