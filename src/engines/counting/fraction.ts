import { z } from "zod";
import { bilingual } from "../../basics/words.ts";

/**
 * A share between 0 and 1 as two whole numbers, never as a decimal: 2/3 written as 66.67 % asks one vote too many
 * in every cluster whose size is a multiple of three.
 */
export const Fraction = z
  .strictObject({
    numerator: z.int().min(0).max(1_000_000),
    denominator: z.int().min(1).max(1_000_000),
  })
  .refine(({ numerator, denominator }) => numerator <= denominator, {
    message: bilingual({ vi: "Tỷ lệ không quá 1.", en: "A share is at most 1." }),
  });

export type Fraction = z.infer<typeof Fraction>;

/** Negative, zero or positive as `a` is smaller than, equal to or larger than `b`: 4/6 equals 2/3, 66.67 % does not. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}
