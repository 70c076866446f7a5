import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { chanceOfLearningAll, chanceOnSomeLine, type Published } from "./leakage.ts";
import { thousandths } from "./small-room.ts";
import { votesNeeded } from "./votes-needed.ts";

const hundred = (percent: number) => ({ numerator: BigInt(percent), denominator: 100n });
const fullTally = { kind: "full-tally" } as const;
const nineInTen = (voters: number, published: Published = fullTally) =>
  chanceOfLearningAll({ voters, agreeing: hundred(90), published });

// meetings-and-votes.md §4: every figure of its tables, in thousandths.
const sizes = [3, 5, 7, 10, 15, 20, 30, 50, 60];
test.each([
  [50, [500, 125, 31, 4, 0, 0, 0, 0, 0]],
  [80, [680, 411, 262, 134, 44, 14, 2, 0, 0]],
  [90, [820, 656, 531, 387, 229, 135, 47, 6, 2]],
  [95, [905, 815, 735, 630, 488, 377, 226, 81, 48]],
])("the full tally gives the published figures when %i %% agree", (percent, expected) => {
  const found = sizes.map((voters) =>
    chanceOfLearningAll({ voters, agreeing: hundred(percent), published: fullTally }),
  );
  assert.deepEqual(found.map(thousandths), expected);
});

test.each([
  [5, [5, 10, 20, 30], [995, 914, 516, 214]],
  [10, [10, 30, 60], [993, 383, 20]],
])("%i lines on one ballot multiply the chance as published", (lines, voters, expected) => {
  assert.deepEqual(
    voters.map((n) => thousandths(chanceOnSomeLine(nineInTen(n), lines))),
    expected,
  );
});

const rules = [
  ["more than a half", "more-than", 1, 2, [0, 0, 0, 0, 0, 0]],
  ["at least 2/3", "at-least", 2, 3, [66, 0, 0, 0, 0, 0]],
  ["at least 80 %", "at-least", 80, 100, [66, 53, 43, 0, 0, 0]],
  ["at least 90 %", "at-least", 90, 100, [590, 478, 387, 39, 23, 0]],
] as const;
test.each(rules)(
  "the outcome alone under %s gives the published figures",
  (_, comparator, numerator, denominator, expected) => {
    const found = [5, 7, 9, 10, 15, 20].map((voters) => {
      const needed = votesNeeded({ threshold: { numerator, denominator }, comparator }, voters);
      return thousandths(nineInTen(voters, { kind: "outcome-only", needed }));
    });
    assert.deepEqual(found, expected);
  },
);

test("with two voters the full tally always tells each what the other did", () => {
  assert.equal(thousandths(nineInTen(2)), 1000);
});

test("it is p^(n-1) + (1-p)^(n-1), exactly", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 25 }), fc.integer({ min: 0, max: 100 }), (voters, percent) => {
      const { numerator, denominator } = chanceOfLearningAll({
        voters,
        agreeing: hundred(percent),
        published: fullTally,
      });
      const others = BigInt(voters - 1);
      const formula = BigInt(percent) ** others + BigInt(100 - percent) ** others;
      assert.equal(numerator * 100n ** others, formula * denominator);
    }),
  );
});

test("hiding the figures never tells more than showing them", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 25 }), fc.integer({ min: 0, max: 26 }), (voters, needed) => {
      assert(nineInTen(voters, { kind: "outcome-only", needed }).numerator <= nineInTen(voters).numerator);
    }),
  );
});
