import { strict as assert } from "node:assert";
import { test } from "vitest";
import { decide } from "../src/engines/counting/index.ts";
import { baseOf, compositions, everyRule, examineSums, voteOf } from "./counting-oracle.ts";

// The larger sizes run in test/nightly/counting-exhaustive.test.ts.

test("every way up to 40 voters can behave gives the sum of the oracle, under every base and threshold", () => {
  assert.equal(examineSums(40), 1_221_759);
});

test("every way up to 8 voters can behave gives the whole verdict of the oracle", () => {
  const rules = everyRule(8);
  for (let voters = 0; voters <= 8; voters++)
    for (const composition of compositions(voters))
      for (const { rule, counted, needed } of rules) {
        const { state, nominees } = decide({ ...voteOf(composition), rule });
        const reached = composition.yes >= needed[baseOf(composition, counted)]!;
        assert.equal(state, "decided");
        if (nominees[0]?.outcome !== (reached ? "honoured" : "not-honoured"))
          assert.fail(JSON.stringify({ composition, rule, nominees }));
      }
});
