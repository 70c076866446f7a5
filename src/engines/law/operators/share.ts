import { z } from "zod";
import { Numeric, numberOf } from "../leaf.ts";

/** At least so many percent of all, more than so many percent, at least or at most so many. */
export const Share = z.union([
  z.strictObject({ atLeastPercent: Numeric }),
  z.strictObject({ moreThanPercent: Numeric }),
  z.strictObject({ atLeast: Numeric }),
  z.strictObject({ atMost: Numeric }),
]);
export type Share = z.output<typeof Share>;

/** How many are needed, and how many are missing – or, for a ceiling, too many. Shares are compared as whole products: 70 % of 43 needs 31. */
export function compareShare(test: Share, have: number, all: number): { need: number; short: number } {
  if ("atMost" in test) {
    const most = numberOf(test.atMost);
    return { need: most, short: Math.max(0, have - most) };
  }
  const need = needed(test, all);
  return { need, short: Math.max(0, need - have) };
}

/** Whether a test asks for a part of all, and so cannot be answered without knowing all. */
export const ofAll = (test: Share): boolean => "atLeastPercent" in test || "moreThanPercent" in test;

function needed(test: Exclude<Share, { atMost: Numeric }>, all: number): number {
  if ("atLeast" in test) return numberOf(test.atLeast);
  if ("atLeastPercent" in test) return Math.ceil((numberOf(test.atLeastPercent) * all) / 100);
  return Math.floor((numberOf(test.moreThanPercent) * all) / 100) + 1;
}
