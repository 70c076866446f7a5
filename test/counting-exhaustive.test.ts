import { strict as assert } from "node:assert";
import { test } from "vitest";
import { decide, sumOf } from "../src/engines/counting/index.ts";
import { compositions, everyRule, voteOf } from "./counting-oracle.ts";

// The larger sizes run in test/nightly/counting-exhaustive.test.ts.

test("every way up to 40 voters can behave gives the sum of the oracle, under every base and threshold", () => {
  const rules = everyRule(40);
  let examined = 0;
  for (let voters = 0; voters <= 40; voters++)
    for (const composition of compositions(voters)) {
      const vote = { ...voteOf(composition), rule: rules[0]!.rule };
      for (const { rule, counted, needed } of rules) {
        vote.rule = rule;
        let base = 0;
        for (const kind of counted) base += composition[kind];
        const sum = sumOf(vote, vote.nominees[0]!);
        examined++;
        if (sum?.base === base && sum.needed === needed[base] && sum.reached === composition.yes >= needed[base]!)
          continue;
        assert.fail(JSON.stringify({ composition, rule, base, needed: needed[base], sum }));
      }
    }
  assert.equal(examined, 1_221_759 * rules.length);
});

test("every way up to 8 voters can behave gives the whole verdict of the oracle", () => {
  const rules = everyRule(8);
  for (let voters = 0; voters <= 8; voters++)
    for (const composition of compositions(voters))
      for (const { rule, counted, needed } of rules) {
        const { state, nominees } = decide({ ...voteOf(composition), rule });
        const base = counted.reduce((sum, kind) => sum + composition[kind], 0);
        const honoured = composition.yes >= needed[base]!;
        assert.equal(state, "decided");
        assert.equal(
          nominees[0]?.outcome,
          honoured ? "honoured" : "not-honoured",
          JSON.stringify({ composition, rule }),
        );
      }
});
