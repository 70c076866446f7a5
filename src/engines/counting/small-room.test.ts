import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { type BallotDesign, roomNotice, thousandths } from "./small-room.ts";
import { shareDecoded } from "./weights.ts";

const room = (voters: number, more: Partial<BallotDesign> = {}) =>
  roomNotice({ voters, channel: "electronic", lines: 1, needed: voters, ...more });

test("five units, two nominees, two thirds: the outcome alone gives away 13 %, the figures 88 %", () => {
  const notice = room(5, { lines: 2, needed: 4 });
  assert.deepEqual(notice.outcomeOnly, { oneLine: 66, anyLine: 127 });
  assert.deepEqual(notice.fullTally, { oneLine: 656, anyLine: 882 });
  assert.equal(notice.publishByDefault, "outcome-only");
});

test("levels change at 4, 10 and 50 voters, and 30 to 49 stay amber", () => {
  const levels = [3, 4, 9, 10, 29, 30, 49, 50].map((voters) => room(voters).level);
  assert.deepEqual(levels, ["refused", "red", "red", "amber", "amber", "amber", "amber", "green"]);
});

test("three voters may still use the paper urn, with the warning", () => {
  const notice = room(3, { channel: "paper" });
  assert.equal(notice.level, "red");
  assert.deepEqual(notice.findings, [{ rule: 1, voters: 3 }]);
});

test("a group of nine is not shown apart, two groups of ten are", () => {
  assert.deepEqual(room(60, { groups: [51, 9] }).findings, [{ rule: 5, smallestGroup: 9 }]);
  assert.deepEqual(room(60, { groups: [10, 50] }).findings, []);
});

test("from fifty voters nothing is left to say, and a small room that is not split is not told so", () => {
  assert.deepEqual(room(50).findings, []);
  assert.deepEqual(room(9, { groups: [9] }).findings, [{ rule: 2, voters: 9 }]);
});

test("unequal weights and a changed roll are named, equal weights and the same roll are not", () => {
  const weights = Array.from({ length: 60 }, () => 3);
  assert.deepEqual(room(60, { weights, rollChangedBy: 0 }).findings, []);
  assert.deepEqual(room(60, { weights: [1, ...weights.slice(1)], rollChangedBy: 1 }).findings, [
    { rule: 6, lightest: 1, heaviest: 3 },
    { rule: 9, changedBy: 1 },
  ]);
});

test("the counter of cast votes moves by three, in large rooms by a tenth rounded up", () => {
  const steps = [4, 30, 31, 100].map((voters) => room(voters).counterStep);
  assert.deepEqual(steps, [3, 3, 4, 10]);
});

test("a threshold that asks for every vote is said, one vote less is not", () => {
  assert.equal(room(9, { needed: 9 }).unanimityNeeded, true);
  assert.equal(room(10, { needed: 9 }).unanimityNeeded, false);
});

test("doubling weights name their voters always, equal weights only when all agree or none does", () => {
  assert.deepEqual(shareDecoded([1, 2, 4]), { numerator: 8n, denominator: 8n });
  assert.deepEqual(shareDecoded([5, 5, 5]), { numerator: 2n, denominator: 8n });
});

// meetings-and-votes.md §4 gives averages over drawn weights, so these are met within a few points.
test.each([
  [5, 100, 900],
  [8, 100, 440],
  [10, 100, 90],
  [5, 20, 550],
])("%i voters with weights up to %i are decoded about as often as published", (voters, heaviest, published) => {
  const weight = fc.noBias(fc.integer({ min: 1, max: heaviest }));
  const room = fc.tuple(...Array.from({ length: voters }, () => weight));
  const draws = fc.sample(room, { numRuns: 2000, seed: 1 });
  const mean = draws.reduce((sum, weights) => sum + thousandths(shareDecoded(weights)), 0) / draws.length;
  assert(Math.abs(mean - published) < 30, `mean ${mean}`);
});
