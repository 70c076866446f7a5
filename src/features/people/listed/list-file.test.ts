import { afterAll, beforeAll, expect, test } from "vitest";
import { administrator, openCommunity } from "../../../../test/support/community.ts";
import type { Visitor } from "../../../../test/support/door.ts";
import { done, somebody } from "../../../../test/support/act.ts";
import type { FileMade } from "../../../platform/deeds/index.ts";
import { listTemplate } from "./list-template.ts";
import { excelOf, readExcel } from "../../../platform/documents/index.ts";

// The template that is handed out comes back filled in, through the same door as a pasted list.

let community: Awaited<ReturnType<typeof openCommunity>>;
let secretary: Visitor;
let yearId: number;

beforeAll(async () => {
  community = await openCommunity();
  await community.start();
  ({ yearId } = community.year);
  await community.signedIn(administrator);
  ({ browser: secretary } = await community.member("thu.ky", [{ role: "secretary" }]));
});
afterAll(() => community.close());

const filled = (rows: readonly (readonly string[])[]) =>
  excelOf({
    code: "mau-danh-sach-moi",
    sheets: [
      {
        name: "Danh sách mời",
        titleLines: ["DANH SÁCH NGƯỜI DÙNG VÀ VAI TRÒ", "Ghi chú"],
        columns: ["STT", "Họ và tên", "Tên đăng nhập", "Đơn vị", "Vai trò"].map((header) => ({
          ...{ header, width: 20, kind: "text" as const },
        })),
        rows,
      },
    ],
  } as never);
const look = async (bytes: Uint8Array) =>
  (await secretary.post("people.look-at-list", { yearId, fileBase64: Buffer.from(bytes).toString("base64") })).body;

test("the file is filled in, uploaded and judged line by line, and nothing is written by looking", async () => {
  const bytes = await filled([
    ["1", "Lê Thị Hoa", "", "Cục Một", "Đại biểu"],
    ["2", "Hà Văn Bốn", "ha.bon", "Cục Chín", "Đại biểu"],
  ]);
  const { problem, lines } = await look(bytes);
  expect(problem).toBeNull();
  expect(lines).toMatchObject([
    { fullName: "Lê Thị Hoa", roles: [{ role: "delegate", unitName: "Cục Một" }], faults: [] },
    { fullName: "Hà Văn Bốn", faults: expect.arrayContaining([expect.stringContaining("Cục Chín")]) },
  ]);
});

test("the template itself has no people, names its columns and is no list of anybody", async () => {
  const actor = somebody(1, { yearId, role: "secretary", unitId: null });
  const made = await done(community.database, listTemplate, actor, { yearId });
  const file = (made as unknown as FileMade).bytes;
  const sheets = await readExcel(Buffer.from(file));
  expect(sheets.ok && sheets.value[0]!.rows.flat().map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Họ và tên", "Tên đăng nhập", "Đơn vị", "Vai trò"]),
  );
  expect((await look(file)).lines).toEqual([]);
});

test("what is no Excel file is refused in words, as a problem of the file", async () => {
  expect(await look(Buffer.from("không phải Excel"))).toMatchObject({ problem: expect.any(String), lines: [] });
});
