import { expect, test } from "vitest";
import { readCell } from "./score-draft.ts";

const cell = { name: "1 – Đơn vị A", max: 1000 };

test.each([
  ["9,5", 950],
  ["9.5", 950],
  [" 10 ", 1000],
  ["0", 0],
  ["", null],
])("“%s” is read as %s hundredths", (text, points) => {
  expect(readCell(text, cell)).toEqual({ ok: true, points });
});

test("a problem names the cell and what to do", () => {
  expect(readCell("10,5", cell)).toEqual({ ok: false, problem: "Ô 1 – Đơn vị A: 10,5 vượt điểm tối đa 10." });
  expect(readCell("-1", cell)).toEqual({ ok: false, problem: "Ô 1 – Đơn vị A: -1 nhỏ hơn 0." });
  expect(readCell("chín", cell)).toMatchObject({ ok: false, problem: expect.stringContaining("Ghi như 9,5") });
  expect(readCell("9,555", cell)).toMatchObject({ ok: false });
});
