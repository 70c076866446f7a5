import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { squeezed, typedForms } from "./typed-forms.ts";
import { names, places, sayings, syllables } from "./vietnamese-words.ts";

/** What everybody around knows of somebody: the first things a colleague would try. */
export interface KnownOf {
  readonly signInName: string;
  readonly fullName: string;
  /** Names of the clusters in which they hold a role, of their owners and of the units in them. */
  readonly organisationNames: readonly string[];
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
  const program = await judge();
  const about = [...wordsAbout(known)];
  if (ownIn(password, about) < enoughOfOnesOwn) return true;
  return [squeezed(password), undecorated(password)].some((form) => {
    const { score, sequence } = program.check(form.slice(0, judgedLength), about);
    return score < enough || orderings(sequence) < enoughGuesses;
  });
}

/** Letters, two digits for one, that are nobody's to know. */
const enoughOfOnesOwn = 6;

/**
 * How much of a password is the holder's own: what is left without the names around, words of any office and years. Signs
 * between them part a password into pieces that each count as a guess, though a colleague would try the row at once.
 */
function ownIn(password: string, about: readonly string[]): number {
  const common = officeWords.flatMap(typedForms);
  const known = [...about.filter((word) => word.length > 2), ...common].toSorted((a, b) => b.length - a.length);
  const rest = known.reduce(
    (text, word) => text.replaceAll(word, " "),
    squeezed(password).replace(/(19|20)\d\d/g, " "),
  );
  const count = (pattern: RegExp): number => rest.match(pattern)?.length ?? 0;
  return count(/[a-z]/g) + Math.floor(count(/\d/g) / 2);
}

/** Words that stand in every office's name and in many of its passwords. */
const officeWords = [
  ...["đơn vị", "cơ quan", "phòng ban", "văn phòng", "công an", "quân đội", "uỷ ban", "ubnd", "chi cục", "tổng cục"],
  ...["thi đua", "khen thưởng", "tđkt", "thư ký", "cán bộ", "thủ trưởng", "trưởng phòng", "kiểm phiếu", "quản trị"],
  ...["mật khẩu", "đăng nhập", "password", "admin", "huyện", "thành phố", "việt nam"],
];

/** Without the signs that people put before a year and at the end, which cost a guessing program next to nothing. */
const undecorated = (password: string): string =>
  squeezed(password)
    .replace(/[^a-z0-9]+(?=\d{2,})/g, "")
    .replace(/[^a-z0-9]+$/, "");

/**
 * The guesses for the parts that were recognised, in every order. zxcvbn adds ten thousand for each further part,
 * whatever it is: three everyday syllables and a year would pass by that alone.
 */
const orderings = (parts: readonly object[]): number =>
  parts.reduce<number>((product, part, at) => product * ("guesses" in part ? Number(part.guesses) : 1) * (at + 1), 1);

/** Below zxcvbn's own ten thousand million, as its parts count a rare syllable like a common one. */
const enoughGuesses = 1e9;

/** Names as wholes and in parts, in every way they are typed. */
function wordsAbout({ signInName, fullName, organisationNames }: KnownOf): ReadonlySet<string> {
  const wholes = [signInName, signInName.split("@", 1)[0]!, fullName, ...organisationNames.flatMap(shortened)];
  const parts = wholes.flatMap((one) => one.split(/[\s._@\-–,()]+/)).filter((part) => part.length > 1);
  const initials = squeezed(fullName.replace(/(\S)\S*/g, "$1"));
  return new Set([...[...wholes, ...parts].flatMap(typedForms), initials].filter((word) => word.length > 1));
}

/** A long name as it is cut short: from its beginning, or to its end. */
function shortened(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const cuts = Array.from({ length: Math.max(0, words.length - 2) }, (_, at) => at + 2);
  return [name, ...cuts.flatMap((cut) => [words.slice(0, cut).join(" "), words.slice(-cut).join(" ")])];
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
