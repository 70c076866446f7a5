import { expect, type Page, test } from "@playwright/test";
import { fillDay } from "./steps/fields.ts";
import { bothOpen, byTheFirst, type TwoPeople, twoSecretaries, versions } from "./steps/two-people.ts";
import { expectLooks } from "./support/looks.ts";

// Two secretaries in one form: the second sees who wrote what meanwhile, keeps what was typed, and chooses.

let people: TwoPeople;
let first: Page;
let second: Page;
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  people = await twoSecretaries(browser);
  ({ first, second } = people);
});
test.afterAll(() => people.product.stop());

test("the words of the plan", async () => {
  await bothOpen(people, "phong-trao/ke-hoach", "Soạn lời văn");
  await first.getByLabel("Mục đích").fill("Hoàn thành chương trình công tác năm.");
  await first.getByRole("button", { name: "Ghi lời văn" }).click();
  await expect(first.getByText("Hoàn thành chương trình công tác năm.")).toBeVisible();

  await second.getByLabel("Mục đích").fill("Hoàn thành vượt mức chương trình công tác năm.");
  await second.getByRole("button", { name: "Ghi lời văn" }).click();
  await expect(versions(second)).toContainText(byTheFirst);
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
  await bothOpen(people, "phong-trao/giao-uoc", "Soạn giao ước");
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
  await bothOpen(people, "phong-trao/quy-che", "Sửa quy chế");
  await first.getByLabel("Ngưỡng").first().fill("3/4");
  // Who goes elsewhere before saving is told on coming back that the rulebook shown is not what they typed.
  const part = (name: string) => first.getByRole("link", { name, exact: true });
  await part("Kế hoạch").click();
  await part("Quy chế").click();
  await expect(first.getByText("Có phần đang sửa chưa ghi")).toBeVisible();
  await first.getByRole("button", { name: "Sửa tiếp" }).click();
  await expect(first.getByLabel("Ngưỡng").first()).toHaveValue("3/4");
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
