import { strict as assert } from "node:assert";
import { test } from "vitest";
import { examineSums, examineVerdicts } from "./counting-oracle.ts";

// The larger sizes run in test/nightly/counting-exhaustive.test.ts.

test("every way up to 24 voters can behave gives the sum of the oracle, under every base and threshold", () => {
  assert.equal(examineSums(24), 118_755);
});

test("every way up to 8 voters can behave gives the whole verdict of the oracle", () => {
  assert.equal(examineVerdicts(8), 1287);
});
