import { expect, test } from "vitest";
import { refusalOf } from "../../../test/support/counting.ts";
import type { YearFacts } from "../year/index.ts";
import { decideSimple } from "./record-decision.ts";

const unit = (unitId: number, more: object = {}) => ({
  ...{ unitId, name: `Đơn vị ${unitId}`, observer: false, leftOn: null },
  ...more,
});
const units = [unit(1), unit(2), unit(3, { observer: true }), unit(4, { leftOn: "2020-06-30" })];
const year = { yearId: 1, year: 2020, units } as unknown as YearFacts;
const decided = (asked: YearFacts | undefined, ...marks: readonly (readonly [number, "agree" | "disagree"])[]) => {
  const hands = marks.map(([unitId, mark]) => ({ unitId, mark }));
  const input = { yearId: 1, about: "rules", wording: "Thông qua quy chế", hands, when: null } as const;
  return decideSimple({ year: asked, now: "2020-12-18T03:00:00.000Z" }, { ...input, hands });
};

test.each<[string, YearFacts | undefined, readonly number[], object | "accepted"]>([
  ["of a year that is not there", undefined, [1], { code: "no-such-year" }],
  ["with an observer", year, [1, 3], { code: "not-a-voting-unit", unitId: 3 }],
  ["with a unit that left", year, [4], { code: "not-a-voting-unit", unitId: 4 }],
  ["with a unit of another cluster", year, [1, 9], { code: "not-a-voting-unit", unitId: 9 }],
  ["with a unit twice", year, [1, 2, 1], { code: "voter-twice", voter: "Đơn vị 1" }],
  ["with each voting unit once", year, [1, 2], "accepted"],
])("a decision by hand %s", (_, asked, voters, expected) => {
  expect(refusalOf(decided(asked, ...voters.map((unitId) => [unitId, "agree"] as const)))).toEqual(expected);
});

test("half of those present is not more than half", () => {
  expect(decided(year, [1, "agree"], [2, "disagree"])).toMatchObject({ value: { adopted: false } });
  expect(decided(year, [1, "agree"], [2, "agree"])).toMatchObject({ value: { adopted: true } });
});
