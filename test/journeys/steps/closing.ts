import { expect, type Page } from "@playwright/test";
import { expectLooks } from "../support/looks.ts";
import { open } from "./fields.ts";

/** Conclusions, the end of the meeting, minutes closed with the log's head hash. */
export async function closeConference(page: Page): Promise<void> {
  await open(page, "Hội nghị");
  await page.getByRole("link", { name: "Hội nghị tổng kết năm 2020" }).click();
  await page.getByRole("button", { name: "Ghi kết luận" }).click();
  await page.getByRole("textbox", { name: "Nội dung" }).fill("Hoàn thiện hồ sơ đề nghị khen thưởng.");
  await page.getByRole("textbox", { name: "Người hoặc đơn vị thực hiện" }).fill("Thư ký cụm");
  await page.getByRole("dialog").locator("button[type=submit]").click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("button", { name: "Bế mạc", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Bế mạc", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("button", { name: "Khoá biên bản" }).click();
  const closing = page.getByRole("dialog");
  await expect(closing).toContainText("không mở lại được");
  await closing.getByRole("button", { name: "Khoá biên bản", exact: true }).click();
  await expect(page.getByText("Biên bản đã khoá")).toBeVisible();
  await expectLooks(page, "conference-closed");
}

/** What the cluster voted becomes a proposal, never called an award. */
export async function nominate(page: Page): Promise<void> {
  await open(page, "Đề nghị khen thưởng");
  await page.getByRole("button", { name: "Lập đề nghị" }).click();
  await writeReason(page);
  const table = page.getByRole("table", { name: "Các đề nghị" });
  await expect(table).toContainText("Cục An ninh chính trị nội bộ");
  await expect(table).not.toContainText(/được tặng|đã tặng/i);
  await expectLooks(page, "nominations");
}

/** The law's verdict is not “đạt”, so the form says why and asks for a reason before it lets the proposal pass. */
async function writeReason(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  const unit = dialog.getByRole("region", { name: "Điều kiện của Cục An ninh chính trị nội bộ" });
  await expect(unit).toContainText("Thiếu dữ liệu");
  await expect(unit).toContainText("khoản 1 Điều 25, 15/2003/QH11");
  const save = dialog.locator("button[type=submit]");
  await expect(save).toBeDisabled();
  await expectLooks(page, "nomination-reason");
  await dialog
    .getByRole("textbox", { name: "Lý do vẫn đề nghị" })
    .fill("Số liệu minh hoạ: hồ sơ bổ sung trước khi trình.");
  await save.click();
  await expect(dialog).toBeHidden();
}

/** The sentence of the year is written from records. */
export async function recordAwards(page: Page): Promise<void> {
  await open(page, "Sổ khen thưởng");
  await expectLooks(page, "ledger-empty");
}

/** The secretary finishes the news item that the record wrote. */
export async function finishNews(page: Page): Promise<void> {
  await openNews(page);
  await page.getByRole("button", { name: "Sửa tin" }).click();
  await page.getByRole("textbox", { name: "Người viết" }).fill("Thư ký cụm");
  await expectLooks(page, "news-form");
  await page.getByRole("dialog").locator("button[type=submit]").click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

/** The chair answers for its release and takes it away as Word and PDF. */
export async function releaseNews(chair: Page): Promise<{ word: string; pdf: string }> {
  await openNews(chair);
  await chair.getByRole("button", { name: "Duyệt phát hành" }).click();
  await chair.getByRole("checkbox", { name: /không có nội dung bí mật/ }).check();
  await chair.getByRole("dialog").getByRole("button", { name: "Duyệt phát hành" }).click();
  await expect(chair.getByRole("button", { name: "Thu hồi" })).toBeVisible();
  await expectLooks(chair, "news-released");
  return { word: await take(chair, "Tải Word"), pdf: await take(chair, "Tải PDF") };
}

async function openNews(page: Page): Promise<void> {
  await open(page, "Văn bản");
  await page.getByRole("link", { name: "Tin bài" }).click();
}

async function take(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: button }).click();
  return (await waiting).path();
}
