import type { Checked } from "./citation.ts";
import type { Route, Year } from "./kinds.ts";
import type { Lack } from "./scene.ts";
import type { Attester } from "./facts.ts";
import type { Aside, Assumption, Node, Trace } from "./trace.ts";
import type { Value } from "./value.ts";

/** The sentences around the conditions of the law. */
export interface LawWords {
  readonly values: { readonly [value in Value]: string };
  readonly bases: { readonly [basis in Route | "any"]: string };
  readonly checked: { readonly [checked in Checked]: string };
  /** What a number of a condition counts: "năm", "lần". */
  readonly units: { readonly [unit in NonNullable<Node["unit"]>]: string };
  readonly all: string;
  readonly any: string;
  readonly note: string;
  verdict(
    trace: Pick<Trace, "verdict" | "pack" | "basis" | "road" | "instrument" | "year" | "day" | "toCompare"> & {
      readonly name: string;
    },
  ): string;
  /** "có 2, cần 3, còn thiếu 1 lần"; empty when the condition has no numbers. */
  numbers(node: Node): string;
  lack(lack: Lack): string;
  /** Whose paper a confirmation waits for. */
  asks(by: Attester): string;
  mark(node: Node): string;
  /** A record that has no number of its own: a grade, a discipline. */
  record(id: string): string;
  aside(route: { readonly route: Aside; readonly says: string }): string;
  /** The points that carry a "đạt", each with what it asks. */
  metBy(roads: readonly string[]): string;
  /** Which articles to compare, written out. */
  toCompare(places: readonly string[]): string;
  assumption(assumption: Assumption): string;
}

/** "2019–2023", or one year. */
export const writeYears = ([from, to]: readonly [Year, Year]): string => (from === to ? String(to) : `${from}–${to}`);

/** Years that are asked for: a span that begins before anybody's records is told by its end only. */
export const writeSpan = (
  years: readonly [Year, Year],
  words: { readonly upTo: string; readonly in: string },
): string => (years[1] - years[0] > 50 ? ` ${words.upTo} ${years[1]}` : ` ${words.in} ${writeYears(years)}`);

/** One award or one confirmation is there or not: its numbers say nothing more. */
export const onlyOne = ({ need, unit }: { readonly need: number; readonly unit: NonNullable<Node["unit"]> }): boolean =>
  need === 1 && (unit === "time" || unit === "document");
