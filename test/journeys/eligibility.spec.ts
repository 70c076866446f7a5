import { expect, type Page, test } from "@playwright/test";
import { choose, fillDay, open } from "./steps/fields.ts";
import { administratorOf } from "./support/api.ts";
import { expectLooks } from "./support/looks.ts";
import { startProduct } from "./support/product.ts";

const ministryFlag = "Cờ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương";
const unit = "Cục An ninh nội địa";

test("what an agency holds back, what a body confirms, and why a unit is proposed all the same", async ({ page }) => {
  const product = await startProduct();
  try {
    const { does } = await administratorOf(page, product);
    await does("sample.open-sample-year", {});
    await page.goto(`${product.url}/cum-1/2020/dieu-kien`);

    await expectJudgedByItsOwnYear(page);
    await holdBack(page);
    await letGo(page);
    await tellFormerUnit(page);
    await confirmTargets(page);
    await putOnList(page);
    await readNomination(page);
  } finally {
    await product.stop();
  }
});

/** A year past is judged by its own law, not by the law of today that is not entered yet. */
async function expectJudgedByItsOwnYear(page: Page): Promise<void> {
  await expect(page.getByRole("textbox", { name: "Ngày trình" })).toHaveValue("31/12/2020");
  await expect(page.getByRole("table", { name: "Kết luận của từng đơn vị" })).toContainText("Thiếu dữ liệu");
  const menu = page.getByRole("navigation", { name: "Các phần của năm thi đua" });
  await expect(menu.locator("[aria-current=page]")).toHaveText(["Đề nghị khen thưởng"]);
}

async function holdBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ghi đơn vị tạm dừng xét" }).click();
  const dialog = page.getByRole("dialog");
  await expectLooks(page, "exclusion");
  await choose(page, "Đơn vị", unit);
  await choose(page, "Loại việc", "Đang thanh tra, kiểm tra, điều tra");
  await dialog.getByRole("textbox", { name: "Cơ quan gửi danh sách" }).fill("Cơ quan thanh tra (minh hoạ)");
  await dialog.getByRole("textbox", { name: "Văn bản" }).fill("Công văn số 01 (số liệu minh hoạ)");
  await fillDay(page, "Tạm dừng từ ngày", "01/12/2020");
  await dialog.getByRole("textbox", { name: "Lý do" }).fill("Nội dung minh hoạ");
  await dialog.locator("button[type=submit]").click();
  await expect(dialog).toBeHidden();
  const row = page.getByRole("table", { name: "Kết luận của từng đơn vị" }).getByRole("row", { name: unit });
  await expect(row).toContainText("Chưa đạt");
  await expectLooks(page, "held-back");
}

async function tellFormerUnit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ghi đơn vị cũ" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Tên đơn vị cũ" }).fill("Cục Bảo vệ minh hoạ");
  await fillDay(page, "Sáp nhập ngày", "15/01/2019");
  await choose(page, "Đơn vị mới có kế thừa thành tích không", "Được kế thừa thành tích");
  await dialog.getByRole("textbox", { name: "Căn cứ" }).fill("Quyết định số 15 (số liệu minh hoạ)");
  await expectLooks(page, "former-unit");
  await dialog.locator("button[type=submit]").click();
  await expect(dialog).toBeHidden();
  const row = page.getByRole("table", { name: "Đơn vị cũ" }).getByRole("row", { name: "Cục Bảo vệ minh hoạ" });
  await expect(row).toContainText("Được kế thừa thành tích");
  await expectLooks(page, "former-unit-told");
}

async function letGo(page: Page): Promise<void> {
  await page.getByRole("button", { name: `Thôi tạm dừng ${unit}` }).click();
  const dialog = page.getByRole("dialog");
  await expectLooks(page, "lift-exclusion");
  await fillDay(page, "Từ ngày", "20/12/2020");
  await dialog.getByRole("textbox", { name: "Văn bản" }).fill("Công văn số 02 (số liệu minh hoạ)");
  await dialog.getByRole("textbox", { name: "Lý do" }).fill("Nội dung minh hoạ");
  await dialog.locator("button[type=submit]").click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("table", { name: "Danh sách tạm dừng xét" })).toContainText(
    "Thôi tạm dừng từ 20/12/2020",
  );
}

async function confirmTargets(page: Page): Promise<void> {
  const inTheWay = page.getByRole("table", { name: "Điều kiện chưa đạt hoặc chưa rõ" });
  const before = await inTheWay.getByRole("row").count();
  await page.getByRole("link", { name: "Ghi văn bản xác nhận" }).click();
  await page.getByRole("button", { name: "Ghi văn bản: Cơ quan có thẩm quyền xác nhận" }).click();
  const form = page.getByRole("complementary", { name: "Văn bản đang ghi" });
  await form.getByRole("textbox", { name: "Cơ quan ký" }).fill("Cơ quan thường trực (minh hoạ)");
  await form.getByRole("textbox", { name: "Số, ký hiệu" }).fill("Công văn số 03 (số liệu minh hoạ)");
  await fillDay(page, "Ngày ký", "10/12/2020");
  await form.locator("button[type=submit]").click();
  await expect(page.getByRole("table", { name: "Văn bản đã ghi" })).toContainText("Công văn số 03");
  await page.getByRole("link", { name: "Xem từng đơn vị" }).click();
  await expect(page.getByRole("table", { name: "Các xác nhận" })).toContainText("Công văn số 03");
  await expect.poll(() => inTheWay.getByRole("row").count()).toBeLessThan(before);
}

/** The reason is asked only once the verdict is read, and only because it is not “đạt”. */
async function putOnList(page: Page): Promise<void> {
  await open(page, "Đề nghị khen thưởng");
  await page.getByRole("button", { name: "Đưa vào danh sách xét" }).click();
  const dialog = page.getByRole("dialog");
  await choose(page, "Danh hiệu, hình thức", ministryFlag);
  const reason = dialog.getByRole("textbox", { name: "Lý do vẫn đề nghị" });
  await expect(reason).toHaveCount(0);
  await choose(page, "Đơn vị", unit);
  await expect(dialog.getByRole("region", { name: `Điều kiện của ${unit}` })).toContainText("15/2003/QH11");
  const save = dialog.locator("button[type=submit]");
  await expect(save).toBeDisabled();
  await expectLooks(page, "reason-on-list");
  await reason.fill("Số liệu minh hoạ: văn bản xác nhận bổ sung sau");
  await save.click();
  await expect(dialog).toBeHidden();
}

async function readNomination(page: Page): Promise<void> {
  await page.getByRole("table", { name: "Các đề nghị" }).getByRole("link", { name: unit }).click();
  const section = page.getByText("Lý do vẫn đề nghị:").locator("..");
  await expect(section).toContainText("văn bản xác nhận bổ sung sau");
  await page.getByText(/điều kiện còn vướng, kèm căn cứ/).click();
  await expectLooks(page, "nomination-weighed");
}
