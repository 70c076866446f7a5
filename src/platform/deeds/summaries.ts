import { fold } from "../../basics/fold.ts";
import type { Summary } from "./deed.ts";

// Filled while the deeds are declared, never afterwards: the log tells what was done in the deed's own words, also of
// deeds in features that the log's screens may not import.
const declared = new Map<string, Summary>();

export function rememberSummary(name: string, summary: Summary): void {
  declared.set(name, summary);
}

/** What a deed is called; undefined for a deed of another version of the program. */
export const summaryOf = (name: string): Summary | undefined => declared.get(name);

/** Names of the deeds whose Vietnamese summary contains a text, as people search: without diacritics. */
export function deedsSaying(text: string): readonly string[] {
  const wanted = fold(text);
  return [...declared].filter(([, summary]) => fold(summary.vi).includes(wanted)).map(([name]) => name);
}
