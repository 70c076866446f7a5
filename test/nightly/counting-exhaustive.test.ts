import { strict as assert } from "node:assert";
import { test } from "vitest";
import { decide, sumOf } from "../../src/engines/counting/index.ts";
import { compositions, everyRule, voteOf } from "../counting-oracle.ts";

const minutes = 60_000;

test("all 8,259,888 ways up to 60 voters can behave give the sum of the oracle", { timeout: 15 * minutes }, () => {
  const rules = everyRule(60);
  let examined = 0;
  for (let voters = 0; voters <= 60; voters++)
    for (const composition of compositions(voters)) {
      examined++;
      const vote = { ...voteOf(composition), rule: rules[0]!.rule };
      for (const { rule, counted, needed } of rules) {
        vote.rule = rule;
        let base = 0;
        for (const kind of counted) base += composition[kind];
        const sum = sumOf(vote, vote.nominees[0]!);
        if (sum?.base === base && sum.needed === needed[base] && sum.reached === composition.yes >= needed[base]!)
          continue;
        assert.fail(JSON.stringify({ composition, rule, base, needed: needed[base], sum }));
      }
    }
  assert.equal(examined, 8_259_888);
});

test("every way up to 24 voters can behave gives the whole verdict of the oracle", { timeout: 15 * minutes }, () => {
  const rules = everyRule(24);
  for (let voters = 0; voters <= 24; voters++)
    for (const composition of compositions(voters))
      for (const { rule, counted, needed } of rules) {
        let base = 0;
        for (const kind of counted) base += composition[kind];
        const expected = composition.yes >= needed[base]! ? "honoured" : "not-honoured";
        const { state, nominees } = decide({ ...voteOf(composition), rule });
        if (state !== "decided" || nominees[0]?.outcome !== expected)
          assert.fail(JSON.stringify({ composition, rule }));
      }
});
