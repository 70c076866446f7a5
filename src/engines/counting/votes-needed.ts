import { assert } from "../../basics/assert.ts";
import type { Fraction } from "./fraction.ts";
import type { Comparator } from "./rule.ts";

/** The part of a rule that turns a base into a number of votes. */
export interface Threshold {
  readonly threshold: Fraction;
  readonly comparator: Comparator;
}

/**
 * The smallest whole number of votes that satisfies the rule.
 *
 * @param base what the threshold is a share of: a whole number, 0 included
 * @returns at least 1, so that a vote nobody took part in honours nobody: "at least 2/3 of 0" would else be reached by 0
 * @throws Error if base is no whole number: a mistake in our code, never in a user's input
 * @source docs/counting.md §2
 */
export function votesNeeded({ threshold, comparator }: Threshold, base: number): number {
  assert(Number.isSafeInteger(base) && base >= 0 && base <= 1_000_000_000, `base: ${base}`);
  const whole = quotient(base * threshold.numerator, threshold.denominator);
  const exact = whole * threshold.denominator === base * threshold.numerator;
  return Math.max(1, comparator === "at-least" && exact ? whole : whole + 1);
}

/** Integer division without passing through a fraction in floating point. */
function quotient(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}
