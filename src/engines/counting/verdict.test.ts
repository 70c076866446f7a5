import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { flagRule, headRule, paper, voteOn } from "../../../test/counting-fixture.ts";
import { decide } from "./verdict.ts";
import type { Vote } from "./vote.ts";

const outcomes = (vote: Vote) =>
  Object.fromEntries(decide(vote).nominees.map(({ nominee, because }) => [nominee, because]));
const unlimited = { ...flagRule, quota: { kind: "unlimited" } } as const;

test("four of five units reach two thirds, three do not, and the sum is shown", () => {
  const { state, nominees } = decide(voteOn({ a: 4, b: 3 }));
  assert.equal(state, "decided");
  assert.deepEqual(nominees[0], {
    nominee: "a",
    outcome: "honoured",
    because: "reached",
    sum: {
      votes: 4,
      base: 5,
      of: "cluster-units",
      threshold: { numerator: 2, denominator: 3 },
      comparator: "at-least",
      needed: 4,
      reached: true,
      mayTurnOnOwnVote: true,
    },
    missing: [],
  });
  assert.deepEqual(nominees[1]?.because, "below-threshold");
});

test("six of nine reach two thirds; the same six fall short of 66,67 %", () => {
  const exact = voteOn({ a: 6 }, { voters: 9 });
  assert.deepEqual(outcomes(exact), { a: "reached" });
  const decimal = { ...flagRule, threshold: { numerator: 6667, denominator: 10_000 } };
  assert.deepEqual(outcomes({ ...exact, rule: decimal }), { a: "below-threshold" });
});

test("three of five choose the head by more than half of the valid ballots", () => {
  const vote = voteOn({ a: 3, b: 2 }, { rule: headRule });
  assert.deepEqual(outcomes(vote), { a: "reached", b: "below-threshold" });
});

test("an empty box honours nobody and is a decision", () => {
  const vote = voteOn({ a: 0 }, { counts: [{ ...paper(0, { a: 0 }), issued: 5 }] });
  for (const base of ["cluster-units", "ballots-returned", "valid-ballots"] as const) {
    const verdict = decide({ ...vote, rule: { ...flagRule, base } });
    assert.equal(verdict.state, "decided");
    assert.equal(verdict.nominees[0]?.because, "below-threshold");
  }
});

test("a quorum without attendance is unknown, not met", () => {
  const rule = { ...flagRule, quorum: { numerator: 2, denominator: 3 } };
  const vote = voteOn({ a: 5 }, { rule, electorate: { clusterUnits: 5, entitledVoters: 5 } });
  assert.deepEqual(decide(vote).missing, [{ figure: "votersPresent" }]);
  assert.deepEqual(outcomes(vote), { a: "figures-missing" });
});

test("a single ballot decides", () => {
  assert.deepEqual(outcomes(voteOn({ a: 1, b: 0 }, { voters: 1 })), { a: "reached", b: "below-threshold" });
});

test("a ballot returned that was never issued voids every line", () => {
  const vote = voteOn({ a: 5, b: 0 }, { counts: [{ ...paper(5, { a: 5, b: 0 }), issued: 4 }] });
  assert.equal(decide(vote).state, "void");
  assert.deepEqual(outcomes(vote), { a: "returned-over-issued", b: "returned-over-issued" });
});

test("a line that does not add up is left open, the line beside it is decided", () => {
  const count = paper(5, { a: 4, b: 2 });
  count.lines[1]!.disagree = 2;
  const vote = voteOn({ a: 4, b: 2 }, { counts: [count], rule: unlimited });
  assert.equal(decide(vote).state, "undecided");
  assert.deepEqual(outcomes(vote), { a: "reached", b: "broken-balance" });
});

test("before anything is counted every figure is missing, and none is taken for zero", () => {
  const verdict = decide(voteOn({ a: 0 }, { counts: [] }));
  assert.equal(verdict.state, "undecided");
  assert.deepEqual(
    verdict.missing.map(({ figure }) => figure),
    ["issued", "returned", "valid", "invalid", "blank"],
  );
  assert.equal(verdict.nominees[0]?.sum, null);
});

