import { strict as assert } from "node:assert";
import { test } from "vitest";
import { voteOn } from "../../../test/counting-fixture.ts";
import { againstScores } from "./against-scores.ts";
import { decide } from "./verdict.ts";

const compared = (a: number | undefined, b: number) => {
  const facts = { a: a === undefined ? {} : { score: a }, b: { score: b } };
  const vote = voteOn({ a: 5, b: 2 }, { facts });
  return againstScores(decide(vote), vote.nominees);
};

test("equal scores do not contradict the vote, a hundredth more does", () => {
  assert.deepEqual(compared(98_550, 98_550), []);
  assert.deepEqual(compared(98_549, 98_550), [
    { honoured: "a", honouredScore: 98_549, outranked: "b", outrankedScore: 98_550 },
  ]);
});

test("a score nobody entered contradicts nothing", () => {
  assert.deepEqual(compared(undefined, 98_550), []);
});
