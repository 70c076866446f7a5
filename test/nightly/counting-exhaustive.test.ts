import { strict as assert } from "node:assert";
import { test } from "vitest";
import { decide } from "../../src/engines/counting/index.ts";
import { baseOf, compositions, everyRule, examineSums, voteOf } from "../counting-oracle.ts";

const minutes = 60_000;

test("all 8,259,888 ways up to 60 voters can behave give the sum of the oracle", { timeout: 15 * minutes }, () => {
  assert.equal(examineSums(60), 8_259_888);
});

test("every way up to 24 voters can behave gives the whole verdict of the oracle", { timeout: 15 * minutes }, () => {
  const rules = everyRule(24);
  for (let voters = 0; voters <= 24; voters++)
    for (const composition of compositions(voters))
      for (const { rule, counted, needed } of rules) {
        const { state, nominees } = decide({ ...voteOf(composition), rule });
        const reached = composition.yes >= needed[baseOf(composition, counted)]!;
        assert.equal(state, "decided");
        if (nominees[0]?.outcome !== (reached ? "honoured" : "not-honoured"))
          assert.fail(JSON.stringify({ composition, rule, nominees }));
      }
});
