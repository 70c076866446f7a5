import { expect, type Page } from "@playwright/test";
import { expectLooks } from "../support/looks.ts";
import { choose, password } from "./fields.ts";

/** The first person of the system, by the link that the first start printed. */
export async function createAdministrator(page: Page, firstLink: string): Promise<void> {
  await page.goto(firstLink);
  await page.getByLabel("Họ và tên").fill("Quản trị hệ thống");
  await page.getByLabel("Tên đăng nhập").fill("quantri");
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(password);
  await page.getByLabel("Nhập lại mật khẩu mới").fill(password);
  await expectLooks(page, "first-administrator");
  await page.getByRole("button", { name: "Tạo quản trị" }).click();
  await expect(page.getByRole("heading", { name: "Chưa có năm thi đua nào" })).toBeVisible();
  await expectLooks(page, "welcome");
}

/** The guided start: owner, cluster, year, units, heads, rulebook, people. */
export async function startCluster(page: Page, units: readonly string[]): Promise<void> {
  await page.getByRole("link", { name: "Lập cụm thi đua" }).click();
  await page.getByLabel("Tên cơ quan chủ quản").fill("Bộ Công an");
  await expectLooks(page, "guide-owner");
  await page.getByRole("button", { name: "Ghi và sang bước lập cụm" }).click();
  await page.getByLabel("Tên cụm, khối").fill("Cụm thi đua số 1 – Bộ Công an");
  await expect(page.getByLabel("Mã trong địa chỉ trang")).toHaveValue("cum-1");
  await page.getByLabel("Ký hiệu văn bản").fill("CTĐ1");
  await page.getByLabel("Địa danh").fill("Hà Nội");
  await page.getByRole("button", { name: "Ghi và sang bước lập năm" }).click();
  await page.getByRole("textbox", { name: "Năm", exact: true }).fill("2020");
  await page.getByLabel("Khẩu hiệu của năm").fill("Chủ động, nêu gương, kỷ cương, trách nhiệm, hiệu quả");
  await expectLooks(page, "guide-year");
  await page.getByRole("button", { name: "Lập năm 2020 và sang bước đơn vị" }).click();
  await page.getByLabel("Tên đơn vị, mỗi dòng một đơn vị").fill(units.join("\n"));
  await expect(page.getByLabel("Thành viên từ ngày")).toHaveValue("01/01/2020");
  await expectLooks(page, "guide-units");
  await page.getByRole("button", { name: "Ghi 5 đơn vị" }).click();
  await choose(page, "Đơn vị cụm trưởng", "Cục An ninh chính trị nội bộ");
  await choose(page, "Cách xác định", "Bầu");
  await choose(page, "Đơn vị cụm phó", "Cục An ninh kinh tế");
  await page.getByLabel("Chức vụ").fill("Cục trưởng");
  await expectLooks(page, "guide-heads");
  await page.getByRole("button", { name: "Ghi và sang bước quy chế" }).click();
  await page.getByRole("radio", { name: /2\/3/ }).first().check();
  await expectLooks(page, "guide-rulebook");
  await page.getByRole("button", { name: "Lấy quy chế này làm bản nháp" }).click();
  await expect(page.getByText("đã có 1 thư ký")).toBeVisible();
  await expectLooks(page, "guide-people");
  await page.getByRole("link", { name: "Vào năm 2020" }).click();
  await expect(page.getByRole("heading", { name: "Việc cần làm" })).toBeVisible();
  await expectLooks(page, "today-new");
}
