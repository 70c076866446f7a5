import { strict as assert } from "node:assert";
import { test } from "vitest";
import { examineSums, examineVerdicts } from "../counting-oracle.ts";

const minutes = 60_000;

test("all 8,259,888 ways up to 60 voters can behave give the sum of the oracle", { timeout: 15 * minutes }, () => {
  assert.equal(examineSums(60), 8_259_888);
});

test("every way up to 24 voters can behave gives the whole verdict of the oracle", { timeout: 15 * minutes }, () => {
  assert.equal(examineVerdicts(24), 118_755);
});
