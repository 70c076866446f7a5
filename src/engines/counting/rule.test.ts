import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { flagRule } from "../../../test/counting-fixture.ts";
import { compareFractions, Fraction } from "./fraction.ts";
import { VotingRule } from "./rule.ts";

const accepts = (change: object) => VotingRule.safeParse({ ...flagRule, ...change }).success;

test("a rule survives being stored and read back", () => {
  assert.deepEqual(VotingRule.parse(JSON.parse(JSON.stringify(flagRule))), flagRule);
});

test("a decimal is no threshold", () => {
  assert.equal(accepts({ threshold: 0.6667 }), false);
  assert.equal(accepts({ threshold: { numerator: 66.67, denominator: 100 } }), false);
});

test("all is a threshold, more than all is not; more than none is, at least none is not", () => {
  const all = { threshold: { numerator: 1, denominator: 1 } };
  const none = { threshold: { numerator: 0, denominator: 1 } };
  assert.equal(accepts(all), true);
  assert.equal(accepts({ ...all, comparator: "more-than" }), false);
  assert.equal(accepts({ ...none, comparator: "more-than" }), true);
  assert.equal(accepts(none), false);
});

test("a share above one, a tie-breaker twice and a word the rule does not know are refused", () => {
  assert.equal(accepts({ quorum: { numerator: 5, denominator: 4 } }), false);
  assert.equal(accepts({ ties: ["score", "score"] }), false);
  assert.equal(accepts({ weight: 2 }), false);
});

test("2/3 equals 4/6 and equals no decimal percent of any length", () => {
  const twoThirds = { numerator: 2, denominator: 3 };
  assert.equal(compareFractions(twoThirds, { numerator: 4, denominator: 6 }), 0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6 }), fc.nat(1_000_000), (places, drawn) => {
      const denominator = 10 ** places;
      const decimal = Fraction.parse({ numerator: drawn % (denominator + 1), denominator });
      assert.notEqual(compareFractions(twoThirds, decimal), 0);
    }),
  );
});
