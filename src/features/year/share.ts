import { ok } from "../../basics/result.ts";
import type { Fraction } from "../../engines/counting/index.ts";
import { refuse } from "./refusals.ts";

/** Denominators that officials mean when they round; of whole percentages only 33, 66 and 67 are taken for thirds. */
const neverDecimal = [3, 6, 7, 9];
const thirds = [3];

/**
 * Reads a share as a rulebook writes it: “2/3”, “80 %”, “62,5%”, “1”.
 *
 * A percentage that is a third, sixth, seventh or ninth rounded or cut off is refused with the fraction to use: 66,67 % of 9
 * votes asks 7 where 2/3 asks 6. A paper that truly says 67 per cent is entered as 67/100.
 */
export function readShare(text: string) {
  const typed = text.trim();
  const fraction = /^(\d{1,6})\s*\/\s*(\d{1,6})$/.exec(typed);
  if (fraction) return within(lowestTerms(Number(fraction[1]), Number(fraction[2])), typed);
  const percent = /^(\d{1,3})(?:[.,](\d{1,3}))?\s*%$/.exec(typed);
  if (!percent) return typed === "1" ? ok({ numerator: 1, denominator: 1 }) : refuse("share-unreadable", { typed });
  const decimals = percent[2] ?? "";
  const rounded = { numerator: Number(percent[1]! + decimals), denominator: 10 ** (2 + decimals.length) };
  const meant = fractionMeant(rounded);
  if (meant) return refuse("share-rounded", { typed, instead: writeShare(meant), where: "" });
  return within(lowestTerms(rounded.numerator, rounded.denominator), typed);
}

/** A share as a rulebook writes it: halves, thirds and the like as fractions, whole percentages as “80 %”. */
export function writeShare({ numerator, denominator }: Fraction): string {
  const isPercent = 100 % denominator === 0 && ![1, 2, 4].includes(denominator);
  if (numerator === denominator) return "100 %";
  return isPercent ? `${(numerator * 100) / denominator} %` : `${numerator}/${denominator}`;
}

/**
 * The exact fraction behind a stored share that was rounded to tenths of a percent or finer, however it came in;
 * undefined for shares that are what they say. Whole percentages are believed here.
 */
export function roundedFrom(share: Fraction): { readonly typed: string; readonly instead: string } | undefined {
  if (100 % share.denominator === 0) return undefined;
  const scale = [1000, 10_000, 100_000, 1_000_000].find((each) => each % share.denominator === 0);
  if (scale === undefined) return undefined;
  const scaled = { numerator: share.numerator * (scale / share.denominator), denominator: scale };
  const meant = fractionMeant(scaled);
  return meant && { typed: percentOf(scaled), instead: writeShare(meant) };
}

/** The simple fraction of which a decimal is the nearest value, or the value cut off; undefined where it is exact. */
function fractionMeant({ numerator, denominator }: Fraction): Fraction | undefined {
  for (const parts of denominator === 100 ? thirds : neverDecimal)
    for (let part = 1; part < parts; part++) {
      const lost = part * denominator - numerator * parts;
      const rounded = lost !== 0 && lost < parts && lost * 2 >= -parts;
      if (rounded) return lowestTerms(part, parts);
    }
  return undefined;
}

function within(share: Fraction, typed: string) {
  if (share.denominator === 0) return refuse("share-unreadable", { typed });
  return share.numerator > share.denominator ? refuse("share-too-large", { typed }) : ok(share);
}

function lowestTerms(numerator: number, denominator: number): Fraction {
  const divisor = commonDivisor(numerator, denominator) || 1;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

function percentOf({ numerator, denominator }: Fraction): string {
  const places = String(denominator).length - 3;
  const digits = String(numerator).padStart(places + 1, "0");
  return `${digits.slice(0, -places)},${digits.slice(-places)} %`;
}
