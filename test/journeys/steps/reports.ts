import { expect, type Page } from "@playwright/test";
import { expectLooks } from "../support/looks.ts";
import { fillDay, open } from "./fields.ts";

const headings = ["Công tác tham mưu", "Kết quả thực hiện chương trình công tác"];

/** The secretary calls the annual report of every unit. */
export async function callReport(page: Page): Promise<void> {
  await open(page, "Báo cáo");
  await expectLooks(page, "reports-empty");
  await page
    .getByRole("button", { name: /Yêu cầu báo cáo/ })
    .first()
    .click();
  await fillDay(page, "Hạn nộp", "05/12/2020");
  await page.getByLabel("Các mục phải viết").fill(headings.join("\n"));
  await page.getByRole("button", { name: "Yêu cầu các đơn vị báo cáo" }).click();
  await expect(page.getByRole("table", { name: /Báo cáo năm/ })).toBeVisible();
}

/** The head of a unit writes under the headings and sends. */
export async function sendReport(head: Page, unit: string): Promise<void> {
  await open(head, "Báo cáo");
  await head
    .getByRole("link", { name: /Viết|Soạn|Mở/ })
    .first()
    .click();
  for (const [at, heading] of headings.entries())
    await head
      .getByRole("textbox", { name: `${at + 1}. ${heading}` })
      .fill(`Nội dung do ${unit} báo cáo (số liệu minh hoạ).`);
  await expectLooks(head, "unit-report");
  await head.getByRole("button", { name: "Duyệt và gửi báo cáo" }).click();
  await expect(head.getByText(/Đã nhận ngày/)).toBeVisible();
}

/** The draft is composed from what the units sent. */
export async function compose(page: Page): Promise<void> {
  await open(page, "Báo cáo");
  await expectLooks(page, "reports-sent");
  await page.getByRole("button", { name: "Tổng hợp dự thảo báo cáo tổng kết" }).click();
  await openSummary(page);
  await expectLooks(page, "draft");
  await fillDay(page, "Góp ý đến hết ngày", "10/12/2030");
  await page.getByRole("button", { name: /Gửi dự thảo lần 1/ }).click();
  await expect(page.getByRole("button", { name: /Gửi dự thảo lần 2/ })).toBeVisible();
}

/** Somebody comments on a passage. */
export async function comment(head: Page): Promise<void> {
  await openSummary(head);
  await head.getByRole("button", { name: "Chọn Phần I, đoạn 1", exact: true }).click();
  await head.getByLabel("Góp ý vào Phần I, đoạn 1").fill("Đề nghị bổ sung số liệu so với năm trước.");
  await expectLooks(head, "comment");
  await head.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(head.getByText("Đề nghị bổ sung số liệu so với năm trước.").first()).toBeVisible();
}

/** Every comment is resolved with a reason; only then can the text be closed. */
export async function resolve(page: Page): Promise<void> {
  await openSummary(page);
  await page.getByRole("radio", { name: /Tiếp thu một phần/ }).check();
  await page.getByLabel("Đoạn sau khi sửa").fill("Các đơn vị hoàn thành chương trình công tác năm 2020.");
  await page.getByLabel("Lý do").fill("Số liệu năm trước để ở phụ lục.");
  await expectLooks(page, "resolve");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByRole("button", { name: "Chốt báo cáo" }).click();
  const dialog = page.getByRole("dialog", { name: "Chốt báo cáo tổng kết" });
  await expect(dialog).toBeVisible();
  // A report that never came is named, and closing without it has a reason.
  const missing = await dialog.getByText("chưa có báo cáo").isVisible();
  if (missing) await dialog.getByLabel("Lý do").fill("Đơn vị chưa gửi kịp, báo cáo bổ sung sau.");
  await dialog.getByRole("button", { name: missing ? "Vẫn chốt báo cáo" : "Chốt báo cáo" }).click();
  await expect(page.getByText(/chốt ngày|Đã chốt/i).first()).toBeVisible();
  await expectLooks(page, "summary-closed");
}

async function openSummary(page: Page): Promise<void> {
  await open(page, "Báo cáo");
  await page
    .getByRole("link", { name: /báo cáo tổng kết|Giải quyết \d+ ý kiến/i })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Báo cáo tổng kết năm 2020", level: 1 })).toBeVisible();
}