test("the size of the council is asked for only where the rule measures by it", () => {
  const vote = voteOn({ a: 5 });
  const electorate = { ...vote.electorate, councilMembers: undefined };
  assert.equal(decide({ ...vote, electorate }).state, "decided");
  const council = { ...flagRule, base: "council-members" } as const;
  assert.deepEqual(decide({ ...vote, electorate, rule: council }).missing, [{ figure: "councilMembers" }]);
});

test("below the quorum the ballot is void, with the sum; at the quorum it counts", () => {
  const rule = { ...flagRule, quorum: { numerator: 2, denominator: 3 } };
  const present = (votersPresent: number) => {
    const vote = voteOn({ a: 3 }, { rule, counts: [{ ...paper(3, { a: 3 }) }] });
    return decide({ ...vote, electorate: { ...vote.electorate, votersPresent } });
  };
  assert.equal(present(3).state, "void");
  assert.deepEqual(present(3).quorum, { entitled: 5, present: 3, needed: 4, met: false });
  assert.equal(present(4).state, "decided");
});

test("a unit barred from voting for itself leaves four: two thirds ask three, 80 % ask four", () => {
  const rule = { ...flagRule, base: "entitled-voters", selfVote: "barred" } as const;
  const needed = (numerator: number, denominator: number) =>
    decide(voteOn({ a: 3 }, { rule: { ...rule, threshold: { numerator, denominator } } })).nominees[0]?.sum?.needed;
  assert.equal(needed(2, 3), 3);
  assert.equal(needed(80, 100), 4);
});

test("more votes than entitled voters are named, not honoured", () => {
  const rule = { ...flagRule, base: "entitled-voters", selfVote: "barred" } as const;
  const verdict = decide(voteOn({ a: 5 }, { rule }));
  assert.deepEqual(verdict.broken, [{ code: "votes-over-base", nominee: "a", votes: 5, base: 4 }]);
  assert.deepEqual(verdict.nominees[0]?.because, "broken-balance");
});

test("a unit barred from voting for itself turns nothing", () => {
  const rule = { ...unlimited, selfVote: "barred" } as const;
  assert.equal(decide(voteOn({ a: 4 }, { rule })).nominees[0]?.sum?.mayTurnOnOwnVote, false);
});

test("whether one's own vote could have turned it is said only at the edge", () => {
  const verdict = decide(voteOn({ a: 5, b: 4, c: 3, d: 2 }, { rule: unlimited }));
  assert.deepEqual(
    verdict.nominees.map(({ sum }) => sum?.mayTurnOnOwnVote),
    [false, true, true, false],
  );
});

test("a sealed opinion of the absent fifth unit is counted apart and added", () => {
  const rule = { ...flagRule, absent: "written-opinion", base: "units-present" } as const;
  const counts = [paper(4, { a: 3 }), { ...paper(1, { a: 1 }), channel: "written-opinion" as const }];
  const vote = voteOn({ a: 4 }, { rule, counts });
  const sum = decide({ ...vote, electorate: { ...vote.electorate, unitsPresent: 4 } }).nominees[0]?.sum;
  assert.deepEqual([sum?.votes, sum?.base, sum?.needed], [4, 5, 4]);
});

test("a blank ballot raises the bar only where the rule reads it as a valid abstention", () => {
  const count = { ...paper(4, { a: 3 }), issued: 5, returned: 5, blank: 1 };
  const needed = (blank: "invalid" | "abstention") => {
    const rule = { ...flagRule, base: "valid-ballots", threshold: { numerator: 3, denominator: 4 }, blank } as const;
    return decide(voteOn({ a: 3 }, { rule, counts: [count] })).nominees[0]?.sum?.needed;
  };
  assert.deepEqual([needed("invalid"), needed("abstention")], [3, 4]);
});

test("one more vote never takes an honour away", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(60),
      fc.constantFrom(flagRule, unlimited),
      (voters, drawn, rule) => {
        const votes = drawn % voters;
        const before = decide(voteOn({ a: votes }, { voters, rule })).nominees[0]?.outcome;
        const after = decide(voteOn({ a: votes + 1 }, { voters, rule })).nominees[0]?.outcome;
        assert(before !== "honoured" || after === "honoured");
      },
    ),
  );
});
