import { expect, test } from "vitest";
import { statesOf } from "./plan-progress.ts";

const unit = { observer: false, leftOn: null, joinedOn: "2019-01-01" };
const year = {
  units: [
    { ...unit, unitId: 1 },
    { ...unit, unitId: 2, leftOn: "2020-06-30" },
    { ...unit, unitId: 3, observer: true },
  ] as never,
};
const base = { itemId: 9, title: "Nộp báo cáo", unitId: null, doneNote: "", doneOn: null, revision: 1 };
const state = (dueOn: string, arrived: readonly number[] = []) =>
  statesOf(year, {
    items: [{ ...base, responsible: "every-unit", dueOn, doneWhen: "year-report" }],
    marks: [],
    arrivals: new Map([
      ["year-report", { whole: null, owed: true, units: new Map(arrived.map((unitId) => [unitId, "2020-12-01"])) }],
    ]),
  })[0]!;

test("a unit that left before the day owes nothing, an observer never does", () => {
  expect(state("2020-12-05").units.map(({ unitId }) => unitId)).toEqual([1]);
  expect(state("2020-06-25").units.map(({ unitId }) => unitId)).toEqual([1, 2]);
});

test("the arrival of the last report makes the item done on that day", () => {
  expect(state("2020-12-05").doneOn).toBeNull();
  expect(state("2020-12-05", [1]).doneOn).toBe("2020-12-01");
});

test.each<[string, string | null, string | null, string | null]>([
  ["not yet", null, null, null],
  ["once its deed is done", "2020-03-12", null, "2020-03-12"],
  ["on the day that somebody marked, where one did", "2020-03-12", "2020-03-10", "2020-03-10"],
])("an item that happens once is done for the secretary and for every unit: %s", (_, whole, marked, doneOn) => {
  const told = new Map([["pact-signed" as const, { whole, owed: true, units: new Map<number, string>() }]]);
  const item = { ...base, doneOn: marked, dueOn: "2020-03-30", doneWhen: "pact-signed" as const };
  const items = [
    { ...item, responsible: "secretary" as const },
    { ...item, responsible: "every-unit" as const },
  ];
  const [one, each] = statesOf(year, { items, marks: [], arrivals: told });
  expect(one!.doneOn).toBe(doneOn);
  expect(each!.units.map((state) => state.doneOn)).toEqual([doneOn, doneOn]);
  // Only a mark can be taken back on the plan.
  expect(one!.closed).toBe(marked !== null);
});
