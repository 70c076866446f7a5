import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type Workbook } from "../../engines/document/index.ts";
import { excelOf, readExcel } from "../../platform/documents/index.ts";
import { downloadTemplate } from "./download-template.ts";
import { lookAtFile } from "./look-at-file.ts";
import { readTable } from "./read-table.ts";
import { filledTable, tableOfThree } from "./criteria.fixture.ts";
import { secretaryYear } from "../../../test/support/secretary-year.ts";
import type { SecretaryYear } from "../../../test/support/secretary-year.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

async function look(made: SecretaryYear, change: (sheet: Workbook["sheets"][number]) => Workbook["sheets"][number]) {
  const file = await done(database, downloadTemplate, made.secretary, { yearId: made.yearId });
  const { bytes } = file as unknown as { bytes: Uint8Array };
  const read = await readExcel(bytes);
  if (!read.ok) throw new Error("the template cannot be read back");
  const [header, ...body] = read.value[0]!.rows.slice(4);
  const sheet = change({
    name: "Bảng điểm",
    titleLines: ["Bảng điểm", "Hướng dẫn"],
    columns: header!.map(({ text }) => ({ header: text, width: 12, kind: "text" as const })),
    rows: body.map((row) => row.map(({ text }) => (text === "" ? null : text))),
  });
  const base64 = Buffer.from(await excelOf({ code: "diem", sheets: [sheet] })).toString("base64");
  return done(database, lookAtFile, made.secretary, { yearId: made.yearId, fileName: "diem.xlsx", base64 });
}
const put = (row: number, column: number, text: string) => (sheet: Workbook["sheets"][number]) => ({
  ...sheet,
  rows: sheet.rows.map((cells, at) =>
    at === row ? Array.from({ length: 6 }, (_, place) => (place === column ? text : (cells[place] ?? null))) : cells,
  ),
});

test("the template comes back unchanged as nothing to do", async () => {
  const made = await filledTable(database, "cum-mau-excel", [
    [950, 500, 2000],
    [1000, 450, 1999],
    [1, 2, 3],
  ]);
  expect(await look(made, (sheet) => sheet)).toEqual({ cells: [], problems: [] });
});

test.each(["9,5", "9.5"])("%s is nine and a half", async (text) => {
  const made = await tableOfThree(database, `cum-thap-phan-${text.codePointAt(1)}`);
  const { cells, problems } = await look(made, put(1, 3, text));
  expect(problems).toEqual([]);
  const named = expect.stringMatching(/^1 \p{L}.* – /u) as string;
  expect(cells).toMatchObject([{ ...made.cell("1", 1), was: null, now: 950, cell: named }]);
});

test("every wrong cell is named, and no cell is offered as if the rest were fine", async () => {
  const made = await tableOfThree(database, "cum-o-sai");
  const above = await look(made, put(1, 3, "10,5"));
  expect(above.problems).toEqual(["Ô D6: 10,5 vượt điểm tối đa 10."]);
  expect((await look(made, put(2, 4, "năm"))).problems[0]).toContain("Ô E7 ghi “năm”");
  expect((await look(made, put(2, 4, "-1"))).problems).toEqual(["Ô E7: -1 nhỏ hơn 0."]);
  expect((await look(made, put(2, 0, "77"))).problems[0]).toContain("Ô A7: mã “77”");
  expect((await look(made, put(2, 0, "1"))).problems[0]).toContain("mã “1” có hai dòng");
  const stranger = await look(made, (sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column, at) => (at === 3 ? { ...column, header: "Đơn vị lạ" } : column)),
  }));
  expect(stranger.problems).toEqual(["Ô D4: “Đơn vị lạ” không phải tên đơn vị trong năm này."]);
  expect((await done(database, readTable, made.secretary, { yearId: made.yearId })).points).toEqual([]);
});

test("what is no Excel file is refused with what to do", async () => {
  const { yearId, secretary } = await tableOfThree(database, "cum-tep-la");
  const base64 = Buffer.from("Mã;Điểm").toString("base64");
  const { problems } = await done(database, lookAtFile, secretary, { yearId, fileName: "diem.csv", base64 });
  expect(problems[0]).toContain("Tệp chưa được nhận");
});

test("there is no template before there are criteria", async () => {
  const { yearId, secretary } = await secretaryYear(database, "cum-chua-co");
  expect(await act(database, downloadTemplate, secretary, { yearId })).toMatchObject({
    refusal: { code: "no-table" },
  });
});
