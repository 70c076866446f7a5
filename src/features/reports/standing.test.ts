import { expect, test } from "vitest";
import { progressFrom, type Standing, standingOf } from "./standing.ts";

const dueOn = "2025-12-05";
const inTime = "2025-12-05T16:59:59.000Z";
const late = "2025-12-05T17:00:00.000Z";

test.each<[string, Parameters<typeof standingOf>[0], string, Standing]>([
  ["nothing begun, on the day itself", undefined, "2025-12-05", "to-come"],
  ["nothing begun, the day after", undefined, "2025-12-06", "overdue"],
  ["being written, the day after", { state: "draft", firstReceivedAt: null }, "2025-12-06", "overdue"],
  ["sent on the day, seen much later", { state: "submitted", firstReceivedAt: inTime }, "2026-03-01", "arrived"],
  ["sent after the day", { state: "submitted", firstReceivedAt: late }, "2026-03-01", "arrived-late"],
  ["sent in time, given back", { state: "returned", firstReceivedAt: inTime }, "2026-03-01", "returned"],
  ["sent late, given back", { state: "returned", firstReceivedAt: late }, "2026-03-01", "returned-late"],
])("a report %s", (_, report, today, standing) => {
  expect(standingOf(report, { dueOn, today })).toBe(standing);
});

test.each<[readonly Standing[], boolean, string]>([
  [[], false, "todo"],
  [["to-come"], false, "todo"],
  [["to-come"], true, "doing"],
  [["arrived", "to-come"], true, "doing"],
  [["arrived", "returned-late"], true, "doing"],
  [["arrived"], true, "done"],
  [["arrived", "arrived-late"], true, "done-late"],
  [["arrived-late", "overdue"], true, "late"],
  [["overdue"], false, "late"],
])("a unit whose reports are %s (begun: %s) is %s", (standings, begun, progress) => {
  expect(progressFrom(standings, { begun })).toBe(progress);
});
