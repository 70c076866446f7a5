/**
 * Text as people search for it: no diacritics, đ = d, lower case, single spaces.
 * The database does the same with `vn_fold`, so a list filtered in either place agrees.
 */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();
}
