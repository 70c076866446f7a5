import type { Checked } from "./citation.ts";
import type { Route, Year } from "./kinds.ts";
import type { Lack } from "./scene.ts";
import type { Assumption, Node, Trace } from "./trace.ts";
import type { Value } from "./value.ts";

/** The sentences around the conditions of the law. */
export interface LawWords {
  readonly values: { readonly [value in Value]: string };
  readonly bases: { readonly [basis in Route | "any"]: string };
  readonly checked: { readonly [checked in Checked]: string };
  readonly all: string;
  readonly any: string;
  readonly note: string;
  verdict(
    trace: Pick<Trace, "verdict" | "pack" | "basis" | "year" | "day" | "toCompare"> & { readonly name: string },
  ): string;
  /** "có 2, cần 3, còn thiếu 1 lần"; empty when the condition has no numbers. */
  numbers(node: Node): string;
  lack(lack: Lack): string;
  mark(node: Node): string;
  aside(route: { readonly route: Route; readonly says: string }): string;
  toCompare(ids: readonly string[]): string;
  assumption(assumption: Assumption): string;
}

/** "2019–2023", or one year. */
export const writeYears = ([from, to]: readonly [Year, Year]): string => (from === to ? String(to) : `${from}–${to}`);
