import { expect, test } from "@playwright/test";
import { choose, fillDay } from "./steps/fields.ts";
import { administratorOf } from "./support/api.ts";
import { expectLooks } from "./support/looks.ts";
import { startProduct } from "./support/product.ts";

const unit = "Cục An ninh điều tra";
const road = "điểm b khoản 2 Điều 71, 15/2003/QH11";
const chosen = new RegExp(`^${road}: .{10}`);

test("a unit's dossier claims one point of the law, and a person's posts are told", async ({ page }) => {
  const product = await startProduct();
  try {
    const { does } = await administratorOf(page, product);
    await does("sample.open-sample-year", {});

    await page.goto(`${product.url}/cum-1/2020/dieu-kien?danh-hieu=bang-khen-thu-tuong-chinh-phu`);
    await page.getByRole("button", { name: `Xem điều kiện của ${unit}` }).click();
    await expect(page.getByText("kết luận chỉ xét các trường hợp theo loại khen thưởng thường dùng")).toBeVisible();
    await page.getByRole("combobox", { name: "Đề nghị theo điểm" }).click();
    await page.getByRole("option", { name: chosen }).click();
    await page.getByRole("button", { name: "Ghi điểm đề nghị" }).click();
    await expect(page.getByText(`kết luận chỉ xét trường hợp này`)).toBeVisible();
    const row = page.getByRole("table", { name: "Kết luận của từng đơn vị" }).getByRole("row", { name: unit });
    await expect(row).toContainText(`Đề nghị theo ${road}`);
    await expectLooks(page, "claimed");

    await page.getByRole("link", { name: `Xét thử ${unit} với hồ sơ khác` }).click();
    await expect(page.getByRole("textbox", { name: "Ngày trình" })).toHaveValue("15/02/2021");
    await expect(page.getByRole("combobox", { name: "Bắt đầu từ" })).toHaveValue(`Đơn vị: ${unit}`);
    await page.goto(`${product.url}/cum-1/2020/phap-luat/xet-thu`);
    await expect(page.getByRole("textbox", { name: "Ngày trình" })).toHaveValue("15/02/2021");

    await page.goto(`${product.url}/cum-1/2020/ra-soat/chuc-vu`);
    await expect(page.getByText("Chưa ghi chức vụ của ai")).toBeVisible();
    await page.getByRole("button", { name: "Ghi chức vụ" }).first().click();
    const dialog = page.getByRole("dialog");
    await choose(page, "Đơn vị", unit);
    await dialog.getByRole("textbox", { name: "Họ và tên" }).fill("Cán bộ minh hoạ số 1");
    await choose(page, "Chức vụ thứ 1", "Trưởng phòng hoặc tương đương");
    await fillDay(page, "Từ ngày", "01/03/2015");
    await fillDay(page, "Đã ghi đủ mọi chức vụ đến ngày", "31/12/2020");
    await dialog.getByRole("textbox", { name: "Văn bản" }).fill("Sơ yếu lý lịch (số liệu minh hoạ)");
    await expectLooks(page, "career-dialog");
    await dialog.locator("button[type=submit]").click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText("Trưởng phòng hoặc tương đương, từ 01/03/2015 đến nay")).toBeVisible();
    await expectLooks(page, "careers");
    await page.getByRole("button", { name: "Nhập từ Excel" }).click();
    await expectLooks(page, "career-file");
  } finally {
    await product.stop();
  }
});
