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
  const spelled = among.find(({ name }) => spelling(name) === spelling(text));
  if (spelled) return spelled;
  const alike = among.filter(({ name }) => fold(name) === fold(text));
  return alike.length === 1 ? alike[0] : undefined;
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
