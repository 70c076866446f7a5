import { assert } from "./assert.ts";
import type { RefusalShape } from "./result.ts";

/** The two languages of the product; Vietnamese is the first. */
export type Language = "vi" | "en";

/**
 * One sentence for each code of a refusal: what happened, what was kept, what to do.
 * A code without its sentence does not compile.
 */
export type Words<Refusal extends RefusalShape> = {
  readonly [Code in Refusal["code"]]: (facts: Extract<Refusal, { code: Code }>) => string;
};

/** The same sentences in both languages. */
export interface Phrasebook<Refusal extends RefusalShape> {
  readonly vi: Words<Refusal>;
  readonly en: Words<Refusal>;
}

/** Says a refusal as a sentence. */
export function say<Refusal extends RefusalShape>(words: Words<Refusal>, refusal: Refusal): string {
  const speak = words[refusal.code as Refusal["code"]] as (facts: Refusal) => string;
  return speak(refusal);
}

// Filled while schemas are declared, never afterwards: one line for each sentence written in the sources.
const english = new Map<string, string>();

/**
 * A sentence of our own inside a schema, in both languages: `.min(1, bilingual({ vi: "Nhập lý do.", en: "Write the reason." }))`.
 * Any place that parses the schema reads plain Vietnamese; `englishFor` finds the other where English is read. Only for
 * sentences known while the program starts: what a person typed would stay in memory.
 */
export function bilingual({ vi, en }: { readonly vi: string; readonly en: string }): string {
  const known = english.get(vi);
  assert(known === undefined || known === en, `“${vi}” has one English sentence, not also “${en}”`);
  english.set(vi, en);
  return vi;
}

/** The English of a sentence written with `bilingual`; undefined for every other text. */
export const englishFor = (vi: string): string | undefined => english.get(vi);
