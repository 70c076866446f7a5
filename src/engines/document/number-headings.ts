/** Counts headings as official papers do: I. – 1. – a), each level anew below a higher one. */
export function headingCounter(): (level: 1 | 2 | 3) => string {
  const counts = [0, 0, 0];
  return (level) => {
    const count = (counts[level - 1] ?? 0) + 1;
    counts[level - 1] = count;
    counts.fill(0, level);
    return level === 1 ? `${roman(count)}.` : level === 2 ? `${count}.` : `${letter(count)})`;
  };
}

/** Roman numerals for 1–399; a paper has no more chapters. */
export function roman(value: number): string {
  const steps = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ] as const;
  let rest = value;
  let numeral = "";
  for (const [worth, sign] of steps) {
    for (; rest >= worth; rest -= worth) numeral += sign;
  }
  return numeral;
}

/** The Vietnamese alphabet as it counts points: đ after d, and neither f, j, w nor z. */
const alphabet = [..."abcdđeghiklmnopqrstuvxy"];

function letter(count: number): string {
  const turn = Math.floor((count - 1) / alphabet.length);
  return `${alphabet[(count - 1) % alphabet.length]}${turn === 0 ? "" : turn + 1}`;
}
