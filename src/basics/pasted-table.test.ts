import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellsOf, findHeader, withoutNumbering } from "./pasted-table.ts";

describe("a pasted block", () => {
  test.each<readonly [string, string, readonly (readonly string[])[]]>([
    ["nothing", " \n\r\n\t\n", []],
    ["lines typed by hand", " Sở Y tế \n\nSở Nội vụ", [["Sở Y tế"], ["Sở Nội vụ"]]],
    ["lines that number themselves", "1. Sở Y tế\n2. Sở Nội vụ", [["Sở Y tế"], ["Sở Nội vụ"]]],
    ["lines that number themselves with a bracket", "1) Sở Y tế\n2) Sở Nội vụ", [["Sở Y tế"], ["Sở Nội vụ"]]],
    ["numbers that are no numbering", "1. Sở Y tế\n3. Sở Nội vụ", [["1. Sở Y tế"], ["3. Sở Nội vụ"]]],
    ["dashes", "- Sở Y tế\n- Sở Nội vụ", [["Sở Y tế"], ["Sở Nội vụ"]]],
    [
      "columns of Excel, with the line ends of Windows",
      "1\tSở Y tế\r\n2\tSở Nội vụ\r\n",
      [
        ["1", "Sở Y tế"],
        ["2", "Sở Nội vụ"],
      ],
    ],
    [
      "a cell of two lines, as Excel quotes it",
      'STT\t"Tên\nđơn vị"\n1\tSở Y tế',
      [
        ["STT", "Tên đơn vị"],
        ["1", "Sở Y tế"],
      ],
    ],
    ["quotes inside a quoted cell", '"Trường ""A"""\tX', [['Trường "A"', "X"]]],
    [
      "a quote that is never closed",
      '"Trường A\tX\nB\tY',
      [
        ['"Trường A', "X"],
        ["B", "Y"],
      ],
    ],
    [
      "semicolons",
      "An; Sở Y tế\nBình; Sở Nội vụ",
      [
        ["An", "Sở Y tế"],
        ["Bình", "Sở Nội vụ"],
      ],
    ],
    ["semicolons in some lines only", "An; Bình\nSở Nội vụ", [["An; Bình"], ["Sở Nội vụ"]]],
    ["an empty cell keeps its place", "\tSở Y tế\t\tHà Nội", [["", "Sở Y tế", "", "Hà Nội"]]],
  ])("%s", (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  test("what Excel copies comes back, whatever the cells hold", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "ệ", " ", '"', "\n", "\t", ";", "1", ".", "-") });
    const grid = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    const copied = (text: string): string => (/["\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(grid, (rows) => {
        const text = rows.map((row) => row.map(copied).join("\t")).join("\r\n");
        const clean = rows.map((row) => row.map((one) => one.replace(/\s+/g, " ").trim()));
        expect(cellsOf(text)).toEqual(clean.filter((row) => row.some((one) => one !== "")));
      }),
    );
  });

  test("any text is read, and no letter of it is made up", () => {
    const bare = (text: string): string => text.replace(/[\s"]/g, "");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const cell of cellsOf(text).flat()) expect(bare(text)).toContain(bare(cell));
      }),
    );
  });
});

test("a first column that numbers the lines goes; one with a gap is something else", () => {
  expect(
    withoutNumbering([
      ["1", "A"],
      ["2", "B"],
    ]),
  ).toEqual([["A"], ["B"]]);
  expect(
    withoutNumbering([
      ["1", "A"],
      ["3", "B"],
    ]),
  ).toEqual([
    ["1", "A"],
    ["3", "B"],
  ]);
  expect(withoutNumbering([["1"], ["2"]])).toEqual([["1"], ["2"]]);
});

test("a header is found below titles, in any order, with the marks that offices put to it", () => {
  const headers = { name: ["ten don vi", "don vi"], code: ["ma don vi", "ma"] };
  const rows = [["DANH SÁCH ĐƠN VỊ"], [], ["STT", "Tên đơn vị (*):", "Mã"], ["1", "Sở Y tế", "01"]];
  expect(findHeader(rows, headers, "name")).toEqual({ at: 2, places: { name: 1, code: 2 } });
  expect(findHeader([["Mã"]], headers, "name")).toBeUndefined();
  expect(findHeader([["Đơn vị"]], headers, "name")).toEqual({ at: 0, places: { name: 0, code: -1 } });
});
