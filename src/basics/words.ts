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
