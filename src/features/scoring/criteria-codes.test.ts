import { expect, test } from "vitest";
import { codeTwice, rowsMeant } from "./criteria-codes.ts";

const section = (code: string) => ({ kind: "section" as const, code });
const criterion = (code: string) => ({ kind: "criterion" as const, code });

test.each([
  ["criteria numbered anew in each section", [section("I"), criterion("1"), section("II"), criterion("1")], undefined],
  ["two criteria of one section", [section("I"), criterion("1"), criterion("1")], "1"],
  ["two criteria above every section", [criterion("1"), criterion("1")], "1"],
  ["one above and one in a section", [criterion("1"), section("I"), criterion("1")], undefined],
  ["two sections", [section("I"), criterion("1"), section("I"), criterion("2")], "I"],
  ["a criterion called like a section below it", [criterion("II"), section("II"), criterion("1")], "II"],
])("%s", (_, rows, code) => {
  expect(codeTwice(rows)).toBe(code);
});

test("a code in a sheet means the criterion of the section above it, and nobody guesses where there is none", () => {
  const rows = [section("I"), { ...criterion("1"), at: "I" }, section("II"), { ...criterion("1"), at: "II" }];
  expect(rowsMeant(rows, "1", "ii")).toEqual([rows[3]]);
  expect(rowsMeant(rows, "1", "I")).toEqual([rows[1]]);
  expect(rowsMeant(rows, "1", undefined)).toHaveLength(2);
  expect(rowsMeant(rows, "9", "I")).toEqual([]);
});
