import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { squeezed, typedForms } from "./typed-forms.ts";
import { names, places, sayings, syllables } from "./vietnamese-words.ts";

/** What everybody around knows of somebody: the first things a colleague would try. */
export interface KnownOf {
  readonly signInName: string;
  readonly fullName: string;
  /** Names of the clusters in which they hold a role. */
  readonly clusterNames: readonly string[];
}

/**
 * Only so much of a password is judged: what follows can only make it stronger, and the work grows with the square of
 * the length (200 signs took up to 3 s, these 32 take milliseconds).
 */
const judgedLength = 32;

/** zxcvbn's own words: at 3, a hundred million guesses, “safely unguessable” where guesses are stretched. */
const enough = 4;

/** Whether a guessing program that knows this person would come upon the password too soon. */
export async function isEasilyGuessed(password: string, known: KnownOf): Promise<boolean> {
  const judged = squeezed(password).slice(0, judgedLength);
  return (await judge()).check(judged, [...wordsAbout(known)]).score < enough;
}

/** Names as wholes and in parts, in every way they are typed. */
function wordsAbout({ signInName, fullName, clusterNames }: KnownOf): ReadonlySet<string> {
  const wholes = [signInName, fullName, ...clusterNames];
  const parts = wholes.flatMap((one) => one.split(/[\s._@\-–,()]+/)).filter((part) => part.length > 1);
  const initials = squeezed(fullName.replace(/(\S)\S*/g, "$1"));
  return new Set([...[...wholes, ...parts].flatMap(typedForms), initials].filter((word) => word.length > 1));
}

/** The dictionaries weigh some megabytes and are loaded when the first password is chosen, not at the start. */
function judge(): Promise<ZxcvbnFactory> {
  loaded ??= load();
  return loaded;
}

let loaded: Promise<ZxcvbnFactory> | undefined;

async function load(): Promise<ZxcvbnFactory> {
  const { ZxcvbnFactory: Judge } = await import("@zxcvbn-ts/core");
  const common = await import("@zxcvbn-ts/language-common");
  const english = await import("@zxcvbn-ts/language-en");
  const typed = (words: readonly string[]): string[] => [...new Set(words.flatMap(typedForms))];
  return new Judge({
    graphs: common.adjacencyGraphs,
    dictionary: {
      ...common.dictionary,
      "commonWords-en": english.dictionary["commonWords-en"],
      "firstnames-en": english.dictionary["firstnames-en"],
      "sayings-vi": typed(sayings),
      "names-vi": typed(names),
      "places-vi": typed(places),
      "syllables-vi": typed(syllables),
    },
    maxLength: judgedLength,
    l33tMaxSubstitutions: 20,
  });
}
