import { fold } from "../../../basics/fold.ts";

/** Signs that a letter carries, as Unicode takes them apart. */
const hat = "\u0302";
const breve = "\u0306";
const horn = "\u031b";
const [acute, grave, hook, tilde, dot] = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];

interface Typing {
  /** Keys after a letter for its sign: Telex doubles the letter for a hat. */
  readonly mark: (letter: string, sign: string) => string | undefined;
  readonly tones: Readonly<Record<string, string>>;
  readonly crossedD: string;
}

const telex: Typing = {
  mark: (letter, sign) => (sign === hat ? letter : sign === breve || sign === horn ? "w" : undefined),
  tones: { [acute]: "s", [grave]: "f", [hook]: "r", [tilde]: "x", [dot]: "j" },
  crossedD: "dd",
};
const vni: Typing = {
  mark: (_, sign) => ({ [hat]: "6", [breve]: "8", [horn]: "7" })[sign],
  tones: { [acute]: "1", [grave]: "2", [hook]: "3", [tilde]: "4", [dot]: "5" },
  crossedD: "d9",
};

/**
 * How words are typed where no input method is on, or where it is off without being noticed: without diacritics
 * (“matkhau”), and as the keys of Telex (“maatjkhaaur”) and VNI (“ma6t5kha6u3”), the tone at the end of its syllable or
 * beside its letter. Small letters, without spaces.
 */
export function typedForms(words: string): readonly string[] {
  const syllables = words.normalize("NFC").toLowerCase().split(gaps);
  const keyed = [telex, vni].flatMap((typing) =>
    [true, false].map((toneLast) => syllables.map((one) => keysOf(one, typing, toneLast)).join("")),
  );
  return [...new Set([squeezed(words), ...keyed])].filter((form) => form !== "");
}

/** As a guessing program writes it: no diacritics, nothing between the words, small letters. */
export const squeezed = (text: string): string => fold(text).replace(gaps, "");

/** What people put between the words of a password. */
const gaps = /[\s._-]+/g;

function keysOf(syllable: string, { mark, tones, crossedD }: Typing, toneLast: boolean): string {
  let keys = "";
  let last = "";
  for (const letter of syllable) {
    if (letter === "đ") {
      keys += crossedD;
      continue;
    }
    const [base, ...signs] = letter.normalize("NFD");
    const marks = signs.map((sign) => mark(base!, sign) ?? "").join("");
    const tone = signs.map((sign) => tones[sign] ?? "").join("");
    keys += base! + marks + (toneLast ? "" : tone);
    if (toneLast) last += tone;
  }
  return keys + last;
}
