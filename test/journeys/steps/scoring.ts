import { expect, type Page } from "@playwright/test";
import { expectLooks } from "../support/looks.ts";
import { open } from "./fields.ts";

/** Criteria pasted from Excel, points typed with a comma and with a dot, the table locked. */
export async function enterScores(page: Page, units: readonly string[]): Promise<void> {
  await open(page, "Chấm điểm");
  await expectLooks(page, "scoring-empty");
  await page.getByRole("button", { name: "Gõ hoặc dán từ Excel" }).click();
  await page
    .getByLabel("Dán từ Excel: mã, tên, điểm tối đa")
    .fill("1\tTiêu chí số 1\t700\n2\tTiêu chí số 2\t200\n3\tTiêu chí số 3\t100");
  await page.getByRole("button", { name: "Thêm 3 dòng vào bảng" }).click();
  await expectLooks(page, "criteria-form");
  await page.getByRole("button", { name: "Ghi bảng tiêu chí" }).click();
  for (const [at, unit] of units.entries()) {
    for (const [code, max] of [
      ["1", 700],
      ["2", 200],
      ["3", 100],
    ] as const) {
      const points = at % 2 === 0 ? `${max - 10 * at - 1},5` : `${max - 10 * at - 1}.5`;
      await page.getByLabel(`Điểm ${code}, ${unit}, tối đa`).fill(points);
    }
  }
  await expectLooks(page, "scoring-typed");
  await page.getByRole("button", { name: /^Ghi/ }).click();
  await page.getByRole("button", { name: "Khoá bảng điểm" }).click();
  await expect(page.getByText(/Đã khoá/).first()).toBeVisible();
  await expectLooks(page, "scoring-locked");
}
