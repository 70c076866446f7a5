import { expect, type Page } from "@playwright/test";
import { expectLooks } from "../support/looks.ts";
import { choose, fillDay, open } from "./fields.ts";

/** The conference with its delegates and agenda; the votes prepared before stand in it by themselves. */
export async function prepareConference(page: Page, units: readonly string[]): Promise<void> {
  await open(page, "Hội nghị");
  await expectLooks(page, "conferences-empty");
  await page.getByRole("button", { name: "Lập hội nghị" }).first().click();
  await fillDay(page, "Ngày", "18/12/2020");
  await page.getByRole("textbox", { name: "Địa điểm" }).fill("Hà Nội");
  await page.getByRole("textbox", { name: "Chủ trì" }).fill("Cụm trưởng");
  await page.getByRole("textbox", { name: "Cụm phó cùng điều hành" }).fill("Cụm phó");
  await page.getByRole("textbox", { name: "Thư ký ghi biên bản" }).fill("Thư ký hội nghị");
  await expectLooks(page, "conference-form");
  await page.getByRole("dialog").getByRole("button", { name: "Lập hội nghị" }).click();
  await expect(page.getByRole("button", { name: "Thêm vào danh sách" })).toBeVisible();
  await inviteDelegates(page, units);
  await page.getByRole("button", { name: "Sắp xếp chương trình" }).click();
  await expectLooks(page, "agenda-form");
  await page.getByRole("button", { name: "Lưu chương trình" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

async function inviteDelegates(page: Page, units: readonly string[]): Promise<void> {
  for (const [at, unit] of units.entries()) {
    await page.getByRole("button", { name: "Thêm vào danh sách" }).click();
    await choose(page, "Đơn vị", unit);
    await page.getByRole("textbox", { name: "Họ tên hoặc chức danh" }).fill(`Đại biểu số ${at + 1}`);
    if (at === 0) await expectLooks(page, "invite-delegate");
    await page.getByRole("dialog").locator("button[type=submit]").click();
    await expect(page.getByRole("dialog")).toBeHidden();
  }
}

/** Tellers of units that are not put forward, each with an account of their own. */
export async function formCommittee(page: Page, tellers: readonly { name: string; unit: string }[]): Promise<void> {
  await page.getByRole("button", { name: "Lập Ban kiểm phiếu" }).click();
  for (const [at, teller] of tellers.entries()) {
    const seat = page.getByRole("group", { name: `Người thứ ${at + 1}` });
    await seat.getByRole("textbox", { name: /Họ tên hoặc chức danh/ }).fill(teller.name);
    await seat.getByRole("combobox", { name: "Đơn vị" }).click();
    await page.getByRole("option", { name: teller.unit, exact: true }).click();
    await seat.getByRole("combobox", { name: "Tài khoản nhập phiếu" }).click();
    await page.getByRole("option", { name: teller.name, exact: true }).click();
    await expect(seat.getByRole("combobox", { name: "Đơn vị" })).toHaveValue(teller.unit);
  }
  await expectLooks(page, "committee-form");
  await page.getByRole("dialog").getByRole("button", { name: "Lập Ban kiểm phiếu" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

/** Everybody is there, so the meeting begins. */
export async function openConference(page: Page, delegates: number): Promise<void> {
  for (let at = 1; at <= delegates; at++) await page.getByRole("button", { name: `Có mặt: Đại biểu số ${at}` }).click();
  await expect(page.getByText(`${delegates} trên ${delegates} đơn vị có mặt`)).toBeVisible();
  await page.getByRole("button", { name: "Khai mạc" }).click();
  // The meeting of 2020 is entered years later: its own day and hour stand there, and are what the minutes print.
  await expect(page.getByRole("textbox", { name: "Ngày diễn ra" })).toHaveValue("18/12/2020");
  await expectLooks(page, "conference-start");
  await page.getByRole("dialog").getByRole("button", { name: "Khai mạc" }).click();
  await expect(page.getByRole("button", { name: "Bế mạc", exact: true })).toBeVisible();
  await expectLooks(page, "conference-open");
}
