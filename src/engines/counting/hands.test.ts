import { strict as assert } from "node:assert";
import { test } from "vitest";
import { flagRule, voteOn } from "../../../test/counting-fixture.ts";
import { countHands, type Hand } from "./hands.ts";
import { decide } from "./verdict.ts";

const raised = (...marks: Hand["marks"][string][]): Hand[] =>
  marks.map((mark, at) => ({ voter: `unit ${at}`, marks: { a: mark } }));

test("an empty room is a count of nobody", () => {
  assert.deepEqual(countHands([], ["a"]).lines, [{ nominee: "a", agree: 0, disagree: 0, noMark: 0 }]);
});

test("an abstention is on the line, neither for nor against, and never counted as agreeing", () => {
  const count = countHands(raised("agree", "disagree", "abstain", "abstain"), ["a"]);
  assert.deepEqual(count.lines, [{ nominee: "a", agree: 1, disagree: 1, noMark: 2 }]);
  assert.equal(count.valid, 4);
});

test("hands go through the same verdict as ballots", () => {
  const hands = raised("agree", "agree", "agree", "agree", "abstain");
  const vote = voteOn({ a: 4 }, { rule: { ...flagRule, secrecy: "open" }, counts: [countHands(hands, ["a"])] });
  assert.equal(decide(vote).nominees[0]?.outcome, "honoured");
});

test("a hand nobody wrote down leaves the line open", () => {
  const counts = [countHands(raised("agree", "agree", "agree", "agree", undefined), ["a"])];
  assert.equal(decide(voteOn({ a: 4 }, { counts })).nominees[0]?.because, "figures-missing");
});
