// Takes the pictures of the user guide from the running product on the sample year, so that they stay true.
// Run after a screen changed: node scripts/screenshots.ts   (the pictures are committed)
import { mkdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { createAdministrator } from "../test/journeys/steps/guided-start.ts";
import { startProduct } from "../test/journeys/support/product.ts";
import { buildScreens } from "./build.mjs";

const folder = new URL("../docs/huong-dan/hinh/", import.meta.url).pathname;

/** Screens of the year by the name of their picture; the address stands below /cum-1/2020. */
const screens = {
  "trang-chu": "",
  "to-chuc": "to-chuc",
  "quy-che": "phong-trao/quy-che",
  "ke-hoach": "phong-trao/ke-hoach",
  "giao-uoc": "phong-trao/giao-uoc",
  "cham-diem": "cham-diem",
  "bao-cao": "bao-cao",
  "gop-y": "bao-cao/tong-ket",
  "hoi-nghi": "hoi-nghi",
  "dieu-hanh-hoi-nghi": "hoi-nghi/1",
  "bo-phieu": "bo-phieu",
  "ket-qua-kiem-phieu": "bo-phieu/1",
  "de-nghi": "de-nghi",
  "so-khen-thuong": "so-khen-thuong",
  "van-ban": "van-ban/minutes-of-count/1",
  "tin-bai": "van-ban/news-item/-",
  "phap-luat": "phap-luat/xet-thu?ngay=2025-12-20&danhhieu=tap-the-lao-dong-xuat-sac&vidu=5",
  "giam-sat": "giam-sat",
} as const;

buildScreens();
mkdirSync(folder, { recursive: true });
const product = await startProduct();
const browser = await openBrowser();
try {
  const context = await browser.newContext({
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1366, height: 768 },
  });
  await photograph(await context.newPage());
} finally {
  await browser.close();
  await product.stop();
}

function openBrowser(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args });
}

async function photograph(page: Page): Promise<void> {
  await createAdministrator(page, product.firstLink!);
  await page.goto(`${product.url}/`);
  await shoot(page, "lan-dau");
  await page.getByRole("button", { name: "Mở năm mẫu" }).click();
  await page.waitForURL("**/cum-1/2020", { timeout: 60_000 });
  for (const [name, address] of Object.entries(screens)) {
    await page.goto(`${product.url}/cum-1/2020/${address}`);
    await shoot(page, name);
  }
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.locator("h1, h2").first().waitFor();
  await page.getByText("Đang đọc dữ liệu…").first().waitFor({ state: "detached" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(name);
}
