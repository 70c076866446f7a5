import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../../test/support/five-units.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { excelOf, readExcel } from "../../../platform/documents/index.ts";
import { careerSheet } from "./career-sheet.ts";
import { careerTemplate } from "./career-template.ts";
import { lookAtCareerFile } from "./look-at-career-file.ts";
import { tellCareers } from "./tell-careers.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;
const now = "2026-03-01T02:00:00.000Z";
const unit = "Cục An ninh điều tra";
const head = "Vụ trưởng, cục trưởng, giám đốc sở hoặc tương đương";
const deputy = "Phó vụ trưởng, phó cục trưởng, phó giám đốc sở hoặc tương đương";
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

async function filled(rows: readonly (readonly (string | null)[])[], headers?: readonly string[]): Promise<string> {
  const book = careerSheet({ place: "Cụm", units: [] });
  const [sheet] = book.sheets;
  // Drop-downs are left out: a hand that pastes goes past them.
  const columns = sheet!.columns.map(({ header }, at) => ({
    ...{ header: headers?.[at] ?? header, width: 20, kind: "text" as const },
  }));
  const wide = rows.map((row) => Array.from({ length: 9 }, (_, at) => row[at] ?? null));
  const { roomForRows: _, ...bare } = sheet!;
  return Buffer.from(await excelOf({ ...book, sheets: [{ ...bare, columns, rows: wide }] })).toString("base64");
}
const look = async (file: string) => done(database, lookAtCareerFile, secretary, { yearId: here.yearId, file }, now);

test("the template names units and posts, and is read back as naming nobody", async () => {
  const made = (await act(database, careerTemplate, secretary, { yearId: here.yearId }, now)) as unknown as {
    answer: { bytes: Uint8Array };
  };
  const sheets = await readExcel(made.answer.bytes);
  const text = sheets.ok ? sheets.value[0]!.rows.map((row) => row.map((cell) => cell.text).join("|")).join("\n") : "";
  expect(text).toContain("Đơn vị|Họ và tên|Chức vụ|Từ ngày|Đến ngày|Nơi giữ chức vụ");
  const { careers, mistakes } = await look(Buffer.from(made.answer.bytes).toString("base64"));
  expect([careers, mistakes[0]?.sentence]).toEqual([[], expect.stringContaining("chưa có người nào")]);
});

test("a file of more than one paper tells of is refused while it is looked at, not when it is saved", async () => {
  const crowd = Array.from({ length: 201 }, (_, at) => [unit, `Cán bộ số ${at}`, head, "01/03/2015"]);
  const { careers, mistakes } = await look(await filled(crowd));
  expect([careers, mistakes.map(({ sentence }) => sentence)]).toEqual([[], [expect.stringContaining("201 người")]]);
  const restless = Array.from({ length: 21 }, () => [unit, "Cán bộ minh hoạ", head, "01/03/2015"]);
  expect((await look(await filled(restless))).mistakes[0]?.sentence).toContain("21 chức vụ");
  const wordy = [[unit, "Cán bộ minh hoạ", head, "01/03/2015", null, "N".repeat(101)]];
  expect((await look(await filled(wordy))).mistakes[0]).toMatchObject({
    sentence: expect.stringContaining("100 ký tự"),
  });
});

test("rows of one person are put together, and what is read can be told", async () => {
  const file = await filled([
    [unit, "Trần Văn Bình", deputy, "01/03/2015", "28/02/2019", "Cục A", "28/02/2026", "Không"],
    [unit.toUpperCase(), "TRẦN VĂN BÌNH", head, "01/03/2019", null, "Cục B"],
    [unit, "Lê Thị Hoa", head, "05/06/2021", null, null, null, "Có", "Không"],
  ]);
  const { careers, mistakes } = await look(file);
  expect(mistakes).toEqual([]);
  expect(careers).toMatchObject([
    {
      ...{ unitId: here.unitIds[1], fullName: "Trần Văn Bình", postsTo: "2026-02-28", woman: false, retiresLate: null },
      posts: [
        { post: "department-deputy", from: "2015-03-01", to: "2019-02-28", where: "Cục A" },
        { post: "department-head", from: "2019-03-01", to: null, where: "Cục B" },
      ],
    },
    { fullName: "Lê Thị Hoa", postsTo: null, woman: true, retiresLate: false },
  ]);
  const told = await act(database, tellCareers, secretary, { yearId: here.yearId, careers, source: "Tệp" }, now);
  expect(told).toMatchObject({ kind: "done", answer: { persons: 2 } });
  // What stood when the file was looked at is what it is told on top of.
  expect(careers.map(({ revision }) => revision)).toEqual([0, 0]);
  expect((await look(file)).careers.map(({ revision }) => revision)).toEqual([1, 1]);
});

test("every cell to correct is named by its address, in one look", async () => {
  const { mistakes } = await look(
    await filled([
      ["Cục Không Có", "Trần Văn Bình", head, "01/03/2019"],
      [unit, null, head, "01/03/2019"],
      [unit, "Trần Văn Bình", "Giám đốc", "01/03/2019"],
      [unit, "Trần Văn Bình", head, "32/03/2019"],
      [unit, "Trần Văn Bình", head, "01/03/2019", "28/02/2019"],
      [unit, "Trần Văn Bình", head, "01/03/2020", null, null, "28/02/2026", "Có"],
      [unit, "Trần Văn Bình", head, "01/03/2021", null, null, "27/02/2026", "Không"],
    ]),
  );
  expect(mistakes.map(({ address }) => address.replace(/\d+/, ""))).toEqual(["A", "B", "C", "D", "E", "G", "H"]);
  expect(mistakes.every(({ address, sentence }) => sentence.includes(address))).toBe(true);
});

test("a file without our header, or that is no Excel file, is refused with what to do", async () => {
  const wrong = await look(await filled([], ["Tên", "Chức vụ"]));
  expect(wrong.mistakes[0]?.sentence).toContain("tệp mẫu");
  const none = await look(Buffer.from("xin chào").toString("base64"));
  expect([none.careers, none.mistakes.length]).toEqual([[], 1]);
});
