import { expect, test } from "vitest";
import { assert } from "../../src/basics/assert.ts";
import { decidersOn, inForceOn, isStateLevel, nameOn, standardIn } from "../../src/engines/law/index.ts";
import { shippedCatalogue, shippedLaw } from "./shipped.ts";

const catalogue = shippedCatalogue();
const award = (code: string) => {
  const found = catalogue.find(code);
  assert(found, code);
  return found;
};

test("it holds the 74 titles and forms of the law, each named once", () => {
  expect(catalogue.awards).toHaveLength(74);
  expect(new Set(catalogue.awards.map(({ name }) => name)).size).toBe(74);
});
test("the flag of the Government is decided by the Government, the national fighter by the Prime Minister", () => {
  expect(award("co-thi-dua-chinh-phu").level).toBe("government");
  expect(award("chien-si-thi-dua-toan-quoc").level).toBe("prime-minister");
  expect(isStateLevel(award("co-thi-dua-chinh-phu"))).toBe(true);
  expect(isStateLevel(award("co-thi-dua-bo-ban-nganh-tinh"))).toBe(false);
});
test("the district decided until 30/06/2025 and the commune decides from the next day", () => {
  const fighter = award("chien-si-thi-dua-co-so");
  expect(decidersOn(fighter, "2025-06-30").join()).toContain("cấp huyện");
  expect(decidersOn(fighter, "2025-07-01").join()).not.toContain("cấp huyện");
  expect(decidersOn(fighter, "2025-07-01").join()).toContain("cấp xã");
});
test("Law 06/2022 Đ79.3, Đ80.2: ministers and the district could give Lao động tiên tiến too, the district until it ended", () => {
  const title = award("lao-dong-tien-tien");
  expect(decidersOn(title, "2025-06-30").join()).toContain("cấp huyện");
  expect(decidersOn(title, "2025-07-01").join()).not.toContain("cấp huyện");
  for (const code of ["lao-dong-tien-tien", "chien-si-thi-dua-co-so", "tap-the-lao-dong-tien-tien"])
    expect(decidersOn(award(code), "2024-01-01").join()).toContain("Bộ trưởng");
});
test("a title that changed its name is called by the name of the day", () => {
  expect(nameOn(award("co-thi-dua-bo-ban-nganh-tinh"), "2023-12-31")).toContain("đoàn thể trung ương");
  expect(nameOn(award("co-thi-dua-bo-ban-nganh-tinh"), "2024-01-01")).toBe("Cờ thi đua của Bộ, ban, ngành, tỉnh");
});
test("the commune title has exactly one code on the days around 01/07/2025", () => {
  const on = (day: string) =>
    catalogue.awards.filter((a) => a.code.endsWith("-tieu-bieu") && inForceOn(a, day)).map((a) => a.code);
  expect(on("2023-12-31")).toEqual([]);
  expect(on("2024-01-01")).toEqual(["xa-phuong-thi-tran-tieu-bieu"]);
  expect(on("2025-06-30")).toEqual(["xa-phuong-thi-tran-tieu-bieu"]);
  expect(on("2025-07-01")).toEqual(["xa-phuong-dac-khu-tieu-bieu"]);
});

test.each(["2022-nd98", "2022-nd152"])("%s: every award in force has a standard for each kind of subject", (id) => {
  const pack = shippedLaw().packs.find((each) => each.id === id)!;
  const without = catalogue.awards
    .filter((each) => inForceOn(each, pack.to!))
    .flatMap(({ code, subjects }) => subjects.map((subject) => ({ award: code, subject })))
    .filter((asked) => standardIn(pack, asked) === undefined);
  expect(without).toEqual([]);
});
