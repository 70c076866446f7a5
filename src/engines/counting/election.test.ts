import { strict as assert } from "node:assert";
import { test } from "vitest";
import { type Favour, headRule, paper, voteOn } from "../../../test/counting-fixture.ts";
import { elect } from "./election.ts";

const ballot = (favour: Favour, voters = 5) => voteOn(favour, { rule: headRule, voters });

test("two ballots, two offices", () => {
  const { head, deputy } = elect({ kind: "two-ballots", head: ballot({ a: 3, b: 2 }), deputy: ballot({ b: 4, c: 1 }) });
  assert.deepEqual(head, { state: "elected", units: ["a"] });
  assert.deepEqual(deputy, { state: "elected", units: ["b"] });
});

test("a unit elected head is not deputy as well, and its votes for deputy stay counted", () => {
  const result = elect({ kind: "two-ballots", head: ballot({ a: 5, b: 0 }), deputy: ballot({ a: 3, b: 2 }) });
  assert.deepEqual(result.deputy, { state: "nobody" });
  assert.equal(result.deputyVerdict?.nominees[0]?.because, "withdrawn");
  assert.equal(result.deputyVerdict?.nominees[0]?.sum?.votes, 3);
});

test("without a head yet, the deputy waits even if that ballot was counted", () => {
  const empty = { ...ballot({ a: 0 }), counts: [] };
  const { head, deputy } = elect({ kind: "two-ballots", head: empty, deputy: ballot({ b: 5 }) });
  assert.deepEqual(head, { state: "undecided" });
  assert.deepEqual(deputy, { state: "waits-for-head" });
});

test("nobody is head yet: the deputy waits for the second round, and is settled once no round is left", () => {
  const head = ballot({ a: 2, b: 2, c: 1 });
  const deputy = ballot({ a: 5 });
  assert.deepEqual(elect({ kind: "two-ballots", head, deputy }).deputy, { state: "waits-for-head" });
  const last = elect({ kind: "two-ballots", head: { ...head, round: 2 }, deputy });
  assert.deepEqual([last.head, last.deputy], [{ state: "nobody" }, { state: "elected", units: ["a"] }]);
});

test("the second ballot need not be held yet", () => {
  const { deputy } = elect({ kind: "two-ballots", head: ballot({ a: 5 }), deputy: null });
  assert.deepEqual(deputy, { state: "not-voted" });
});

test("two and a half of five are no majority: with one blank ballot of five, two of four elect nobody", () => {
  const counts = [{ ...paper(4, { a: 2, b: 2 }), issued: 5, returned: 5, blank: 1 }];
  const { head } = elect({ kind: "two-ballots", head: { ...ballot({ a: 2, b: 2 }), counts }, deputy: null });
  assert.deepEqual(head, { state: "nobody" });
});

const runnerUp = (favour: Favour, deputyMustReach = false, deputies = 1) =>
  elect({ kind: "runner-up", ballot: ballot(favour, 9), deputies, deputyMustReach });

test("in one ballot the runner-up becomes deputy without reaching the threshold, if the rulebook says so", () => {
  const { head, deputy } = runnerUp({ a: 5, b: 3, c: 1 });
  assert.deepEqual(
    [head, deputy],
    [
      { state: "elected", units: ["a"] },
      { state: "elected", units: ["b"] },
    ],
  );
});

test("where the deputy must reach it too, nobody is deputy", () => {
  assert.deepEqual(runnerUp({ a: 5, b: 3, c: 1 }, true).deputy, { state: "nobody" });
});

test("two runners-up with equal votes are tied, not sorted; with two deputies both are elected", () => {
  assert.deepEqual(runnerUp({ a: 5, c: 2, b: 2 }).deputy, {
    state: "tied",
    elected: [],
    tie: { nominees: ["b", "c"], waitsFor: null, unknown: [], places: 1 },
  });
  assert.deepEqual(runnerUp({ a: 5, c: 2, b: 2 }, false, 2).deputy, { state: "elected", units: ["b", "c"] });
});

test("runners-up with equal votes are parted by score once no round is left to part them", () => {
  const facts = { b: { score: 1 }, c: { score: 2 } };
  const rule = { ...headRule, ties: ["another-round" as const, "score" as const] };
  const deputyIn = (round: number) => {
    const vote = voteOn({ a: 5, b: 2, c: 2 }, { rule, voters: 9, facts, round });
    return elect({ kind: "runner-up", ballot: vote, deputies: 1, deputyMustReach: false }).deputy;
  };
  assert.equal(deputyIn(1).state, "tied");
  assert.deepEqual(deputyIn(2), { state: "elected", units: ["c"] });
});

test("nobody becomes deputy without a single vote", () => {
  assert.deepEqual(runnerUp({ a: 9, b: 0 }).deputy, { state: "nobody" });
});

test("who withdrew is no runner-up", () => {
  const vote = ballot({ a: 5, b: 3, c: 1 }, 9);
  const nominees = vote.nominees.map((one) => ({ ...one, withdrawn: one.nominee === "b" }));
  const election = { kind: "runner-up", ballot: { ...vote, nominees }, deputies: 1, deputyMustReach: false } as const;
  assert.deepEqual(elect(election).deputy, { state: "elected", units: ["c"] });
});

test("no head, no runner-up", () => {
  const { head, deputy } = runnerUp({ a: 4, b: 4, c: 1 });
  assert.deepEqual([head.state, deputy.state], ["nobody", "waits-for-head"]);
});
