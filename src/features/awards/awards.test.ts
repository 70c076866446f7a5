import { clusterSays } from "../organisations/index.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../test/support/five-units.ts";
import type { Actor } from "../../platform/access/index.ts";
import { excelOf, readExcel } from "../../platform/documents/index.ts";
import { sentenceOfYear } from "./awards-of.ts";
import { sentenceText } from "./award-sentence.ts";
import { importAwards } from "./import-awards.ts";
import { importTemplate } from "./import-template.ts";
import { listAwards } from "./list-awards.ts";
import { previewImport } from "./preview-import.ts";
import { sheetHeaders } from "./read-sheet.ts";
import { recordNamed } from "./record-named.ts";
import { recordTotal } from "./record-total.ts";
import { revokeAward } from "./revoke-award.ts";
import { showLedger } from "./show-ledger.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const blank = {
  decisionNumber: "",
  decidedOn: null,
  decidedBy: "",
  source: "Tin đã đăng, 12/2020",
  illustrative: false,
};
const counts = { collectives: 0, individuals: 0, untold: 0 };
const total = (of: object, actor = secretary) =>
  act(database, recordTotal, actor, {
    yearId: here.yearId,
    total: {
      year: 2020,
      awardCode: null,
      family: null,
      name: "",
      level: null,
      unitId: null,
      ...counts,
      ...blank,
      ...of,
    },
  });
const named = (of: object) =>
  act(database, recordNamed, secretary, {
    yearId: here.yearId,
    award: {
      ...{ year: 2020, awardCode: "bang-khen-thu-tuong-chinh-phu", family: null, name: "", level: null },
      ...{ unitId: here.unitIds[0], recipient: "Phòng 1", subject: "collective" as const },
      ...{ ...blank, decisionNumber: "12/QĐ-TTg", decidedOn: "2020-10-01" },
      ...of,
    },
  });
const sentence = async (): Promise<string> =>
  sentenceText(
    (await sentenceOfYear(database.queries, { clusterId: here.clusterId, year: 2020, say: clusterSays("cluster") }))
      .parts,
  );

test("the seed's awards are entered as totals and read as the published sentence", async () => {
  expect(code(await total({ awardCode: "anh-hung-luc-luong-vu-trang-nhan-dan", collectives: 2 }))).toBe("done");
  expect(code(await total({ family: "order", untold: 34 }))).toBe("done");
  expect(code(await total({ awardCode: "bang-khen-thu-tuong-chinh-phu", untold: 25 }))).toBe("done");
  expect(
    code(await total({ name: "Bằng khen của Bộ Công an và các bộ, ngành", level: "ministry-province", untold: 184 })),
  ).toBe("done");
  expect(await sentence()).toBe(
    "Năm 2020, các đơn vị trong cụm có 2 tập thể được tặng danh hiệu “Anh hùng Lực lượng vũ trang nhân dân”; được tặng 34 Huân chương, 25 Bằng khen của Thủ tướng Chính phủ, 184 Bằng khen của Bộ Công an và các bộ, ngành.",
  );
});

test("a second total of the same scope is refused, unless each names its own decision", async () => {
  const again = await total({ awardCode: "bang-khen-thu-tuong-chinh-phu", untold: 3, decisionNumber: "9/QĐ" });
  expect(again.kind === "refused" && again.refusal).toEqual({
    ...{ code: "total-stands", name: "Bằng khen của Thủ tướng Chính phủ", count: 25, year: 2020 },
  });
  const medals = { family: "medal", untold: 1, decisionNumber: "1/QĐ-CTN" };
  expect(code(await total({ ...medals, year: 2018 }))).toBe("done");
  expect(code(await total({ ...medals, year: 2018, decisionNumber: "2/QĐ-CTN" }))).toBe("done");
  expect(code(await total({ ...medals, year: 2018, decisionNumber: "2/qđ-ctn" }))).toBe("total-stands");
});

test("totals that share a part without holding one another are refused", async () => {
  const third = { year: 2018, awardCode: "huy-chuong-chien-si-ve-vang-hang-ba", untold: 4 };
  expect(code(await total({ ...third, unitId: here.unitIds[1] }))).toBe("done");
  expect(code(await total({ year: 2017, awardCode: third.awardCode, untold: 4 }))).toBe("done");
  expect(code(await total({ year: 2017, family: "medal", unitId: here.unitIds[1], untold: 9 }))).toBe("totals-cross");
});

