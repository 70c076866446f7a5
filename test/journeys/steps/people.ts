import { type Browser, expect, type Page } from "@playwright/test";
import { expectLooks } from "../support/looks.ts";
import { choose, open, password } from "./fields.ts";

export interface Invited {
  readonly fullName: string;
  readonly signInName: string;
  /** The role's name on screen, and the unit where it is held for one. */
  readonly role: string;
  readonly unit?: string;
}

/** The secretary invites somebody into the year; they choose a password in a browser of their own. */
export async function invite(page: Page, browser: Browser, somebody: Invited): Promise<Page> {
  await open(page, "Tổ chức");
  await page.getByRole("button", { name: "Mời một người" }).click();
  await page.getByRole("textbox", { name: "Họ và tên" }).fill(somebody.fullName);
  await page.getByRole("textbox", { name: "Tên đăng nhập" }).fill(somebody.signInName);
  await choose(page, "Vai trò trong năm", somebody.role);
  if (somebody.unit) await choose(page, "Đơn vị", somebody.unit);
  await page.getByRole("button", { name: "Tạo liên kết mời" }).click();
  const message = await page.getByText(/\/moi#/).textContent();
  await page.getByRole("button", { name: "Đã gửi" }).click();

  const own = await (await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" })).newPage();
  await own.setViewportSize({ width: 1366, height: 768 });
  await own.goto(/http\S+\/moi#\S+/.exec(message!)![0]);
  await own.getByLabel("Mật khẩu mới", { exact: true }).fill(password);
  await own.getByLabel("Nhập lại mật khẩu mới").fill(password);
  if (somebody.signInName.endsWith("1")) await expectLooks(own, "accept-invitation");
  await own.locator("button[type=submit]").click();
  await expect(own.getByRole("navigation", { name: "Các phần của năm thi đua" })).toBeVisible();
  return own;
}

/** Signs a person out of a screen and another in: the sign-in screen works as everybody meets it. */
export async function signInAgain(page: Page, signInName: string): Promise<void> {
  await page.goto(new URL("/dang-nhap", page.url()).href);
  await page.getByRole("textbox", { name: "Tên đăng nhập" }).fill(signInName);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}
