import { expect, test } from "vitest";
import { compareRules } from "./compare-rules.ts";
import { Condition } from "./condition.ts";

const years = (min: number, cite = "Đ1.1") => ({
  op: "streak",
  of: ["grade:good", "grade:excellent"],
  min,
  says: "Nhiều năm liền hoàn thành tốt",
  cite,
});
const attested = (fact: string, cite = "Đ1.2") => ({
  op: "attest",
  fact,
  by: "unit",
  says: "Được đơn vị xác nhận",
  cite,
});
const rule = (...all: object[]) => Condition.parse({ all });

test("the same test under another article and in other words is kept", () => {
  const after = { ...attested("united", "Đ9.9"), says: "Nói cách khác, vẫn là việc ấy" };
  expect(compareRules(rule(attested("united")), rule(after))).toEqual({ added: [], removed: [], changed: [], kept: 1 });
});

test("a number that grew is a change, told with both sides", () => {
  const { changed, added, removed } = compareRules(rule(years(3)), rule(years(5, "Đ2.1")));
  expect(changed.map(({ before, after }) => [before.cite, after.cite])).toEqual([["Đ1.1", "Đ2.1"]]);
  expect([...added, ...removed]).toEqual([]);
});

test("another fact to confirm is one condition less and one more", () => {
  const { added, removed, changed } = compareRules(rule(attested("united")), rule(attested("thrifty")));
  expect([removed, added].map((leaves) => leaves.map((leaf) => leaf.op === "attest" && leaf.fact))).toEqual([
    ["united"],
    ["thrifty"],
  ]);
  expect(changed).toEqual([]);
});

test("a condition that moved to another kind of commendation is not the same condition", () => {
  const moved = Condition.parse({ any: [{ ...attested("united"), route: "sudden" }, attested("thrifty")] });
  const { added, removed } = compareRules(rule(attested("united"), attested("thrifty")), moved);
  expect([added.length, removed.length]).toEqual([1, 1]);
});

test("of two equal conditions one that disappears is told", () => {
  expect(compareRules(rule(attested("united"), attested("united")), rule(attested("united"))).removed).toHaveLength(1);
});
