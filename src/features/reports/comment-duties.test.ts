import { expect, test } from "vitest";
import { commentDuties } from "./comment-duties.ts";

const unit = { observer: false, leftOn: null };
const asked = {
  summary: { state: "commenting" as const, commentsUntil: "2025-12-10" },
  draftNumber: 2,
  comments: [],
  units: [
    { ...unit, unitId: 1 },
    { ...unit, unitId: 2 },
    { ...unit, unitId: 3, observer: true },
    { ...unit, unitId: 4, leftOn: "2025-10-01" },
  ],
  today: "2025-12-10",
};
const owing = (change: Partial<Parameters<typeof commentDuties>[0]> = {}) =>
  commentDuties({ ...asked, ...change }).map(({ unitId, whose }) => `${unitId} ${whose}`);

test("each unit's officer and delegates are asked, up to the end of the day told; observers and former units are not", () => {
  expect(owing()).toEqual(["1 unit-officer", "1 delegate", "2 unit-officer", "2 delegate"]);
  expect(owing({ today: "2025-12-11" })).toEqual([]);
});

test("a comment of the unit answers the draft it was made on, not the one after it", () => {
  expect(owing({ comments: [{ unitId: 1, draftNumber: 2 }] })).toEqual(["2 unit-officer", "2 delegate"]);
  expect(owing({ comments: [{ unitId: 1, draftNumber: 1 }] })).toHaveLength(4);
});

test.each(["composing", "final"] as const)("nothing is asked of a report that is %s", (state) => {
  expect(owing({ summary: { ...asked.summary, state } })).toEqual([]);
});
