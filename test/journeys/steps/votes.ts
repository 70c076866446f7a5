import { expect, type Page } from "@playwright/test";
import { expectLooks } from "../support/looks.ts";
import { open } from "./fields.ts";

/** What is voted at the conference, with those put forward. */
export const votes = [
  {
    prepare: /^Chuẩn bị Suy tôn/,
    name: "Cờ thi đua của Chính phủ",
    nominees: ["Cục An ninh chính trị nội bộ"],
    judged: true,
  },
  {
    prepare: /^Chuẩn bị Bầu Cụm trưởng/,
    name: "Cụm trưởng năm 2021",
    nominees: ["Cục An ninh đối ngoại", "Cục An ninh kinh tế"],
    judged: false,
  },
] as const;

/** The secretary prepares each vote of the rulebook. */
export async function prepareVotes(page: Page): Promise<void> {
  for (const vote of votes) {
    await open(page, "Bỏ phiếu");
    await page.getByRole("button", { name: vote.prepare }).click();
    const standing = page.getByRole("group", { name: "Đơn vị được giới thiệu" });
    for (const unit of vote.nominees) await standing.getByRole("checkbox", { name: unit }).check();
    const checked = page.getByRole("checkbox", { name: /Đã kiểm tra danh sách này/ });
    if (await checked.isVisible()) await checked.check();
    await expectLooks(page, "prepare-vote");
    await page.getByRole("button", { name: "Chuẩn bị lượt bỏ phiếu" }).click();
    await expect(page.getByRole("heading", { name: new RegExp(vote.name), level: 1 })).toBeVisible();
    if (vote.judged) {
      await expect(page.getByRole("textbox", { name: "Xét điều kiện theo ngày trình" })).toHaveValue("31/12/2020");
      await expect(page.getByRole("row", { name: vote.nominees[0] })).toContainText("15/2003/QH11");
      await expectLooks(page, "nominees-judged");
    }
  }
  await expectLooks(page, "vote-prepared");
}

/** The chair puts a vote to the room; from then on roll and rules are frozen. */
export async function openVote(page: Page, name: string): Promise<void> {
  await open(page, "Hội nghị");
  await page.getByRole("link", { name: "Hội nghị tổng kết năm 2020" }).click();
  const item = page.getByRole("row", { name: new RegExp(`Bỏ phiếu: ${name}`) });
  await item.getByRole("link", { name: "Trước khi mở bỏ phiếu" }).click();
  await page.getByRole("checkbox", { name: "Tôi đã đọc thông báo này cho hội nghị" }).check();
  await expectLooks(page, "before-opening");
  await page.getByRole("button", { name: "Mở bỏ phiếu" }).click();
  await expect(page.getByRole("heading", { name: new RegExp(`Kiểm phiếu: ${name}`) })).toBeVisible();
}

export type Figures = Readonly<Record<string, number>>;

/** A teller types what they counted; nobody sees the other's figures before both are in. */
export async function typeFigures(teller: Page, name: string, figures: Figures): Promise<void> {
  await open(teller, "Bỏ phiếu");
  await teller
    .getByRole("row", { name: new RegExp(name) })
    .getByRole("link", { name: /^Lượt/ })
    .last()
    .click();
  for (const [label, count] of Object.entries(figures))
    await teller.getByLabel(label, { exact: true }).fill(String(count));
  await expectLooks(teller, "count");
  await teller.getByRole("button", { name: /^Lưu bản/ }).click();
}

/** The head of the committee locks an agreed count; the verdict stands with its sum. */
export async function signResult(head: Page): Promise<void> {
  await head.getByRole("button", { name: "Khoá kết quả" }).click();
  await expectLooks(head, "sign-dialog");
  await head.getByRole("dialog").getByRole("button", { name: "Khoá kết quả" }).click();
  await expect(head.getByRole("dialog")).toBeHidden();
  await expectLooks(head, "result");
}
