import { strToU8, unzipSync, zipSync } from "fflate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "./excel-cells.ts";
import type { Sheet } from "../../engines/document/index.ts";
import {
  cellRefusals,
  choiceIn,
  dayIn,
  excelOf,
  excelRefusals,
  hundredthsIn,
  integerIn,
  readExcel,
  textIn,
} from "./index.ts";

const units: Sheet = {
  name: "Đơn vị",
  titleLines: ["DANH SÁCH ĐƠN VỊ", "Năm 2020"],
  columns: [
    { header: "STT", width: 6, kind: "integer" },
    { header: "Mã", width: 12, kind: "text" },
    { header: "Điểm", width: 10, kind: "hundredths" },
    { header: "Ngày", width: 12, kind: "day" },
    { header: "Loại", width: 20, kind: "text", choices: ["Cục", "Vụ, văn phòng", "Công an “tỉnh” & <thành phố>"] },
  ],
  rows: [
    [1, "001203000001", 98_550, "2020-12-18", "Cục"],
    [2, "007", 98_060, "2020-01-01", "Vụ, văn phòng"],
    [3, null, null, null, null],
  ],
  roomForRows: 4,
};

const file = await excelOf({ code: "don-vi", sheets: [units] });

async function rowsOf(bytes: Uint8Array, sheet = 0) {
  const read = await cellsOf(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value[sheet]!.rows;
}

test("what is written is read back: codes keep their zeros, days do not shift, hundredths are exact", async () => {
  const rows = await rowsOf(file);
  const first = rows[4]!;
  expect(first.map((cell) => cell.address)).toEqual(["A5", "B5", "C5", "D5", "E5"]);
  expect(integerIn(first[0]!)).toEqual({ ok: true, value: 1 });
  expect(textIn(first[1]!)).toEqual({ ok: true, value: "001203000001" });
  expect(hundredthsIn(first[2]!)).toEqual({ ok: true, value: 98_550 });
  expect(dayIn(first[3]!)).toEqual({ ok: true, value: "2020-12-18" });
  expect(choiceIn(first[4]!, ["Cục", "Vụ, văn phòng"])).toEqual({ ok: true, value: "Cục" });
});

test("an empty cell is written empty, never as 0", async () => {
  const rows = await rowsOf(file);
  expect(rows[6]!.slice(1).map((cell) => cell.kind)).toEqual(["empty", "empty", "empty", "empty"]);
});

test("a column with choices gets a drop-down that also covers the rows left to fill", () => {
  const sheet = new TextDecoder().decode(unzipSync(file)["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toContain('sqref="E5:E11"');
  expect(sheet).toContain("<formula1>'Danh mục chọn'!$A$2:$A$4</formula1>");
});

test("every hundredth survives the way through Excel", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 30 }),
      async (values) => {
        const column = { header: "Điểm", width: 9, kind: "hundredths" } as const;
        const bytes = await excelOf({
          code: "diem",
          sheets: [{ name: "Điểm", titleLines: [], columns: [column], rows: values.map((value) => [value]) }],
        });
        const read = (await rowsOf(bytes)).slice(1).map(([cell]) => hundredthsIn(cell!));
        expect(read).toEqual(values.map((value) => ({ ok: true, value })));
      },
    ),
    { numRuns: 25 },
  );
});

test("files renamed to .xlsx are told apart", async () => {
  const kinds: [string, Uint8Array][] = [
    ["nothing", new Uint8Array()],
    ["old-excel-or-locked", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ["program", strToU8("MZ\u0090")],
    ["text", strToU8("STT,Ten\n1,Cuc")],
    ["other-archive", zipSync({ "word/document.xml": strToU8("<w:document/>") })],
  ];
  for (const [seen, bytes] of kinds) {
    expect(await readExcel(bytes)).toEqual({ ok: false, refusal: { code: "not-xlsx", seen } });
  }
});

test("a bomb is refused before it is unpacked", async () => {
  const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(70_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await readExcel(bomb)).toEqual({ ok: false, refusal: { code: "swells", limit: 60_000_000 } });
});

test("a cell far away is refused by name instead of filling memory with empty rows", async () => {
  const files = unzipSync(file);
  const sheet = new TextDecoder().decode(files["xl/worksheets/sheet1.xml"]!);
  const far = (place: string): Uint8Array =>
    zipSync({ ...files, "xl/worksheets/sheet1.xml": strToU8(sheet.replace("</sheetData>", `${place}</sheetData>`)) });
  expect(await readExcel(far('<row r="1048576"><c r="A1048576"/></row>'))).toMatchObject({
    refusal: { code: "too-many-rows", row: 1_048_576 },
  });
  expect(await readExcel(far('<row r="20"><c r="XFD20"/></row>'))).toMatchObject({
    refusal: { code: "too-many-columns", cell: "XFD20" },
  });
});

test("any bytes are read or refused, never an exception", async () => {
  const start = fc.uint8Array({ maxLength: 300 }).map((tail) => Uint8Array.of(0x50, 0x4b, 3, 4, ...tail));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), start), async (bytes) => {
      expect((await cellsOf(bytes)).ok).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test("a real file cut anywhere or with one byte changed is read or refused, never an exception", async () => {
  const cut = fc.nat(file.length - 1).map((end) => file.slice(0, end));
  const changed = fc
    .tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }))
    .map(([place, change]) => file.map((byte, index) => (index === place ? byte ^ change : byte)));
  await fc.assert(
    fc.asyncProperty(fc.oneof(cut, changed), async (bytes) => {
      expect(typeof (await cellsOf(Uint8Array.from(bytes))).ok).toBe("boolean");
    }),
    { numRuns: 200 },
  );
});

test("a workbook whose inside is no XML is damaged, not an exception", async () => {
  const files = unzipSync(file);
  for (const name of Object.keys(files)) {
    const read = await cellsOf(zipSync({ ...files, [name]: strToU8("<<<") }));
    expect(typeof read.ok).toBe("boolean");
  }
});

test("a refused cell is named with its remedy in both languages", () => {
  const cell = { address: "C7", kind: "text", text: "chín" } as const;
  const read = hundredthsIn(cell);
  if (read.ok) throw new Error("read a word as a number");
  expect(cellRefusals.say(read.refusal, "vi")).toContain("Ô C7 ghi “chín”");
  expect(cellRefusals.say(read.refusal, "en")).toContain("Cell C7");
  expect(excelRefusals.say({ code: "damaged" }, "vi")).toContain("lưu lại thành tệp mới");
});

test("what Excel shows as 98,6 but stores in binary is 98,6", () => {
  expect(hundredthsIn({ address: "A1", kind: "number", text: "98.6" })).toEqual({ ok: true, value: 9860 });
  expect(hundredthsIn({ address: "A1", kind: "number", text: "1.234" })).toMatchObject({ ok: false });
  expect(hundredthsIn({ address: "A1", kind: "text", text: "1.234" })).toEqual({ ok: true, value: 123_400 });
});
