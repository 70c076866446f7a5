import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildLaw, choosePack, type Laid, sayMistake } from "../engines/law/index.ts";
import { readLawFiles } from "./law-files.ts";
import { layOfficeLaw, officeLawSaid } from "./office-law.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-office-law-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files = readLawFiles();
if (!files.ok) throw new Error("the law that comes with thidua is YAML");
const law = buildLaw(files.value);
if (!law.ok) throw new Error("the law that comes with thidua is valid");
const base: Laid = { files: files.value, law: law.value };
const shown = resolve("docs/quy-dinh-mau");

/** The sets of the documentation, with one text of one file changed. */
function changed(name: string, file: string, change: (text: string) => string): string {
  const copy = join(folder, name);
  cpSync(shown, copy, { recursive: true });
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), "utf8")));
  return copy;
}
const mistakesIn = (at: string): string[] =>
  layOfficeLaw(base, at).sets.flatMap(({ mistakes }) => mistakes.map((each) => sayMistake(each, "vi")));

test("the sets that the documentation shows load, add what they say, and leave the rest of the law as it was", () => {
  const { law: laid, sets } = layOfficeLaw(base, shown);
  expect(sets.map(({ name, mistakes }) => [name, mistakes])).toEqual([
    ["vi-du-goi", []],
    ["vi-du-tinh", []],
  ]);
  expect(officeLawSaid({ law: laid, sets }, "vi")).toBe(
    "thidua: quy định của cơ quan: đang dùng vi-du-goi, vi-du-tinh",
  );
  const on = (submitted: string): string => {
    const chosen = choosePack(laid.packs, { submitted });
    return chosen.ok ? chosen.value.pack.id : chosen.refusal.code;
  };
  expect([on("2026-09-30"), on("2026-10-01"), on("2026-12-31")]).toEqual(["2022-nd152", "vi-du-2026", "vi-du-2026"]);
  // What is only announced still refuses the days that the office does not cover.
  expect(on("2027-01-01")).toBe("pack-incomplete");
  expect(laid.packs.find(({ id }) => id === "vi-du-2026")?.transition?.keeps).toBe("2022-nd152");
});

test("a set with a mistake is left out with file, path and mistake in Vietnamese; the other is taken", () => {
  const at = changed("bad-day", "vi-du-goi/packs/vi-du-2026.yaml", (text) => text.replace("2026-12-31", "31/12/2026"));
  const { law: laid, sets } = layOfficeLaw(base, at);
  expect(sets.map(({ mistakes }) => mistakes.length)).toEqual([1, 0]);
  expect(mistakesIn(at)[0]).toMatch(/^vi-du-goi\/packs\/vi-du-2026\.yaml: to: ngày ghi theo dạng năm-tháng-ngày/);
  expect(laid.overlays.map(({ content }) => content.id)).toContain("vi-du-tinh");
  expect(officeLawSaid({ law: laid, sets }, "vi")).toContain("đang dùng vi-du-tinh; bỏ vi-du-goi – vi-du-goi/packs");
});

test.each([
  ["yaml", "vi-du-goi/packs/vi-du-2026.yaml", (text: string) => `${text}\n\t- [`, /dòng \d+, cột \d+/],
  ["days", "vi-du-goi/packs/vi-du-2026.yaml", (text: string) => text.replace("2026-10-01", "2026-09-01"), /trùng/],
  [
    "folder",
    "vi-du-goi/packs/vi-du-2026.yaml",
    (text: string) => text.replace("van-ban-vi-du", "khong-co"),
    /không có tệp/,
  ],
  [
    "id",
    "vi-du-tinh/overlays/vi-du-tinh.yaml",
    (text: string) => text.replace("id: vi-du-tinh", "id: bac-ninh-86-2025"),
    /đã có/,
  ],
  [
    "weaker",
    "vi-du-tinh/overlays/vi-du-tinh.yaml",
    (text: string) => text.replace("co-thi-dua-bo-ban-nganh-tinh", "khong-co"),
    /danh hiệu|tiêu chuẩn/,
  ],
  [
    "example",
    "vi-du-tinh/overlays/vi-du-tinh.yaml",
    (text: string) => text.replace("denied: [reports-on-time]", "also: [reports-on-time]"),
    /ví dụ ghi “Chưa đạt”, quy định cho kết quả “Đạt”/,
  ],
])("a mistake of another kind (%s) is told in words", (name, file, change, said) => {
  const found = mistakesIn(changed(name, file, change));
  expect(found.join("\n")).toMatch(said);
  expect(found.every((each) => each.startsWith(file.split("/")[0]!))).toBe(true);
});

test("what comes with thidua is not replaced, and a folder that is none or empty stops nothing", () => {
  const at = join(folder, "over");
  mkdirSync(join(at, "ghi-de", "luat-06-2022"), { recursive: true });
  mkdirSync(join(at, "rong"));
  writeFileSync(join(at, "ghi-de", "luat-06-2022", "co-thi-dua-chinh-phu.yaml"), "award: x\n");
  expect(mistakesIn(at)).toEqual([
    expect.stringContaining("thư mục “luat-06-2022” đi cùng phần mềm"),
    expect.stringContaining("không có tệp .yaml nào"),
  ]);
  const none = layOfficeLaw(base, join(folder, "khong-co"));
  expect(none.sets[0]!.mistakes).toHaveLength(1);
  expect(none.law.packs).toHaveLength(base.law.packs.length);
});
