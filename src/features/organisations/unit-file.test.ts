import { afterAll, beforeAll, expect, test } from "vitest";
import { done, operator } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { excelOf } from "../../platform/documents/index.ts";
import { addUnits } from "./add-units.ts";
import { createOwner } from "./create-owner.ts";
import { readUnitFile } from "./read-unit-file.ts";
import { unitTemplate } from "./unit-template.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let ownerId: number;

beforeAll(async () => {
  database = await freshDatabase();
  ownerId = (await done(database, createOwner, operator, { name: "Bộ Công an" })).ownerId;
  await done(database, addUnits, operator, { ownerId, fromDay: "2015-01-01", units: [{ name: "Cục Có Sẵn" }] });
});
afterAll(() => database.remove());

const look = (bytes: Uint8Array) =>
  done(database, readUnitFile, operator, { ownerId, fileBase64: Buffer.from(bytes).toString("base64") });

const sheet = (rows: readonly (readonly (string | null)[])[]) =>
  excelOf({
    code: "don-vi",
    sheets: [
      {
        name: "Đơn vị",
        titleLines: ["DANH SÁCH ĐƠN VỊ"],
        columns: ["Tên đơn vị", "Mã đơn vị", "Địa chỉ"].map((header) => ({ header, kind: "text", width: 20 })),
        rows,
      },
    ],
  });

test("the template reads back as an empty list without faults", async () => {
  const made = await unitTemplate.make({} as never, {});
  expect(made.ok && (await look(made.value.bytes))).toEqual({ problem: null, units: [], faults: [] });
});

test("columns may stand in any order, and codes keep their zeros", async () => {
  const read = await look(
    await sheet([
      ["Cục Một", "007", "Hà Nội"],
      [null, null, null],
      ["Cục Hai", null, null],
    ]),
  );
  expect(read).toEqual({
    problem: null,
    units: [
      { row: 4, name: "Cục Một", code: "007", address: "Hà Nội" },
      { row: 6, name: "Cục Hai", code: "", address: "" },
    ],
    faults: [],
  });
});

test("every wrong cell is named as Excel names it", async () => {
  const { faults } = await look(
    await sheet([
      ["Cục Một", "1", null],
      [null, "2", "Có địa chỉ mà không có tên"],
      ["cuc co san", "1", null],
    ]),
  );
  expect(faults).toEqual([
    { cell: "A5", sentence: "Tên đơn vị cần ít nhất 2 ký tự." },
    { cell: "A6", sentence: "dòng 6: tên “cuc co san” đã là của đơn vị mã 01" },
    { cell: "B6", sentence: "dòng 6: mã “1” đã có ở dòng 4" },
  ]);
});

test("a file of another kind, or without the header, says what to do", async () => {
  expect((await look(Buffer.from("STT;Tên đơn vị\n1;Cục"))).problem).toContain("lưu thành “Excel Workbook (.xlsx)”");
  const other = await excelOf({
    code: "khac",
    sheets: [{ name: "A", titleLines: [], columns: [{ header: "Cột lạ", kind: "text", width: 9 }], rows: [] }],
  });
  expect((await look(other)).problem).toContain("không thấy dòng tiêu đề");
});
