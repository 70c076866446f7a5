import { expect, test } from "vitest";
import type { ReadCell } from "./excel-cells.ts";
import { choiceIn, dayIn, hundredthsIn, integerIn, textIn } from "./read-cell.ts";
import { cellRefusals } from "./refusals.ts";

const cell = (kind: ReadCell["kind"], text: string): ReadCell => ({ address: "C7", kind, text });
const empty = { code: "cell-empty", address: "C7" };
const choices = ["Cục", "Vụ"] as const;
const choiceOf = (one: ReadCell) => choiceIn(one, choices);
type Read = (one: ReadCell) => { ok: true; value: unknown } | { ok: false; refusal: object };

test.each<[string, Read, ReadCell, unknown]>([
  ["words where there are none", textIn, cell("empty", ""), empty],
  ["a number where there is none", hundredthsIn, cell("empty", ""), empty],
  ["a day where there is none", dayIn, cell("empty", ""), empty],
  ["a choice where there is none", choiceOf, cell("empty", ""), empty],
  ["words as a number", hundredthsIn, cell("text", "chín"), { code: "cell-not-a-number", address: "C7", text: "chín" }],
  [
    "three decimals",
    hundredthsIn,
    cell("number", "9.125"),
    { code: "cell-not-a-number", address: "C7", text: "9.125" },
  ],
  ["two decimals", hundredthsIn, cell("number", "9.12"), 912],
  ["a half as a whole number", integerIn, cell("text", "9,5"), { code: "cell-not-whole", address: "C7", text: "9,5" }],
  ["words as a whole number", integerIn, cell("text", "x"), { code: "cell-not-a-number", address: "C7", text: "x" }],
  ["a whole number with a decimal of nothing", integerIn, cell("text", "9,0"), 9],
  ["a number as a day", dayIn, cell("number", "44183"), { code: "cell-not-a-day", address: "C7", text: "44183" }],
  [
    "a day of no month",
    dayIn,
    cell("text", "31/02/2020"),
    { code: "cell-not-a-day", address: "C7", text: "31/02/2020" },
  ],
  ["the last day of a February", dayIn, cell("text", "29/02/2020"), "2020-02-29"],
  [
    "a word off the list",
    choiceOf,
    cell("text", "cục"),
    { code: "cell-not-a-choice", address: "C7", text: "cục", choices },
  ],
  ["a word on the list", choiceOf, cell("text", "Vụ"), "Vụ"],
])("a cell is read: %s", (_, read, of, outcome) => {
  const answer = read(of);
  expect(answer.ok ? answer.value : answer.refusal).toEqual(outcome);
});

test("the sentence names the cell, what stands in it, and what may", () => {
  const refusal = { code: "cell-not-a-choice", address: "C7", text: "cục", choices } as const;
  expect(cellRefusals.say(refusal, "vi")).toBe(
    "Ô C7 ghi “cục”, không có trong danh mục. Đề nghị chọn một trong: Cục; Vụ.",
  );
});
