import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { votesNeeded } from "./votes-needed.ts";

const atLeast = (numerator: number, denominator: number) =>
  ({ threshold: { numerator, denominator }, comparator: "at-least" }) as const;
const moreThanHalf = { threshold: { numerator: 1, denominator: 2 }, comparator: "more-than" } as const;

// clusters.md §5.2: units, then votes needed at >1/2, ≥2/3, ≥70 %, ≥75 %, ≥80 %, ≥90 %.
const table = [
  [4, 3, 3, 3, 3, 4, 4],
  [5, 3, 4, 4, 4, 4, 5],
  [6, 4, 4, 5, 5, 5, 6],
  [7, 4, 5, 5, 6, 6, 7],
  [8, 5, 6, 6, 6, 7, 8],
  [9, 5, 6, 7, 7, 8, 9],
  [10, 6, 7, 7, 8, 8, 9],
  [12, 7, 8, 9, 9, 10, 11],
  [14, 8, 10, 10, 11, 12, 13],
] as const;

test.each(table)("a cluster of %i units needs the votes of the published table", (units, ...needed) => {
  const rules = [moreThanHalf, atLeast(2, 3), atLeast(7, 10), atLeast(3, 4), atLeast(4, 5), atLeast(9, 10)];
  assert.deepEqual(
    rules.map((rule) => votesNeeded(rule, units)),
    needed,
  );
});

test("three of five are more than half, where floating point once asked for three and a half", () => {
  assert.equal(votesNeeded(moreThanHalf, 5), 3);
});

test("two thirds of nine is six exactly; 66,67 % of nine asks for a seventh vote", () => {
  assert.equal(votesNeeded(atLeast(2, 3), 9), 6);
  assert.equal(votesNeeded(atLeast(6667, 10_000), 9), 7);
});

test("ninety percent of ten is nine", () => {
  assert.equal(votesNeeded(atLeast(90, 100), 10), 9);
});

test("nobody is honoured by no votes at all, whatever the threshold", () => {
  assert.equal(votesNeeded(atLeast(2, 3), 0), 1);
  assert.equal(votesNeeded(moreThanHalf, 0), 1);
  assert.equal(votesNeeded({ threshold: { numerator: 0, denominator: 1 }, comparator: "more-than" }, 12), 1);
});

test("it is the smallest number that reaches the threshold", () => {
  const share = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }))
    .map(([numerator, more]) => ({ numerator, denominator: numerator + more }));
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 1_000_000 }), (threshold, base) => {
      const votes = votesNeeded({ threshold, comparator: "at-least" }, base);
      assert(votes * threshold.denominator >= base * threshold.numerator);
      assert((votes - 1) * threshold.denominator < base * threshold.numerator);
      const more = votesNeeded({ threshold, comparator: "more-than" }, base);
      assert(more * threshold.denominator > base * threshold.numerator);
      assert((more - 1) * threshold.denominator <= base * threshold.numerator);
    }),
  );
});

test("a rule of 2/3 and one of 66,67 % part in every cluster whose size is a multiple of three, and only there", () => {
  for (let units = 1; units <= 60; units++)
    assert.equal(votesNeeded(atLeast(2, 3), units) !== votesNeeded(atLeast(6667, 10_000), units), units % 3 === 0);
});
