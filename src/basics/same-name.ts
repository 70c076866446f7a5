import { fold } from "./fold.ts";

/**
 * Whether two names are one name written twice: letter case, spaces and the place of a tone mark (Hoà, Hòa) aside,
 * or one of them typed without any diacritics. “Tân Thành” and “Tân Thạnh” are two communes, not a slip.
 */
export function sameName(one: string, other: string): boolean {
  if (spelling(one) === spelling(other)) return true;
  return fold(one) === fold(other) && (typedBare(one) || typedBare(other));
}

/**
 * The one that a text names: by its full spelling, else by its letters alone where only one has them.
 *
 * @returns undefined when nothing, or more than one, could be meant
 */
export function namedBy<Named extends { readonly name: string }>(
  text: string,
  among: readonly Named[],
): Named | undefined {
  return namedAmong(among)(text);
}

/** The same for many texts: the names are spelled out once, so that a long list stays quick. */
export function namedAmong<Named extends { readonly name: string }>(
  among: readonly Named[],
): (text: string) => Named | undefined {
  const spelled = new Map<string, Named>();
  const alike = new Map<string, Named | undefined>();
  for (const one of among) {
    const [exact, bare] = [spelling(one.name), fold(one.name)];
    if (!spelled.has(exact)) spelled.set(exact, one);
    alike.set(bare, alike.has(bare) ? undefined : one);
  }
  return (text) => spelled.get(spelling(text)) ?? alike.get(fold(text));
}

/**
 * Finds, for one name after the other, where the same name stands among those added: `sameName` without comparing each
 * with each. The one spelled alike is found before one typed without diacritics.
 */
export function namesSoFar<Place>(): {
  readonly find: (name: string) => Place | undefined;
  readonly add: (name: string, place: Place) => void;
} {
  const spelled = new Map<string, Place>();
  const bare = new Map<string, Place>();
  const any = new Map<string, Place>();
  const keep = (map: Map<string, Place>, key: string, place: Place): void => void (map.has(key) || map.set(key, place));
  return {
    find: (name) => {
      const letters = fold(name);
      return spelled.get(spelling(name)) ?? (typedBare(name) ? any : bare).get(letters);
    },
    add: (name, place) => {
      const letters = fold(name);
      keep(spelled, spelling(name), place);
      keep(any, letters, place);
      if (typedBare(name)) keep(bare, letters, place);
    },
  };
}

/** Grave, acute, tilde, hook and dot below: old and new spelling put them on different vowels of a syllable. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

const spelling = (text: string): string =>
  plain(text)
    .split(/\s+/)
    .map((word) => word.replace(tone, "") + (word.match(tone) ?? []).join(""))
    .join(" ");

const typedBare = (text: string): boolean => plain(text).replace(/\s+/g, " ") === fold(text);

const plain = (text: string): string => text.normalize("NFD").toLowerCase().trim();
