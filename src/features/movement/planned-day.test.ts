import { expect, test } from "vitest";
import { dayPlanned } from "./planned-day.ts";

const deadlines = [
  { what: "Nộp báo cáo tổng kết năm", on: "12-05", nextYear: false },
  { what: "Nộp hồ sơ đề nghị khen thưởng", on: "01-15", nextYear: true },
];
const year = { year: 2025, rulebook: { rules: { deadlines } } } as never;
const item = (title: string, dueOn: string, doneWhen: "marked" | "year-report" = "marked") => ({
  ...{ title, dueOn, doneWhen },
});

test("the plan comes before the rulebook, and an item that waits for it before one that speaks of it", () => {
  const spoken = item("Nộp báo cáo tổng kết năm", "2025-11-20");
  const waiting = item("Báo cáo cuối năm", "2025-11-28", "year-report");
  expect(dayPlanned(year, [spoken, waiting], "year-report")).toBe("2025-11-28");
  expect(dayPlanned(year, [spoken], "year-report")).toBe("2025-11-20");
  expect(dayPlanned(year, [], "year-report")).toBe("2025-12-05");
});

test("a deadline of the next year is in it; where nobody says a day there is none", () => {
  expect(dayPlanned(year, [], "nominations-sent")).toBe("2026-01-15");
  expect(dayPlanned(year, [], "scores-locked")).toBeNull();
  expect(dayPlanned({ year: 2025, rulebook: null } as never, [], "year-report")).toBeNull();
});
