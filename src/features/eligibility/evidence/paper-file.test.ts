import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../../test/support/five-units.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { excelOf, readExcel } from "../../../platform/documents/index.ts";
import { lookAtPaperFile } from "./look-at-paper-file.ts";
import { paperGrid } from "./paper-grid.ts";
import { paperSheet } from "./paper-sheet.ts";
import { paperTemplate } from "./paper-template.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;
const asked = { awardCode: "co-thi-dua-bo-ban-nganh-tinh", submitted: "2020-12-14" };
const now = "2020-12-21T02:00:00.000Z";
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

/** The template with cells filled in by fact and place of the unit, and whatever else a hand may do to it. */
async function filled(
  cells: readonly (readonly [fact: string, unit: number, text: string])[],
  spoil: (rows: (string | null)[][], headers: string[]) => void = () => {},
): Promise<string> {
  const grid = await paperGrid(database.queries, { yearId: here.yearId, ...asked, now });
  const book = paperSheet(grid);
  const [sheet] = book.sheets;
  const rows = sheet!.rows.map((row) => [...row] as (string | null)[]);
  for (const [fact, unit, text] of cells) rows.find(([code]) => code === fact)![4 + unit] = text;
  const headers = sheet!.columns.map(({ header }) => header);
  spoil(rows, headers);
  // Drop-downs are left out: a hand that pastes goes past them.
  const columns = sheet!.columns.map((_, at) => ({ header: headers[at]!, width: 20, kind: "text" as const }));
  return Buffer.from(await excelOf({ ...book, sheets: [{ ...sheet!, columns, rows }] })).toString("base64");
}
const look = (file: string, actor = secretary) =>
  act(database, lookAtPaperFile, actor, { yearId: here.yearId, ...asked, file }, now);
const seen = async (file: string) => {
  const outcome = await look(file);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.answer;
};

test("the template has the conditions, whose level they take and the units, and is read back as empty", async () => {
  const made = (await act(database, paperTemplate, secretary, { yearId: here.yearId, ...asked }, now)) as unknown as {
    answer: { bytes: Uint8Array };
  };
  const sheets = await readExcel(made.answer.bytes);
  const text = sheets.ok ? sheets.value[0]!.rows.map((row) => row.map((cell) => cell.text).join("|")).join("\n") : "";
  expect(text).toContain("Mã|Điều kiện|Căn cứ|Cấp xác nhận|Cục An ninh chính trị nội bộ");
  expect(text).toContain("exceeded-targets|Làm vượt mọi chỉ tiêu");
  const { cells, mistakes } = await seen(Buffer.from(made.answer.bytes).toString("base64"));
  expect([cells, mistakes[0]?.sentence]).toEqual([[], expect.stringContaining("chưa chọn ô nào")]);
});

test("cells become what the paper says; empty ones are not in it", async () => {
  const file = await filled([
    ["new-model", 0, "Xác nhận"],
    ["new-model", 3, "Không xác nhận"],
  ]);
  expect(await seen(file)).toEqual({
    cells: [
      { unitId: here.unitIds[0], fact: "new-model", holds: true },
      { unitId: here.unitIds[3], fact: "new-model", holds: false },
    ],
    mistakes: [],
  });
});

test("every mistake names its cell: a word that is no choice, a unit, a code, a row twice", async () => {
  const file = await filled([["new-model", 1, "đồng ý"]], (rows, headers) => {
    headers[4] = "Cục Không Có";
    rows.push(["khong-co", "", "", "", null, null, null, null, "Xác nhận"]);
    rows.push([...rows.find(([code]) => code === "united-and-thrifty")!]);
  });
  const { mistakes } = await seen(file);
  expect(mistakes.map(({ address }) => address[0])).toEqual(["E", "F", "A", "A"]);
  expect(mistakes.every(({ address, sentence }) => sentence.includes(address))).toBe(true);
  expect(mistakes.map(({ sentence }) => sentence).join("\n")).toMatch(/Cục Không Có[^]*khong-co[^]*hai dòng/);
});

test("what is no Excel file or has no header is told, and only who records may look", async () => {
  const none = await seen(Buffer.from("Mã;Điều kiện").toString("base64"));
  expect(none.mistakes[0]?.sentence).toContain(".xlsx");
  const other = await excelOf({
    code: "x",
    sheets: [{ name: "X", titleLines: ["X"], columns: [{ header: "Tên", kind: "text", width: 10 }], rows: [["a"]] }],
  });
  const noHeader = await seen(Buffer.from(other).toString("base64"));
  expect(noHeader.mistakes).toMatchObject([{ address: "A1" }]);
  const officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[1] });
  expect((await look("", officer)).kind).toBe("not-allowed");
  await expect(
    done(database, paperTemplate as never, officer, { yearId: here.yearId } as never, now),
  ).rejects.toThrow();
});
