import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { flagRule, paper, voteOn } from "../../../test/counting-fixture.ts";
import { decide } from "./verdict.ts";
import type { Vote } from "./vote.ts";

const outcomes = (vote: Vote) =>
  Object.fromEntries(decide(vote).nominees.map(({ nominee, because }) => [nominee, because]));

test("with one place, a line still open may outrank the one that reached it, so both wait", () => {
  const count = paper(5, { a: 4, b: 5 });
  delete count.lines[1]!.disagree;
  const vote = voteOn({ a: 4, b: 5 }, { counts: [count] });
  assert.deepEqual(outcomes(vote), { a: "waits-for-others", b: "figures-missing" });
  assert.deepEqual(decide(vote).nominees[1]?.missing, [{ figure: "disagree", channel: "paper", nominee: "b" }]);
});

test("more reach it than there are places: most votes first, and the rest are beyond the quota", () => {
  const rule = { ...flagRule, quota: { kind: "absolute", places: 2 } } as const;
  const vote = voteOn({ a: 7, b: 9, c: 8, d: 1 }, { rule, voters: 9 });
  assert.deepEqual(outcomes(vote), { a: "beyond-quota", b: "reached", c: "reached", d: "below-threshold" });
});

test("equal votes for the last place stay tied when the rule names nothing to part them", () => {
  const rule = { ...flagRule, quota: { kind: "absolute", places: 2 } } as const;
  const verdict = decide(voteOn({ a: 4, b: 5, c: 4 }, { rule }));
  assert.equal(verdict.state, "tied");
  assert.deepEqual(verdict.tie, { nominees: ["a", "c"], waitsFor: null, unknown: [], places: 1 });
  assert.deepEqual(
    verdict.nominees.map(({ outcome }) => outcome),
    ["tied", "honoured", "tied"],
  );
});

test("behind a tie for the last place nobody slips through", () => {
  assert.deepEqual(outcomes(voteOn({ a: 5, b: 5, c: 4 })), {
    a: "tie-for-last-place",
    b: "tie-for-last-place",
    c: "beyond-quota",
  });
});

test("with a place for everybody an open line outranks nobody", () => {
  const count = paper(5, { a: 4, b: 5 });
  delete count.lines[1]!.disagree;
  const rule = { ...flagRule, quota: { kind: "absolute", places: 2 } } as const;
  assert.deepEqual(outcomes(voteOn({ a: 4, b: 5 }, { rule, counts: [count] })), { a: "reached", b: "figures-missing" });
});

test("more places filled than the quota has leave none, not fewer than none", () => {
  assert.equal(decide(voteOn({ a: 5 }, { placesFilled: 2 })).places, 0);
});

test("equal votes that both have a place are no tie", () => {
  const rule = { ...flagRule, quota: { kind: "absolute", places: 2 } } as const;
  assert.equal(decide(voteOn({ a: 4, b: 4 }, { rule })).state, "decided");
});

test("the score parts the tie for the last place", () => {
  const rule = { ...flagRule, ties: ["score" as const] };
  const facts = { a: { score: 98_550 }, b: { score: 98_549 } };
  assert.deepEqual(outcomes(voteOn({ a: 4, b: 4 }, { rule, facts })), { a: "reached", b: "beyond-quota" });
});

test("in the last round a tie does not wait for yet another round", () => {
  const rule = { ...flagRule, ties: ["another-round" as const, "score" as const] };
  const facts = { a: { score: 1 }, b: { score: 2 } };
  const vote = voteOn({ a: 4, b: 4 }, { rule, facts });
  assert.equal(decide(vote).tie?.waitsFor, "another-round");
  assert.deepEqual(outcomes({ ...vote, round: 2 }), { a: "beyond-quota", b: "reached" });
});

test("a quota whose base nobody entered leaves the winners open and the losers decided", () => {
  const share = { numerator: 1, denominator: 5 };
  const quota = { kind: "share", share, of: "units-meeting-standard", rounding: "floor", atLeast: 1 } as const;
  const vote = voteOn({ a: 5, b: 0 }, { rule: { ...flagRule, quota } });
  assert.deepEqual(outcomes(vote), { a: "quota-unknown", b: "below-threshold" });
  assert.deepEqual(decide(vote).missingForQuota, ["unitsMeetingStandard"]);
  assert.equal(decide(vote).places, "unknown");
});

test("a title not allotted this year honours nobody, however many votes", () => {
  const rule = { ...flagRule, quota: { kind: "absolute", places: 0 } } as const;
  assert.deepEqual(outcomes(voteOn({ a: 5 }, { rule })), { a: "beyond-quota" });
});

test("who withdrew after opening keeps the votes and takes no place", () => {
  const vote = voteOn({ a: 5, b: 4 });
  const nominees = vote.nominees.map((one) => (one.nominee === "a" ? { ...one, withdrawn: true } : one));
  assert.deepEqual(outcomes({ ...vote, nominees }), { a: "withdrawn", b: "reached" });
});

test("the order of nominees on the ballot changes no outcome, and the quota is never exceeded", () => {
  const votes = fc.array(fc.nat(9), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(votes, fc.nat(7), (votes, places) => {
      const favour = Object.fromEntries(votes.map((count, at) => [`unit ${at}`, count]));
      const rule = { ...flagRule, quota: { kind: "absolute", places } } as const;
      const vote = voteOn(favour, { voters: 9, rule });
      const back = { ...vote, nominees: vote.nominees.toReversed() };
      assert.deepEqual(outcomes(back), outcomes(vote));
      assert(decide(vote).nominees.filter(({ outcome }) => outcome === "honoured").length <= places);
    }),
  );
});
