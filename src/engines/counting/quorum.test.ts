import { strict as assert } from "node:assert";
import { test } from "vitest";
import { quorumCheck } from "./quorum.ts";

const twoThirds = { numerator: 2, denominator: 3 };

test("a meeting of nobody has no quorum, even of nobody entitled", () => {
  assert.deepEqual(quorumCheck({ share: twoThirds, entitled: 0, present: 0 }), {
    entitled: 0,
    present: 0,
    needed: 1,
    met: false,
  });
});

test.each([
  [5, 3, false],
  [5, 4, true],
  [6, 4, true],
  [9, 6, true],
])("two thirds of %i voters with %i present", (entitled, present, met) => {
  assert.equal(quorumCheck({ share: twoThirds, entitled, present }).met, met);
});

test("80 % of 17 council members are 14, 90 % are 16", () => {
  const needed = (numerator: number) =>
    quorumCheck({ share: { numerator, denominator: 100 }, entitled: 17, present: 0 }).needed;
  assert.deepEqual([needed(80), needed(90)], [14, 16]);
});
