import { strict as assert } from "node:assert";
import { test } from "vitest";
import { flagRule, paper, voteOn } from "../../../test/counting-fixture.ts";
import { nextStep } from "./rounds.ts";
import type { VotingRule } from "./rule.ts";
import { decide } from "./verdict.ts";
import type { Vote } from "./vote.ts";

const next = (vote: Vote) => nextStep(vote, decide(vote));
const places = (count: number, more: Partial<VotingRule> = {}): VotingRule => ({
  ...flagRule,
  quota: { kind: "absolute", places: count },
  ...more,
});

test("every place filled, nothing is left to do", () => {
  assert.deepEqual(next(voteOn({ a: 4, b: 1 })), { step: "done" });
});

test("nobody reached it: the two with most votes stand again", () => {
  assert.deepEqual(next(voteOn({ a: 1, b: 3, c: 2 })), {
    step: "another-round",
    round: 2,
    nominees: ["b", "c"],
    places: 1,
  });
});

test("equal votes for second place stand again together", () => {
  const step = next(voteOn({ a: 1, b: 3, c: 1, d: 0 }));
  assert.deepEqual("nominees" in step && step.nominees, ["b", "a", "c"]);
});

test("a rule may let all who fell short stand again", () => {
  const rule = places(1, { rounds: { max: 2, again: "all-not-reached", then: "council" } });
  const step = next(voteOn({ a: 1, b: 3, c: 0 }, { rule }));
  assert.deepEqual("nominees" in step && step.nominees, ["b", "a", "c"]);
});

test("one of two places filled: the other is voted on again, with one nominee more than places", () => {
  assert.deepEqual(next(voteOn({ a: 5, b: 3, c: 2, d: 1 }, { rule: places(2) })), {
    step: "another-round",
    round: 2,
    nominees: ["b", "c"],
    places: 1,
  });
});

test("places filled in the first round are not filled again in the second", () => {
  const vote = voteOn({ b: 4, c: 4 }, { rule: places(2), placesFilled: 1, round: 2 });
  assert.deepEqual(next(vote), { step: "head-and-deputy", nominees: ["b", "c"], places: 1 });
});

test.each(["head-and-deputy", "unfilled", "council"] as const)("after the last round the rule says: %s", (then) => {
  const rule = places(1, { rounds: { max: 2, again: "top-two", then } });
  assert.deepEqual(next(voteOn({ a: 3, b: 2 }, { rule, round: 2 })), { step: then, nominees: ["a", "b"], places: 1 });
});

test("without a quota one honoured is enough, none is not", () => {
  const rule: VotingRule = { ...flagRule, quota: { kind: "unlimited" } };
  assert.deepEqual(next(voteOn({ a: 4, b: 1 }, { rule })), { step: "done" });
  assert.deepEqual(next(voteOn({ a: 3, b: 1, c: 0 }, { rule })), {
    step: "another-round",
    round: 2,
    nominees: ["a", "b"],
    places: null,
  });
});

test("fewer nominees than places, all honoured: nobody is left to vote on", () => {
  assert.deepEqual(next(voteOn({ a: 5 }, { rule: places(3) })), { step: "done" });
});

test("a tie that waits for a score asks for it by name before anybody votes again", () => {
  const vote = voteOn({ a: 4, b: 4 }, { rule: places(1, { ties: ["score"] }), facts: { a: { score: 900 } } });
  assert.deepEqual(next(vote), { step: "settle-tie", by: "score", nominees: ["a", "b"], unknown: ["b"], places: 1 });
});

test("a tie nothing has parted is voted on once more, then the rule's last resort takes it", () => {
  const vote = voteOn({ a: 4, b: 4 });
  assert.deepEqual(next(vote), { step: "another-round", round: 2, nominees: ["a", "b"], places: 1 });
  assert.deepEqual(next({ ...vote, round: 2 }), { step: "head-and-deputy", nominees: ["a", "b"], places: 1 });
});

test("a void ballot is held again as the same round", () => {
  const vote = voteOn({ a: 4 }, { counts: [{ ...paper(5, { a: 4 }), issued: 4 }], round: 2 });
  assert.deepEqual(next(vote), { step: "repeat-the-round", round: 2 });
});

test("figures that do not add up are counted again before anything else", () => {
  const count = { ...paper(5, { a: 4 }), blank: 1 };
  const broken = {
    code: "returned-is-valid-invalid-and-blank",
    channel: "paper",
    returned: 5,
    valid: 5,
    invalid: 0,
    blank: 1,
  };
  assert.deepEqual(next(voteOn({ a: 4 }, { counts: [count] })), { step: "complete-the-count", broken: [broken] });
});
