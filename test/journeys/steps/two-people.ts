import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { sampleRulebooks } from "../../../src/features/movement/sample-rulebooks/index.ts";
import { type Product, startProduct } from "../support/product.ts";
import { password } from "./fields.ts";
import { invite } from "./people.ts";

/** Does a deed through the API as the first of the two. */
export type Post = <Answer>(name: string, data: object) => Promise<Answer>;

/** Two secretaries of one year, each in a browser of their own. */
export interface TwoPeople {
  readonly product: Product;
  readonly first: Page;
  readonly second: Page;
  readonly yearId: number;
  readonly unitIds: readonly number[];
  readonly post: Post;
}

type Rulebook = (typeof sampleRulebooks)[number]["rules"];

/** A cluster of two units with its year 2020 and a draft rulebook; whoever made it invites the second secretary. */
export async function twoSecretaries(
  browser: Browser,
  rulesFrom: (sample: Rulebook) => Rulebook = (sample) => sample,
): Promise<TwoPeople> {
  const product = await startProduct();
  const first = await ownPage(browser);
  const post: Post = async (name, data) => {
    const headers = { "idempotency-key": randomUUID() };
    const response = await first.request.post(`${product.url}/api/${name}`, { data, headers });
    expect(response.ok(), `${name}: ${await response.text()}`).toBe(true);
    return (await response.json()) as never;
  };
  const account = { fullName: "Nguyễn Văn Một", signInName: "mot", password };
  await post("people.create-first-administrator", { ...account, code: product.firstLink!.split("#")[1]! });
  const year = await makeYear(post, rulesFrom(sampleRulebooks[0]!.rules));
  await first.goto(`${product.url}/cum-1/2020`);
  const second = await invite(first, browser, { fullName: "Trần Thị Hai", signInName: "hai", role: "Thư ký cụm" });
  return { product, first, second, post, ...year };
}

async function ownPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  return page;
}

async function makeYear(post: Post, rules: Rulebook): Promise<Pick<TwoPeople, "yearId" | "unitIds">> {
  const owner = { name: "Bộ Công an", standingBodyName: "" };
  const { ownerId } = await post<{ ownerId: number }>("organisations.create-owner", owner);
  const cluster = { ownerId, code: "cum-1", name: "Cụm thi đua số 1", kind: "cluster", documentSymbol: "CTĐ" };
  const { clusterId } = await post<{ clusterId: number }>("organisations.create-cluster", {
    ...cluster,
    foundingDecision: "",
    foundedOn: null,
    place: "Hà Nội",
  });
  const units = [{ name: "Đơn vị thử số 1" }, { name: "Đơn vị thử số 2" }];
  const added = { ownerId, clusterId, fromDay: "2020-01-01", decision: "", units };
  const made = await post<{ units: { unitId: number }[] }>("organisations.add-units", added);
  const { yearId } = await post<{ yearId: number }>("movement.create-year", {
    clusterId,
    year: 2020,
    asSecretary: true,
  });
  await post("movement.edit-rulebook", { yearId, revision: 0, rules });
  return { yearId, unitIds: made.units.map(({ unitId }) => unitId) };
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
