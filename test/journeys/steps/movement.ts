import { expect, type Page } from "@playwright/test";
import { expectLooks } from "../support/looks.ts";
import { choose, fillDay, open } from "./fields.ts";

/** Plan with its days, pact, signature: the rulebook is frozen after it. */
export async function writeMovement(page: Page): Promise<void> {
  await open(page, "Phong trào");
  await expect(page.getByRole("heading", { name: "Phong trào năm 2020" })).toBeVisible();
  await expectLooks(page, "movement");
  await page
    .getByRole("navigation", { name: "Các phần của phong trào" })
    .getByRole("link", { name: "Kế hoạch" })
    .click();
  await page.getByRole("button", { name: "Thêm việc" }).first().click();
  await page.getByRole("textbox", { name: "Việc", exact: true }).fill("Tổ chức hội nghị tổng kết năm");
  await choose(page, "Thực hiện", "Thư ký");
  await fillDay(page, "Thời hạn", "18/12/2020");
  await page.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(page.getByRole("cell", { name: "Tổ chức hội nghị tổng kết năm", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Soạn lời văn" }).click();
  await page.getByLabel("Mục đích").fill("Đẩy mạnh phong trào thi đua, hoàn thành chương trình công tác năm.");
  await page.getByRole("button", { name: "Ghi lời văn" }).click();
  await expectLooks(page, "plan");

  const tabs = page.getByRole("navigation", { name: "Các phần của phong trào" });
  await tabs.getByRole("link", { name: "Quy chế" }).click();
  await expect(page.getByRole("button", { name: "Sửa quy chế" })).toBeVisible();
  await expectLooks(page, "rulebook");
  await tabs.getByRole("link", { name: "Giao ước" }).click();
  await page.getByRole("button", { name: "Soạn giao ước" }).click();
  await page.getByRole("textbox", { name: "Cam kết 1" }).fill("Hoàn thành chương trình, kế hoạch công tác năm 2020");
  await page.getByLabel("Nơi ký").fill("Hà Nội");
  await fillDay(page, "Ngày ký", "12/03/2020");
  for (const name of await page.getByLabel("Người ký", { exact: true }).all()) await name.fill("Đại diện đơn vị");
  for (const office of await page.getByLabel("Chức vụ").all()) await office.fill("Cục trưởng");
  await expectLooks(page, "pact-form");
  await page.getByRole("button", { name: "Ghi giao ước" }).click();
  await page.getByRole("button", { name: "Ghi nhận đã ký" }).click();
  const asked = page.getByRole("dialog", { name: "Ghi nhận giao ước đã ký" });
  await asked.getByRole("button", { name: "Ghi nhận đã ký" }).click();
  await expect(page.getByText("Đã ký ngày 12/03/2020")).toBeVisible();
  await expectLooks(page, "pact-signed");
}
