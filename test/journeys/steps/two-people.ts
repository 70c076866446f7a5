import type { Browser, Page } from "@playwright/test";
import { sampleRulebooks } from "../../../src/features/year/sample-rulebooks/index.ts";
import { administratorOf, type Api, smallYear } from "../support/api.ts";
import { type Product, startProduct } from "../support/product.ts";
import { invite } from "./people.ts";

/** Two secretaries of one year, each in a browser of their own; the API is the first's. */
export interface TwoPeople extends Api {
  readonly product: Product;
  readonly first: Page;
  readonly second: Page;
  readonly yearId: number;
  readonly unitIds: readonly number[];
}

type Rulebook = (typeof sampleRulebooks)[number]["rules"];

/** A cluster of two units with its year 2020 and a draft rulebook; whoever made it invites the second secretary. */
export async function twoSecretaries(
  browser: Browser,
  rulesFrom: (sample: Rulebook) => Rulebook = (sample) => sample,
): Promise<TwoPeople> {
  const product = await startProduct();
  const first = await ownPage(browser);
  const api = await administratorOf(first, product);
  const year = await smallYear(api, 2);
  const rules = rulesFrom(sampleRulebooks[0]!.rules);
  await api.does("movement.edit-rulebook", { yearId: year.yearId, revision: 0, rules });
  await first.goto(`${product.url}/cum-1/2020`);
  const second = await invite(first, browser, { fullName: "Trần Thị Hai", signInName: "hai", role: "Thư ký" });
  return { product, first, second, ...api, ...year };
}

async function ownPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  return page;
}

/** The two versions of a form, as they stand beside it. */
export const versions = (page: Page) => page.getByRole("group", { name: "Hai bản" });

/** Who saved first, as the note says it. */
export const byTheFirst = /Nguyễn Văn Một ghi lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/;

/** Both open the same page of the year and press the same button. */
export async function bothOpen({ product, first, second }: TwoPeople, address: string, button: string): Promise<void> {
  for (const page of [first, second]) {
    await page.goto(`${product.url}/cum-1/2020/${address}`);
    await page.getByRole("button", { name: button }).first().click();
  }
}
