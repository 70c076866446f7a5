import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../test/support/five-units.ts";
import type { Actor } from "../../platform/access/index.ts";
import { excelOf } from "../../platform/documents/index.ts";
import { compareWithTables } from "../../platform/records/index.ts";
import { importAwards } from "./import-awards.ts";
import { listAwards } from "./list-awards.ts";
import { sheetHeaders } from "./read-sheet.ts";
import { recordNamed } from "./record-named.ts";
import { tellBasis } from "./tell-basis.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;
const unit = "Cục An ninh kinh tế";
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

const diploma = "bang-khen-bo-ban-nganh-tinh";
const record = (of: object) => {
  const award = {
    ...{ year: 2020, awardCode: diploma, family: null, name: "", level: null, unitId: here.unitIds[3] },
    ...{ recipient: unit, subject: "collective" as const, decisionNumber: "1/QĐ", decidedOn: "2020-06-01" },
    ...{ decidedBy: "", source: "", illustrative: true, ...of },
  };
  return act(database, recordNamed, secretary, { yearId: here.yearId, award });
};
const lines = async () => (await done(database, listAwards, secretary, { yearId: here.yearId })).rows;
const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;

test("a line entered without saying what for is “chưa rõ” and is completed once, from its decision", async () => {
  expect(code(await record({}))).toBe("done");
  const [line] = await lines();
  expect([line!.basis, line!.basisName]).toEqual([null, "Chưa rõ"]);
  const tell = { yearId: here.yearId, recordId: line!.recordId, basis: "sudden" as const };
  const officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[3] });
  expect(code(await act(database, tellBasis, officer, tell))).toBe("not-allowed");
  expect(code(await act(database, tellBasis, secretary, { ...tell, recordId: 9999 }))).toBe("not-found");
  expect(code(await act(database, tellBasis, secretary, tell))).toBe("done");
  expect((await lines())[0]!.basisName).toBe("Đột xuất");
  // The line is frozen from its entry on: what completes it makes its record anew.
  const { faults } = await compareWithTables(database.queries);
  expect(faults.filter(({ kind }) => kind === "award")).toEqual([]);
  expect(code(await act(database, tellBasis, secretary, { ...tell, basis: "merit" }))).toBe("basis-told-already");
});

test("a title is for merit only, and says so", async () => {
  const title = { awardCode: "tap-the-lao-dong-xuat-sac", decisionNumber: "2/QĐ" };
  expect(code(await record({ ...title, basis: "sudden" }))).toBe("basis-of-another");
  expect(code(await record({ ...title, basis: "merit" }))).toBe("done");
});

test("files say it in a column of their own; older files without it are read as before", async () => {
  const file = async (headers: readonly string[], row: readonly (string | number | null)[]): Promise<string> => {
    const columns = headers.map((header) => ({ header, width: 20, kind: "text" as const }));
    const rows = [row.map((cell) => (cell === null ? null : String(cell)))];
    const bytes = await excelOf({ code: "so", sheets: [{ name: "Sổ", titleLines: ["Sổ"], columns, rows }] });
    return Buffer.from(bytes).toString("base64");
  };
  const name = "Bằng khen của Thủ tướng Chính phủ";
  const row = [2019, name, unit, unit, 1, null, null, "7/QĐ-TTg", "", "", "", "x"];
  const old = { yearId: here.yearId, file: await file(sheetHeaders.slice(0, -1), row) };
  expect(code(await act(database, importAwards, secretary, old))).toBe("done");
  const told = [...row.with(7, "8/QĐ-TTg"), "công trạng"];
  const now = { yearId: here.yearId, file: await file(sheetHeaders, told) };
  expect(code(await act(database, importAwards, secretary, now))).toBe("done");
  expect((await lines()).filter(({ year }) => year === 2019).map(({ basis }) => basis)).toEqual([null, "merit"]);
  const wrong = { yearId: here.yearId, file: await file(sheetHeaders, [...row.with(7, "9/QĐ-TTg"), "thi đua"]) };
  const refused = await act(database, importAwards, secretary, wrong);
  expect(refused.kind === "refused" && refused.refusal).toMatchObject({ mistakes: [{ address: "M4" }] });
});
