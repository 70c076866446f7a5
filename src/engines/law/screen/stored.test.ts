import fc from "fast-check";
import { expect, test } from "vitest";
import { yearBit } from "./bits.ts";
import { holdsLater, judgedFrom, judgedTo, rebase } from "./stored.ts";

/** As the database keeps it: bit 0 is 1986 and before, bit 62 is 2048 and after. */
const stored = (years: readonly number[]): bigint =>
  years.reduce((mask, year) => mask | (1n << BigInt(Math.max(0, Math.min(62, year - 1986)))), 0n);
const halves = (mask: bigint) => ({ high: Number(mask >> 32n), low: Number(BigInt.asIntN(32, mask)) });

test("a stored mask, counted back from any year judged, is the kernel's mask of the same years", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1948, max: 2100 })),
      fc.integer({ min: judgedFrom, max: judgedTo }),
      (years, judged) => {
        const mask = halves(stored(years));
        expect(rebase(mask, judged)).toBe(years.reduce((bits, year) => bits | yearBit({ year, judged }), 0));
        expect(holdsLater(mask, judged)).toBe(years.some((year) => year > judged));
      },
    ),
    { numRuns: 1000 },
  );
});

test("the first and the last year that can be judged tell 32 years apart", () => {
  for (const judged of [judgedFrom, judgedTo]) {
    expect(rebase(halves(stored([judged - 30])), judged)).toBe(2);
    expect(rebase(halves(stored([judged - 31])), judged)).toBe(1);
    expect(rebase(halves(stored([judged + 1])), judged)).toBe(0);
  }
});
