import { expect, test } from "vitest";
import { readClock } from "./instant.ts";

test.each([
  ["08:00", "08:00"],
  ["8:5", "08:05"],
  ["8h30", "08:30"],
  ["8 giờ", "08:00"],
  ["14 giờ 05 phút", "14:05"],
  ["24:00", undefined],
  ["08:60", undefined],
  ["0800", undefined],
  ["", undefined],
])("a clock time typed as “%s”", (typed, read) => {
  expect(readClock(typed)).toBe(read);
});
