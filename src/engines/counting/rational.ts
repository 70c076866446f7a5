import { assert } from "../../basics/assert.ts";

/** An exact fraction of any size. */
export interface Rational {
  readonly numerator: bigint;
  /** At least 1. */
  readonly denominator: bigint;
}

/**
 * A share as decimal text, a half of the last place rounded up: 2/3 with one place is "0,7", of a hundred "66,7".
 *
 * @param places digits after the mark; 0 leaves the mark out
 * @param mark   "," in Vietnamese, "." in English
 */
export function decimalText({ numerator, denominator }: Rational, places: number, mark: "," | "." = ","): string {
  assert(numerator >= 0n && denominator > 0n, `share: ${numerator}/${denominator}`);
  const units = roundHalfUp({ numerator: numerator * 10n ** BigInt(places), denominator });
  const digits = String(units).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}${mark}${digits.slice(-places)}`;
}

/**
 * A part as percent of a whole, for display only: no verdict ever reads it back.
 *
 * @returns text without the sign, "66,7" for 2 of 3 with one place; null where the whole is 0 and no percent exists
 */
export function percentText(share: { part: number; whole: number; places: number; mark?: "," | "." }): string | null {
  const { part, whole, places, mark } = share;
  if (whole === 0) return null;
  return decimalText({ numerator: BigInt(part) * 100n, denominator: BigInt(whole) }, places, mark);
}

/** The nearest whole number, a half up. */
export function roundHalfUp({ numerator, denominator }: Rational): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
