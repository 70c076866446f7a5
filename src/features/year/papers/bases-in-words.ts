/**
 * The grounds of a paper as Decree 30/2020 has them written: each begins with “Căn cứ” and ends with a semicolon, the
 * last with a full stop. Whoever typed the word or the mark finds it once.
 *
 * @param end a comma where the sentence goes on below the grounds
 */
export function basesInWords(bases: readonly string[], end: "." | "," = "."): string[] {
  return bases.map((basis, at) => {
    const said = basis.trim().replace(/[\s;,.]+$/u, "");
    const begun = /^(căn cứ|theo|thực hiện|xét)\s/iu.test(said) ? said : `Căn cứ ${said}`;
    return `${begun}${at < bases.length - 1 ? ";" : end}`;
  });
}