test("what names no award, or two, or counts nothing is refused with its remedy", async () => {
  expect(code(await total({ untold: 1 }))).toBe("award-unnamed");
  expect(code(await total({ awardCode: "khong-co", untold: 1 }))).toBe("award-unknown");
  expect(code(await total({ awardCode: "giai-thuong-nha-nuoc", family: "prize", untold: 1 }))).toBe("award-twice");
  expect(code(await total({ awardCode: "giai-thuong-nha-nuoc" }))).toBe("nothing-counted");
  expect(code(await total({ awardCode: "giai-thuong-nha-nuoc", untold: 1, unitId: 9999 }))).toBe("unit-unknown");
  expect(code(await total({ awardCode: "giai-thuong-nha-nuoc", untold: 1, decidedOn: "2021-01-01" }))).toBe(
    "decided-later",
  );
  expect(code(await named({ unitId: 9999 }))).toBe("unit-unknown");
  expect(code(await named({ decidedOn: "2020-12-19" }))).toBe("decided-later");
  expect((await named({ decisionNumber: " " })).kind).toBe("invalid");
});

test("the same decision never awards the same recipient twice, however it is typed", async () => {
  expect(code(await named({}))).toBe("done");
  const again = await named({ recipient: "PHONG  1", decisionNumber: "12/qd-ttg" });
  expect(again.kind === "refused" && again.sentence).toContain("không ghi lần hai");
  expect(code(await named({ recipient: "Phòng 2" }))).toBe("done");
});

test("a named award within a total is shown and marked, and changes no number", async () => {
  expect(await sentence()).toContain("25 Bằng khen của Thủ tướng Chính phủ");
  const { rows } = await done(database, listAwards, secretary, { yearId: here.yearId, q: "phong 1" });
  expect(rows.map((row) => [row.recipient, row.heldBy])).toEqual([
    ["Phòng 1", "Đã tính trong tổng số 25 Bằng khen của Thủ tướng Chính phủ"],
  ]);
});

test("a revoked line is kept with its reason and counts nowhere; its recipient may be entered again", async () => {
  const { rows } = await done(database, listAwards, secretary, { yearId: here.yearId, q: "phong 1" });
  const revoking = { yearId: here.yearId, recordId: rows[0]!.recordId, reason: "Ghi nhầm đơn vị" };
  await done(database, revokeAward, secretary, revoking);
  expect(code(await act(database, revokeAward, secretary, revoking))).toBe("revoked-already");
  expect(code(await act(database, revokeAward, secretary, { ...revoking, recordId: 9999 }))).toBe("not-found");
  const shown = await done(database, listAwards, secretary, { yearId: here.yearId, q: "phong 1", revokedToo: "yes" });
  expect(shown.rows[0]).toMatchObject({ revokedBecause: "Ghi nhầm đơn vị" });
  expect(code(await named({}))).toBe("done");
});

test("the ledger is looked up by words without diacritics, year, form, level and unit, with sums of what is shown", async () => {
  const look = (of: object) => done(database, showLedger, secretary, { yearId: here.yearId, ...of });
  expect((await look({ q: "bang khen" })).sums).toMatchObject({ lines: 4, untold: 209, total: 209, notAdded: 2 });
  expect((await look({ fromYear: 2018, toYear: 2018 })).sums).toMatchObject({ lines: 3, total: 2, notAdded: 1 });
  expect((await look({ family: "order" })).sums.total).toBe(34);
  expect((await look({ level: "state-president", fromYear: 2020 })).sums).toMatchObject({ collectives: 2, total: 36 });
  expect((await look({ unitId: here.unitIds[1] })).sums.total).toBe(4);
  const view = await look({});
  expect(view.years).toEqual([2020, 2018, 2017]);
  const orders = view.sentence.find((part) => part.text === "34")!;
  const behind = await look({ records: orders.recordIds!.join(",") });
  expect(behind.sums).toMatchObject({ lines: 1, total: 34 });
});

