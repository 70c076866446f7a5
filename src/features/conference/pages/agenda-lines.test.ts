import { expect, test } from "vitest";
import { empty, inARow, isInARow, type Line, onTop, typedOf, unheld, usual, withVotes } from "./agenda-lines.ts";

test("typing kept on top of another's agenda writes anew what they took out and keeps what has begun", () => {
  const item = (itemId: number, title: string, chaired: object | null = null) => ({
    ...{ itemId, title, chaired, presenter: "", startsAt: "08:00", minutes: 15 },
    ...{ concernsUnitId: null, voteId: null },
  });
  const seen = typedOf({ items: [item(1, "Khai mạc"), item(2, "Thảo luận")], revision: 3 });
  const now = { items: [item(7, "Chào cờ", { name: "Chủ trì" }), item(1, "Khai mạc")], revision: 4 };
  const { lines, revision } = onTop(seen, now);
  expect(lines.map(({ itemId, title }) => [itemId, title])).toEqual([
    [7, "Chào cờ"],
    [1, "Khai mạc"],
    [null, "Thảo luận"],
  ]);
  expect(revision).toBe(4);
});

const line = (startsAt: string, minutes: string): Line => ({
  ...{ itemId: null, title: "Mục", presenter: "", startsAt, minutes },
  ...{ concernsUnitId: null, voteId: null },
});
const clocks = (lines: readonly Line[]): string[] => lines.map(({ startsAt }) => startsAt);

test("items follow each other from the meeting's start", () => {
  const lines = [line("08:00", "15"), line("08:00", "45"), line("08:00", "20")];
  expect(isInARow(lines, "13:30")).toBe(false);
  expect(clocks(inARow(lines, "13:30"))).toEqual(["13:30", "13:45", "14:30"]);
  expect(isInARow(inARow(lines, "13:30"), "13:30")).toBe(true);
});

test("minutes that are not typed rightly yet move nothing after them", () => {
  expect(clocks(inARow([line("08:00", ""), line("08:00", "15"), line("09:00", "15")], "08:00"))).toEqual([
    "08:00",
    "08:00",
    "08:15",
  ]);
});

test.each([
  ["the first item begins with the meeting", undefined, "13:30"],
  ["a new item begins where the last one ends", line("08:50", "15"), "09:05"],
  ["past midnight it begins the next day", line("23:50", "15"), "00:05"],
  ["a time that is none stays as it was typed", line("sáng", "15"), "sáng"],
])("%s", (_, last, startsAt) => {
  expect(empty(last, "13:30").startsAt).toBe(startsAt);
});

test("votes prepared after the agenda come in before the conclusion, each once", () => {
  const votes = [
    { voteId: 1, name: "Cờ thi đua" },
    { voteId: 2, name: "Khối trưởng" },
  ];
  const lines = [line("08:00", "15"), { ...line("08:15", "20"), title: "Bỏ phiếu", voteId: 1 }, line("08:35", "15")];
  const whole = withVotes(lines, unheld(votes, lines), "Chủ trì");
  expect(whole.map(({ title, voteId }) => [title, voteId])).toEqual([
    ["Mục", null],
    ["Bỏ phiếu", 1],
    ["Bỏ phiếu: Khối trưởng", 2],
    ["Mục", null],
  ]);
  expect(unheld(votes, whole)).toEqual([]);
});

test("the usual agenda is that of the meeting's kind: a mid-year one reports half a year and elects nobody to count", () => {
  const seat = (name: string) => ({ name, office: "", unitId: null });
  const leaders = { chair: seat("Chủ trì"), deputy: null, secretary: seat("Thư ký") };
  const titles = (kind: "mid-year" | "year-end") =>
    usual({ kind, startsAt: "08:00", leaders, unplacedVotes: [] }).map(({ title }) => title);
  expect(titles("mid-year")).toEqual([
    "Khai mạc, giới thiệu đại biểu, điểm danh",
    "Báo cáo sơ kết 6 tháng",
    "Thảo luận, góp ý báo cáo",
    "Kết luận, bế mạc",
  ]);
  expect(titles("year-end")).toContain("Bầu Ban kiểm phiếu");
});
