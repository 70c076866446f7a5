import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoOverflow } from "./support/looks.ts";
import { type Product, startProduct } from "./support/product.ts";

const units = [
  "Cục An ninh nội địa",
  "Cục An ninh đối ngoại",
  "Cục An ninh chính trị nội bộ",
  "Cục An ninh điều tra",
  "Cục An ninh kinh tế",
];
const password = "mot-cau-ngan-de-nho";

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(async () => {
  await product.stop();
});

test("a cluster's year, from the empty system to the news item", async ({ page }) => {
  await createAdministrator(page);
  await startCluster(page);
});

async function createAdministrator(page: Page): Promise<void> {
  await page.goto(product.firstLink!);
  await page.getByLabel("Họ và tên").fill("Quản trị hệ thống");
  await page.getByLabel("Tên đăng nhập").fill("quantri");
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(password);
  await page.getByLabel("Nhập lại mật khẩu mới").fill(password);
  await expectLooks(page);
  await page.getByRole("button", { name: "Tạo quản trị" }).click();
  await expect(page.getByRole("heading", { name: "Chưa có năm thi đua nào" })).toBeVisible();
  await expectLooks(page);
}

async function startCluster(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Lập cụm thi đua" }).click();
  await page.getByLabel("Tên cơ quan chủ quản").fill("Bộ Công an");
  await expectLooks(page);
  await page.getByRole("button", { name: "Ghi và sang bước lập cụm" }).click();
  await page.getByLabel("Tên cụm").fill("Cụm thi đua số 1 – Bộ Công an");
  await expect(page.getByLabel("Mã trong địa chỉ trang")).toHaveValue("cum-1");
  await page.getByRole("button", { name: "Ghi và sang bước nhập đơn vị" }).click();
  await page.getByLabel("Tên các đơn vị, mỗi đơn vị một dòng").fill(units.join("\n"));
  await page.getByLabel("Thuộc cụm từ ngày").fill("01/01/2020");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Ghi 5 đơn vị" }).click();
  await expectLooks(page);
}

async function expectLooks(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoOverflow(page);
}
