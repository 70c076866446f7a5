/**
 * An exact decimal as an integer count of hundredths: 985,5 points is 98550.
 * Scores are stored and compared in this form, never as floating point.
 */
export type Hundredths = number & { readonly unit?: "hundredths" };

/**
 * Reads a number as officials type it: "9,5", "9.5", "1.234,5", "1 234,5".
 *
 * A single dot followed by exactly three digits is a thousands mark, as in Vietnamese print: "1.234" is 1234.
 *
 * @returns hundredths, or undefined when it is no number or has more than two decimals
 */
export function readHundredths(text: string): Hundredths | undefined {
  const plain = text.trim().replace(/[\s\u00a0]/g, "");
  const sign = plain.startsWith("-") ? -1 : 1;
  const body = plain.replace(/^[-+]/, "");
  const grouped = /^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(body);
  const normal = grouped ? body.replaceAll(".", "").replace(",", ".") : body.replace(",", ".");
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(normal);
  if (!match) return undefined;
  return sign * (Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")));
}

/** Writes hundredths the Vietnamese way: 123450 is "1.234,5"; whole numbers carry no decimals. */
export function writeHundredths(value: Hundredths): string {
  const absolute = Math.abs(value);
  const whole = String(Math.trunc(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ".");
  const rest = String(absolute % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${whole}${rest ? `,${rest}` : ""}`;
}

/** Writes a whole number the Vietnamese way: 1234 is "1.234". */
export const writeInteger = (value: number): string => writeHundredths(value * 100);
