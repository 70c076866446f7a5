import { expect, type Page, test } from "@playwright/test";
import { fillDay } from "./steps/fields.ts";
import { administratorOf, smallYear } from "./support/api.ts";
import { expectLooks } from "./support/looks.ts";
import { startProduct } from "./support/product.ts";

const flag = "co-thi-dua-bo-ban-nganh-tinh";

test("nine units go from missing facts to verdicts in five steps, with three papers", async ({ page }) => {
  const product = await startProduct();
  try {
    const { yearId } = await smallYear(await administratorOf(page, product), 9);
    expect(yearId).toBeGreaterThan(0);

    // 1: the title, as the link of the page “Điều kiện” opens it.
    await page.goto(`${product.url}/cum-1/2020/dieu-kien/van-ban?danh-hieu=${flag}&ngay=2020-12-31`);
    const verdicts = page.getByRole("row", { name: "Kết luận" });
    await expect(verdicts.getByText("Thiếu dữ liệu")).toHaveCount(9);
    await expectLooks(page, "three-papers-before");

    // 2, 3, 4: a paper each.
    await record(
      page,
      "Cơ quan có thẩm quyền xác nhận",
      { number: "214/BTĐKT", issuer: "Ban Thi đua – Khen thưởng" },
      true,
    );
    await record(page, "Trả lời về kỷ luật", { number: "88/TTr-VP", issuer: "Thanh tra tỉnh", coversTo: "31/12/2020" });
    await record(page, "Đối chiếu sổ khen thưởng", { number: "90/BTĐKT", issuer: "Ban Thi đua – Khen thưởng" });

    // 5: the verdicts.
    await expect(verdicts.getByText("Đạt", { exact: true })).toHaveCount(8);
    await expect(verdicts.getByText("Chưa đạt")).toHaveCount(1);
    await expectLooks(page, "three-papers-after");
  } finally {
    await product.stop();
  }
});

async function record(
  page: Page,
  band: string,
  paper: { readonly number: string; readonly issuer: string; readonly coversTo?: string },
  except = false,
): Promise<void> {
  await page.getByRole("button", { name: `Ghi văn bản: ${band}` }).click();
  const form = page.getByRole("complementary", { name: "Văn bản đang ghi" });
  if (except) {
    await page.getByRole("button", { name: /số 4 – Có nhân tố mới.*: xác nhận$/ }).click();
    await expectLooks(page, "three-papers-recording");
  }
  await form.getByRole("textbox", { name: "Cơ quan ký" }).fill(paper.issuer);
  await form.getByRole("textbox", { name: "Số, ký hiệu" }).fill(paper.number);
  await fillDay(page, "Ngày ký", "14/12/2020");
  if (paper.coversTo) await fillDay(page, "Trả lời đến hết ngày", paper.coversTo);
  await form.locator("button[type=submit]").click();
  await expect(page.getByRole("status").filter({ hasText: `Đã ghi văn bản ${paper.number}` })).toBeVisible();
}
