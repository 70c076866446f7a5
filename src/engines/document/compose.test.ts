import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "./blocks.ts";
import { compose } from "./compose.ts";
import { headingCounter, roman } from "./number-headings.ts";
import { Paper, placeAndDay } from "./paper.ts";
import { placeCells } from "./place-cells.ts";
import { printable } from "./printable.ts";
import { sampleBallots, sampleMinutes, sampleSubmission } from "../../../test/support/sample-papers.ts";
import type { Column } from "./table-block.ts";
import { paperText } from "./text.ts";

const paperOf = (blocks: readonly Block[], more: Partial<Paper> = {}): Paper => ({
  code: "thu",
  title: "Thử",
  illustrative: false,
  blocks,
  ...more,
});

const left: Column = { width: 1, align: "left" };

test("a paper survives JSON and its schema unchanged", () => {
  for (const paper of [sampleMinutes, sampleSubmission, sampleBallots]) {
    expect(Paper.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
  }
});

test("headings are counted I. – 1. – a), each level anew below a higher one, with đ after d", () => {
  const count = headingCounter();
  const levels = [1, 2, 3, 3, 3, 3, 3, 2, 3, 1, 2] as const;
  expect(levels.map(count).join(" ")).toBe("I. 1. a) b) c) d) đ) 2. a) II. 1.");
});

test("a label of the paper's own replaces the counted one, an empty one leaves it out", () => {
  const text = paperText(
    paperOf([
      { kind: "heading", level: 1, text: "Phạm vi", label: "Điều 9." },
      { kind: "heading", level: 1, text: "Phụ lục", label: "" },
      { kind: "heading", level: 1, text: "Tổ chức" },
    ]),
  );
  expect(text).toBe("Điều 9. Phạm vi\nPhụ lục\nI. Tổ chức");
});

test("roman numerals read back as the number they stand for", () => {
  const worth = { I: 1, V: 5, X: 10, L: 50, C: 100 } as const;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 399 }), (value) => {
      const signs = [...roman(value)].map((sign) => worth[sign as keyof typeof worth]);
      expect(signs.reduce((sum, sign, at) => sum + (sign < (signs[at + 1] ?? 0) ? -sign : sign), 0)).toBe(value);
    }),
  );
});

test("made-up figures are marked right under the title, or at the top of a paper without one", () => {
  expect(paperText(sampleMinutes)).toContain("năm 2020\n(Số liệu minh hoạ)\n");
  expect(paperText(paperOf([{ kind: "paragraph", text: "Tin" }], { illustrative: true }))).toBe(
    "(Số liệu minh hoạ)\nTin",
  );
  expect(paperText(paperOf([{ kind: "paragraph", text: "Tin" }]))).toBe("Tin");
});

test("every ballot of made-up figures says so on itself", () => {
  expect(paperText(sampleBallots).match(/\(Số liệu minh hoạ\)/g)).toHaveLength(3);
});

test("cells know their columns under cells that reach down or across", () => {
  const rows = [
    [
      { text: "STT", down: 2 },
      { text: "Điểm", across: 2 },
    ],
    ["Tự chấm", "Thẩm định"],
    ["1", "9,5", "9"],
  ];
  const placed = placeCells(rows, [left, left, left], { bold: false });
  expect(placed.map((row) => row.map((cell) => cell.column))).toEqual([
    [0, 1],
    [1, 2],
    [0, 1, 2],
  ]);
});

test("rows that do not fit their columns stop the program before anything is printed", () => {
  const broken: Parameters<typeof placeCells>[0][] = [
    [["một"]],
    [["một", "hai", "ba"]],
    [[{ text: "một", down: 2 }, "hai"]],
    [[{ text: "một", across: 3 }]],
  ];
  for (const rows of broken) expect(() => placeCells(rows, [left, left], { bold: false })).toThrow("impossible state");
});

test("one signatory stands right of the recipients; several leave them below", () => {
  const one = compose(paperOf([], { signatories: [{ office: "CỤM TRƯỞNG", names: ["A"] }], recipients: ["Lưu"] }));
  expect(one.parts).toMatchObject([{ kind: "signatures", grid: [[undefined, { office: "CỤM TRƯỞNG" }]] }]);
  expect(
    compose(sampleMinutes)
      .parts.map((part) => part.kind)
      .slice(-6),
  ).toEqual(["signatures", "line", "line", "line", "line", "line"]);
});

test("a pact of seven signs in rows of three, the last row filled with white places", () => {
  const signatories = Array.from({ length: 7 }, (_, index) => ({
    office: "THỦ TRƯỞNG",
    names: [`Đại biểu ${index + 1}`],
  }));
  const [part] = compose(paperOf([{ kind: "signatures", signatories, perRow: 3 }])).parts;
  expect(part?.kind === "signatures" && part.grid.map((row) => row.map((place) => place?.names[0]))).toEqual([
    ["Đại biểu 1", "Đại biểu 2", "Đại biểu 3"],
    ["Đại biểu 4", "Đại biểu 5", "Đại biểu 6"],
    ["Đại biểu 7", undefined, undefined],
  ]);
});

test("all copies of a ballot are dealt out, fewer to a page when its names would not fit", () => {
  const [block] = sampleBallots.blocks;
  if (block?.kind !== "ballots") throw new Error("the sample holds ballots");
  const many = Array.from({ length: 20 }, (_, index) => `Đơn vị minh hoạ ${index + 1}`);
  const pagesOf = (copies: number, nominees: readonly string[]): number[] =>
    compose(paperOf([{ ...block, copies, cards: [{ ...block.cards[0]!, nominees }] }])).parts.map((part) =>
      part.kind === "ballot-page" ? part.cards.length : 0,
    );
  expect(pagesOf(5, ["A", "B"])).toEqual([2, 2, 1]);
  expect(pagesOf(3, many)).toEqual([1, 1, 1]);
});

test("a paper without its day leaves room to write it", () => {
  const head = { body: "CỤM", place: "Hà Nội" };
  expect(placeAndDay(head)).toBe("Hà Nội, ngày …… tháng …… năm 20……");
  expect(placeAndDay({ ...head, day: "2020-01-05" })).toBe("Hà Nội, ngày 05 tháng 01 năm 2020");
});

test("printable text holds no control character but the line break, and printing it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const clean = printable(text);
      expect(clean.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      expect(clean.isWellFormed()).toBe(true);
      expect(printable(clean)).toBe(clean);
    }),
  );
});
