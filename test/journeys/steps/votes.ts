import { expect, type Page } from "@playwright/test";
import { expectLooks } from "../support/looks.ts";
import { open } from "./fields.ts";

/** What is voted at the conference, with those put forward. */
export const votes = [
  { prepare: /^Chuẩn bị Suy tôn/, name: "Cờ thi đua của Chính phủ", nominees: ["Cục An ninh chính trị nội bộ"] },
  {
    prepare: /^Chuẩn bị Bầu cụm trưởng/,
    name: "Cụm trưởng năm 2021",
    nominees: ["Cục An ninh đối ngoại", "Cục An ninh kinh tế"],
  },
] as const;

/** The secretary prepares each vote of the rulebook. */
export async function prepareVotes(page: Page): Promise<void> {
  for (const vote of votes) {
    await open(page, "Bỏ phiếu");
    await page.getByRole("button", { name: vote.prepare }).click();
    await page.getByRole("textbox", { name: "Tên gọi" }).fill(vote.name);
    const standing = page.getByRole("group", { name: "Đơn vị được giới thiệu" });
    for (const unit of vote.nominees) await standing.getByRole("checkbox", { name: unit }).check();
    const checked = page.getByRole("checkbox", { name: /Đã kiểm tra danh sách này/ });
    if (await checked.isVisible()) await checked.check();
    await expectLooks(page, "prepare-vote");
    await page.getByRole("button", { name: "Chuẩn bị lượt bỏ phiếu" }).click();
    await expect(page.getByRole("heading", { name: new RegExp(vote.name), level: 1 })).toBeVisible();
  }
  await expectLooks(page, "vote-prepared");
}
