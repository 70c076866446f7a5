import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { sampleRulebooks } from "../../src/features/movement/sample-rulebooks/index.ts";
import { fillDay, password } from "./steps/fields.ts";
import { invite } from "./steps/people.ts";
import { expectLooks } from "./support/looks.ts";
import { type Product, startProduct } from "./support/product.ts";

// Two secretaries in one form: the second sees who wrote what meanwhile, keeps what was typed, and chooses.

let product: Product;
let first: Page;
let second: Page;
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  first = await ownPage(browser);
  await makeYear(first);
  await first.goto(`${product.url}/cum-1/2020`);
  second = await invite(first, browser, { fullName: "Trần Thị Hai", signInName: "hai", role: "Thư ký cụm" });
});
test.afterAll(() => product.stop());

async function ownPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  return page;
}

/** A cluster of two units with its year 2020 and a draft rulebook, made through the API. */
async function makeYear(page: Page): Promise<void> {
  const post = async (name: string, data: object): Promise<never> => {
    const headers = { "idempotency-key": randomUUID() };
    const response = await page.request.post(`${product.url}/api/${name}`, { data, headers });
    expect(response.ok(), await response.text()).toBe(true);
    return (await response.json()) as never;
  };
  const account = { fullName: "Nguyễn Văn Một", signInName: "mot", password };
  await post("people.create-first-administrator", { ...account, code: product.firstLink!.split("#")[1]! });
  const { ownerId } = await post("organisations.create-owner", { name: "Bộ Công an", standingBodyName: "" });
  const cluster = { ownerId, code: "cum-1", name: "Cụm thi đua số 1", kind: "cluster", documentSymbol: "CTĐ" };
  const { clusterId } = await post("organisations.create-cluster", {
    ...cluster,
    foundingDecision: "",
    foundedOn: null,
    place: "Hà Nội",
  });
  const units = [{ name: "Đơn vị thử số 1" }, { name: "Đơn vị thử số 2" }];
  await post("organisations.add-units", { ownerId, clusterId, fromDay: "2020-01-01", decision: "", units });
  const { yearId } = await post("movement.create-year", { clusterId, year: 2020, asSecretary: true });
  await post("movement.edit-rulebook", { yearId, revision: 0, rules: sampleRulebooks[0]!.rules });
}

const versions = (page: Page) => page.getByRole("group", { name: "Hai bản" });

async function bothOpen(address: string, button: string): Promise<void> {
  for (const page of [first, second]) {
    await page.goto(`${product.url}/cum-1/2020/phong-trao/${address}`);
    await page.getByRole("button", { name: button }).first().click();
  }
}

test("the words of the plan", async () => {
  await bothOpen("ke-hoach", "Soạn lời văn");
  await first.getByLabel("Mục đích").fill("Hoàn thành chương trình công tác năm.");
  await first.getByRole("button", { name: "Ghi lời văn" }).click();
  await expect(first.getByText("Hoàn thành chương trình công tác năm.")).toBeVisible();

  await second.getByLabel("Mục đích").fill("Hoàn thành vượt mức chương trình công tác năm.");
  await second.getByRole("button", { name: "Ghi lời văn" }).click();
  await expect(versions(second)).toContainText(/Nguyễn Văn Một ghi lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/);
  await expect(versions(second)).toContainText("1 mục khác nhau, 3 mục giống nhau");
  const pair = versions(second).getByRole("region", { name: "Mục đích" });
  await expect(pair).toContainText("Hoàn thành chương trình công tác năm.");
  await expect(pair.locator("mark")).toHaveText(["vượt mức "]);
  await expect(second.getByRole("textbox", { name: "Mục đích" })).toHaveValue(/vượt mức/);
  await expectLooks(second, "plan-two-versions");
  await versions(second).getByRole("button", { name: "Đã xem, giữ nội dung tôi gõ" }).click();
  await second.getByRole("button", { name: "Ghi lời văn" }).click();
  await expect(first.getByText("Hoàn thành vượt mức chương trình công tác năm.")).toBeVisible();
});

test("the pact: the second takes over what the first wrote", async () => {
  await bothOpen("giao-uoc", "Soạn giao ước");
  await first.getByRole("textbox", { name: "Cam kết 1" }).fill("Báo cáo đúng hạn");
  await fillDay(first, "Ngày ký", "12/03/2020");
  await first.getByRole("button", { name: "Ghi giao ước" }).click();
  await expect(first.getByRole("cell", { name: "Báo cáo đúng hạn" })).toBeVisible();

  await second.getByRole("textbox", { name: "Cam kết 1" }).fill("Báo cáo trước hạn");
  await second.getByRole("button", { name: "Ghi giao ước" }).click();
  await expect(versions(second).getByRole("region", { name: "Nội dung cam kết" })).toContainText("Báo cáo đúng hạn");
  await expect(versions(second).getByRole("region", { name: "Ngày ký" })).toContainText("12/03/2020");
  await expectLooks(second, "pact-two-versions");
  await versions(second).getByRole("button", { name: "Lấy bản vừa ghi" }).click();
  await expect(second.getByRole("textbox", { name: "Cam kết 1" })).toHaveValue("Báo cáo đúng hạn");
  await expect(versions(second)).toBeHidden();
});

test("the rulebook: what differs is said in sentences", async () => {
  await bothOpen("quy-che", "Sửa quy chế");
  await first.getByLabel("Ngưỡng").first().fill("3/4");
  await first.getByRole("button", { name: "Ghi quy chế" }).click();
  await expect(first.getByText("ít nhất 3/4").first()).toBeVisible();

  await second.getByLabel("Ngưỡng").first().fill("80 %");
  await second.getByRole("button", { name: "Ghi quy chế" }).click();
  const pair = versions(second).getByRole("region").first();
  await expect(pair.locator("mark")).toHaveText(["3/4", "80 %"]);
  await expect(second.getByLabel("Ngưỡng").first()).toHaveValue("80 %");
  await expectLooks(second, "rulebook-two-versions");
  await versions(second).getByRole("button", { name: "Đã xem, giữ nội dung tôi gõ" }).click();
  await second.getByRole("button", { name: "Ghi quy chế" }).click();
  await expect(first.getByText("ít nhất 80 %").first()).toBeVisible();
});
