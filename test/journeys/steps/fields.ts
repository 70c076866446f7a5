import { expect, type Page } from "@playwright/test";

/** The password of everybody in a journey. */
export const password = "hoa-gao-no-do-ven-song";

/** Picks one of a list that can be searched by typing. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** Types a day as dd/mm/yyyy and closes the calendar. */
export async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByRole("textbox", { name: label }).fill(day);
  await page.keyboard.press("Tab");
  // While it goes away it would take the next click.
  await expect(page.locator("[data-dates-dropdown]")).toHaveCount(0);
}

/** Opens a part of the year by its menu. */
export async function open(page: Page, part: string): Promise<void> {
  await page.getByRole("navigation", { name: "Các phần của năm thi đua" }).getByRole("link", { name: part }).click();
}
