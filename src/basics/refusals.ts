import { assert, unreachable } from "./assert.ts";
import type { RefusalShape } from "./result.ts";
import type { Language } from "./words.ts";

/** What is said of one refusal, in both languages: what happened, what was kept, what to do. */
export type Sentence = Readonly<Record<Language, string>>;

/** Every reason for which a feature says no: its code, the facts its sentence needs (plain JSON), the sentence. */
export type Catalogue = Readonly<Record<string, (facts: never) => Sentence>>;

/** The refusals of a catalogue as they travel: the code beside its facts. */
export type RefusalIn<C extends Catalogue, Code extends keyof C & string = keyof C & string> = {
  [K in Code]: Readonly<{ code: K } & (Parameters<C[K]> extends [infer Facts] ? Facts : object)>;
}[Code];

/** How the refusals of a catalogue are made and said. */
export interface Refusals<C extends Catalogue> {
  /** The catalogue itself, for another that holds it too. */
  readonly sentences: C;
  /** Says no: an unknown code or a missing fact does not compile. */
  readonly refuse: <K extends keyof C & string>(
    code: K,
    ...facts: Parameters<C[K]>
  ) => { readonly ok: false; readonly refusal: RefusalIn<C, K> };
  /** Says a refusal as a sentence. */
  readonly say: (refusal: RefusalIn<C>, language: Language) => string;
}

/** Declares the refusals of a feature, each once. */
export function refusals<const C extends Catalogue>(sentences: C): Refusals<C> {
  return {
    sentences,
    refuse: <K extends keyof C & string>(code: K, ...facts: Parameters<C[K]>) => ({
      ok: false,
      refusal: { code, ...(facts[0] as object | undefined) } as RefusalIn<C, K>,
    }),
    say: (refusal: RefusalShape, language) => {
      const sentence = sentences[refusal.code];
      assert(sentence !== undefined, `the refusal “${refusal.code}” has its sentence`);
      return sentence(refusal as never)[language];
    },
  };
}

/** A refusal whose facts are for the screen that asked: its sentence needs none of them. */
export const carrying =
  <Facts>(sentence: Sentence) =>
  (facts: Facts): Sentence => {
    assert(facts !== undefined, "a screen is told what it shows");
    return sentence;
  };

/** `say` of what can refuse nothing. */
export const neverRefuses = (refusal: never): never => unreachable(refusal);
