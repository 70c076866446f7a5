import { expect, test } from "vitest";
import { instantOf } from "../../basics/instant.ts";
import { enteredLater, enteredWords, heldAt, orderRefusals, placeInTime } from "./happened.ts";

const now = "2026-11-30T02:00:30.500Z";
const start = { what: "meeting-start", at: instantOf("2025-12-15", "08:00") } as const;
const count = { what: "count", at: "2025-12-15" } as const;

test.each([
  ["nothing told: it happened now", null, { at: now, heldAt: null }],
  [
    "the minute that is running is not later than now",
    { day: "2026-11-30", clock: "09:00" },
    { at: now, heldAt: instantOf("2026-11-30", "09:00") },
  ],
  ["a year ago", { day: "2025-12-15", clock: "08:30" }, { at: now, heldAt: instantOf("2025-12-15", "08:30") }],
])("%s", (_, told, placed) => {
  expect(placeInTime(told, { what: "vote-opening", now, after: [start] })).toEqual({ ok: true, value: placed });
});

test.each([
  ["a minute too late", { day: "2026-11-30", clock: "09:01" }, "later-than-now"],
  ["a minute before what precedes it", { day: "2025-12-15", clock: "07:59" }, "days-out-of-order"],
  ["the same minute", { day: "2025-12-15", clock: "08:00" }, "ok"],
  ["the minute of a moment with seconds", { day: "2025-12-15", clock: "08:00" }, "ok"],
])("an opening of a vote %s", (_, told, outcome) => {
  const seconds = { ...start, at: "2025-12-15T01:00:59.000Z" };
  const placed = placeInTime(told, { what: "vote-opening", now, after: [seconds] });
  expect(placed.ok ? "ok" : placed.refusal.code).toBe(outcome);
});

test("a day alone is compared by days, whatever the hour", () => {
  const end = (day: string) => placeInTime({ day, clock: "00:00" }, { what: "meeting-end", now, after: [count] });
  expect(end("2025-12-15").ok).toBe(true);
  expect(end("2025-12-14")).toMatchObject({ refusal: { code: "days-out-of-order", earlier: "count" } });
});

test("what comes after is named as the later one, with both days", () => {
  const placed = placeInTime(
    { day: "2025-12-16", clock: "08:00" },
    { what: "vote-opening", now, before: [{ what: "meeting-end", at: instantOf("2025-12-15", "11:30") }] },
  );
  expect(placed).toMatchObject({ refusal: { what: "meeting-end", earlier: "vote-opening" } });
  if (placed.ok) return;
  expect(orderRefusals.say(placed.refusal, "vi")).toBe(
    "Chưa ghi: bế mạc hội nghị (11 giờ 30 phút ngày 15/12/2025) không thể trước mở bỏ phiếu (08 giờ 00 phút ngày 16/12/2025). Mở bỏ phiếu phải có trước; đề nghị xem lại ngày, giờ.",
  );
});

test("a step of a meeting that is entered later tells its own time", () => {
  expect(placeInTime(null, { what: "item", now, lateOf: "2025-12-15" })).toEqual({
    ok: false,
    refusal: { code: "when-not-told", what: "item", day: "2025-12-15" },
  });
});

test("a paper prints the day of entry only where it is another day in Vietnam", () => {
  const entered = { at: "2026-11-29T18:00:00.000Z", heldAt: instantOf("2025-12-15", "08:00") };
  expect(enteredWords(entered)).toBe(" (nhập vào hệ thống ngày 30/11/2026)");
  expect(heldAt(entered)).toBe(entered.heldAt);
  expect(enteredLater({ at: "2026-11-29T18:00:00.000Z", heldAt: instantOf("2026-11-30", "00:30") })).toBeUndefined();
  expect(enteredWords({ at: now })).toBe("");
});
