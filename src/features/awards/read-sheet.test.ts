// A file as long as one may be: what each row is held against must not grow into hours.
import { expect, test } from "vitest";
import type { ReadCell } from "../../platform/documents/index.ts";
import { awardCatalogue } from "../year/index.ts";
import { readSheet, sheetHeaders } from "./read-sheet.ts";

const catalogue = awardCatalogue();
const units = Array.from({ length: 100 }, (_, at) => ({ unitId: at + 1, name: `Công an tỉnh số ${at + 1}` }));
const facts = { today: "2020-12-31", catalogue, units, lines: [] };
const cells = (texts: readonly string[], row: number): ReadCell[] =>
  texts.map((text, at) => ({
    address: `${"ABCDEFGHIJKL"[at]}${row}`,
    kind: text === "" ? "empty" : /^\d+$/.test(text) ? "number" : "text",
    text,
  }));
const sheetOf = (row: (at: number) => readonly string[]) => ({
  name: "A",
  rows: [cells([...sheetHeaders], 1), ...Array.from({ length: 4900 }, (_, at) => cells(row(at), at + 2))],
});
const award = catalogue.awards[0]!.name;
const unit = (at: number): string => units[at % units.length]!.name;

test("4,900 recipients, and 4,900 totals of one year, are each held against those above within seconds", async () => {
  const named = sheetOf((at) => ["2020", award, unit(at), `Phòng ${at}`, "1", "", "", `${at}/QĐ`, "", "", "", ""]);
  const totals = sheetOf((at) => ["2020", award, unit(at), "", "1", "", "", `${at}/QĐ`, "", "", "", ""]);
  for (const sheet of [named, totals]) {
    const started = performance.now();
    const { lines, mistakes } = await readSheet(sheet, facts, "vi");
    expect({ lines: lines.length, mistakes }).toEqual({ lines: 4900, mistakes: [] });
    expect(performance.now() - started).toBeLessThan(20_000);
  }
});

test("of a file that is wrong everywhere two hundred cells are named, and that there is more", async () => {
  const { lines, mistakes } = await readSheet(
    sheetOf(() => ["2020", award, "Đơn vị không có", "", "1", ...Array.from({ length: 7 }, () => "")]),
    facts,
    "vi",
  );
  expect(lines).toEqual([]);
  expect(mistakes).toHaveLength(201);
  expect(mistakes.at(-1)!.sentence).toContain("từ đây trở xuống chưa đọc");
});
