import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { type Contender, inOrder } from "./order.ts";
import { TieBreaker, type TieFacts } from "./tie-breakers.ts";

const one = (nominee: string, votes: number, facts: TieFacts = {}): Contender => ({ nominee, votes, facts });
const settled = (...nominees: string[]) => ({ nominees, waitsFor: null, unknown: [] });

test("nobody to order gives no places", () => {
  assert.deepEqual(inOrder([], ["score"]), []);
});

test("votes come first, whatever the score", () => {
  const order = inOrder([one("a", 3, { score: 99_000 }), one("b", 4, { score: 1 })], ["score"]);
  assert.deepEqual(order, [settled("b"), settled("a")]);
});

test("whoever is tied with nobody waits for no fact", () => {
  const order = inOrder([one("a", 4, {}), one("b", 3, {})], ["score"]);
  assert.deepEqual(order, [
    { nominees: ["a"], waitsFor: null, unknown: [] },
    { nominees: ["b"], waitsFor: null, unknown: [] },
  ]);
});

test("a hundredth of a point parts equal votes", () => {
  const order = inOrder([one("a", 4, { score: 98_549 }), one("b", 4, { score: 98_550 })], ["score"]);
  assert.deepEqual(order, [settled("b"), settled("a")]);
});

test("equal scores pass on to achievements, then to the longest wait; never flagged waits longest", () => {
  const facts = { score: 90_000, outstandingAchievements: 2 };
  const order = inOrder(
    [
      one("flag in 2019", 4, { ...facts, lastFlagYear: 2019 }),
      one("never", 4, { ...facts, lastFlagYear: null }),
      one("flag in 2012", 4, { ...facts, lastFlagYear: 2012 }),
      one("three achievements", 4, { ...facts, outstandingAchievements: 3, lastFlagYear: 2019 }),
    ],
    ["score", "outstanding-achievements", "longest-without-flag"],
  );
  assert.deepEqual(order, [
    settled("three achievements"),
    settled("never"),
    settled("flag in 2012"),
    settled("flag in 2019"),
  ]);
});

test("an unknown score stops at the score, although the next fact would part them", () => {
  const order = inOrder(
    [one("a", 4, { outstandingAchievements: 5 }), one("b", 4, { score: 1, outstandingAchievements: 1 })],
    ["score", "outstanding-achievements"],
  );
  assert.deepEqual(order, [{ nominees: ["a", "b"], waitsFor: "score", unknown: ["a"] }]);
});

test("the head unit's casting vote parts the tie once it was cast", () => {
  const waiting = inOrder([one("a", 4), one("b", 4)], ["head-unit-casting-vote"]);
  assert.deepEqual(waiting, [{ nominees: ["a", "b"], waitsFor: "head-unit-casting-vote", unknown: ["a", "b"] }]);
  const cast = [one("a", 4, { castingVote: false }), one("b", 4, { castingVote: true })];
  assert.deepEqual(inOrder(cast, ["head-unit-casting-vote"]), [settled("b"), settled("a")]);
});

test("without a list, or when it is used up, the tie stays and names both", () => {
  assert.deepEqual(inOrder([one("b", 4), one("a", 4)], []), [settled("a", "b")]);
  const equal = { score: 5 };
  assert.deepEqual(inOrder([one("b", 4, equal), one("a", 4, equal)], ["score"]), [settled("a", "b")]);
});

test("the order in which nominees are entered never matters, and nobody is lost", () => {
  const facts = fc.record(
    {
      score: fc.integer({ min: 0, max: 3 }),
      outstandingAchievements: fc.integer({ min: 0, max: 2 }),
      lastFlagYear: fc.option(fc.integer({ min: 2010, max: 2012 }), { nil: null }),
      castingVote: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const contenders = fc.array(fc.record({ votes: fc.integer({ min: 0, max: 3 }), facts }), { maxLength: 8 });
  const ties = fc.uniqueArray(fc.constantFrom(...TieBreaker.options));
  fc.assert(
    fc.property(contenders, ties, fc.infiniteStream(fc.nat()), (drawn, ties, chance) => {
      const all = drawn.map((contender, at) => ({ ...contender, nominee: `unit ${at}` }));
      const shuffled = all.map((contender) => ({ contender, key: chance.next().value })).sort((a, b) => a.key - b.key);
      const order = inOrder(all, ties);
      assert.deepEqual(
        inOrder(
          shuffled.map(({ contender }) => contender),
          ties,
        ),
        order,
      );
      assert.deepEqual(order.flatMap(({ nominees }) => nominees).sort(), all.map(({ nominee }) => nominee).sort());
    }),
  );
});
