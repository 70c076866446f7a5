/**
 * Text as people search for it: no diacritics, đ = d, lower case, single spaces.
 * The database does the same with `vn_fold`, so a list filtered in either place agrees.
 */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();
}

/**
 * A text as part of a file's name: folded, words joined by hyphens, cut after a whole word.
 *
 * @param longest characters at most; a single longer word is cut inside
 */
export function slug(text: string, longest = 80): string {
  const words = fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1).lastIndexOf("-");
  return words.slice(0, cut > 0 ? cut : longest);
}