test("only the secretary and the standing body write; an observer reads", async () => {
  const observer = somebody(2, { yearId: here.yearId, role: "observer", unitId: null });
  expect((await total({ family: "prize", untold: 1 }, observer)).kind).toBe("not-allowed");
  expect((await act(database, listAwards, observer, { yearId: here.yearId })).kind).toBe("done");
  expect((await act(database, listAwards, somebody(3), { yearId: here.yearId })).kind).toBe("not-allowed");
});

const file = async (rows: readonly (readonly (string | number | null)[])[]): Promise<string> => {
  const columns = sheetHeaders.map((header) => ({ header, width: 20, kind: "text" as const }));
  const texts = rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
  const sheet = { name: "Sổ", titleLines: ["Sổ khen thưởng"], columns, rows: texts };
  return Buffer.from(await excelOf({ code: "so", sheets: [sheet] })).toString("base64");
};
const good = [2019, "Bằng khen của Thủ tướng Chính phủ", "Cục An ninh kinh tế", null, 1, 2, null, "", "", "", "", "x"];
const rowsOf = async (): Promise<number> =>
  (await done(database, listAwards, secretary, { yearId: here.yearId })).total;

test("a file with one wrong cell enters nothing, and names the cell", async () => {
  const before = await rowsOf();
  const bad = [
    ...[good, [2019, "Huân chương", "Cục Không Có", null, null, null, 3]],
    [2019, "Huân chương", "Cả cụm", "Ông A", 1, 1, null, "5/QĐ"],
    ["hai nghìn", "Huân chương", "Cả cụm", null, null, null, 3],
  ];
  const outcome = await act(database, importAwards, secretary, { yearId: here.yearId, file: await file(bad) });
  expect(outcome.kind === "refused" && outcome.refusal).toMatchObject({
    code: "cells-wrong",
    mistakes: [{ address: "C5" }, { address: "E6" }, { address: "A7" }],
  });
  expect(await rowsOf()).toBe(before);
});

test("the preview shows what a file would enter and writes nothing; the import then enters every row", async () => {
  const before = await rowsOf();
  const rows = [good, [2019, "Huân chương", "Cả cụm", null, null, null, 7, "", "", "", "Báo cáo năm", ""]];
  const input = { yearId: here.yearId, file: await file(rows) };
  const preview = await done(database, previewImport, secretary, input);
  expect(preview.mistakes).toEqual([]);
  expect(preview.lines.map((line) => [line.awardName, line.unit, line.total])).toEqual([
    ["Bằng khen của Thủ tướng Chính phủ", "Cục An ninh kinh tế", 3],
    ["Huân chương", "Cả cụm", 7],
  ]);
  expect(await rowsOf()).toBe(before);
  expect(await done(database, importAwards, secretary, input)).toMatchObject({ lines: 2 });
  expect(await rowsOf()).toBe(before + 2);
  const twice = await act(database, importAwards, secretary, input);
  expect(twice.kind === "refused" && twice.sentence).toContain("B4");
});

test("one recipient twice within a file is found before anything is written", async () => {
  const award = [2019, "Huân chương Chiến công hạng Ba", "Cục An ninh kinh tế", "Đội 4", 1, null, null, "77/QĐ-CTN"];
  const preview = await done(database, previewImport, secretary, {
    yearId: here.yearId,
    file: await file([award, award]),
  });
  expect(preview.mistakes.map((mistake) => mistake.address)).toEqual(["B5"]);
});

test("what is no Excel file, or has no header, is refused with what to do", async () => {
  const text = Buffer.from("năm;hình thức").toString("base64");
  const outcome = await act(database, importAwards, secretary, { yearId: here.yearId, file: text });
  expect(outcome.kind).toBe("refused");
  const preview = await done(database, previewImport, secretary, { yearId: here.yearId, file: text });
  expect(preview.mistakes[0]?.sentence).toContain(".xlsx");
});

test("the template opens as Excel with the headers that the import reads", async () => {
  const made = (await act(database, importTemplate, secretary, { yearId: here.yearId })) as unknown as {
    answer: { bytes: Uint8Array };
  };
  const sheets = await readExcel(made.answer.bytes);
  expect(
    sheets.ok && sheets.value[0]!.rows.some((row) => row.map((cell) => cell.text).join() === sheetHeaders.join()),
  ).toBe(true);
});
