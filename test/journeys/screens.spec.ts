import { execFileSync } from "node:child_process";
import { expect, type Page, test } from "@playwright/test";
import { administratorOf } from "./support/api.ts";
import { expectLooks } from "./support/looks.ts";
import { type Product, startProduct } from "./support/product.ts";

const ofYear = [
  ...["", "to-chuc", "phong-trao", "phong-trao/quy-che", "phong-trao/ke-hoach", "phong-trao/giao-uoc", "cham-diem"],
  ...[
    "bao-cao",
    "bao-cao/tong-ket",
    "hoi-nghi",
    "bo-phieu",
    "dieu-kien",
    "ra-soat",
    "ra-soat/chuc-vu",
    "de-nghi",
    "so-khen-thuong",
    "van-ban",
    "giam-sat",
  ],
  // A day whose law is complete, and today's, which may not be.
  ...["phap-luat", "phap-luat?ngay=2025-12-20", "phap-luat/van-ban/98-2023-nd-cp", "phap-luat/so-sanh"],
  ...["phap-luat/so-sanh?danhhieu=tap-the-lao-dong-xuat-sac", "phap-luat/xet-thu"],
  "phap-luat/tieu-chuan/co-thi-dua-bo-ban-nganh-tinh?ngay=2025-12-20&quydinh=bac-ninh-86-2025",
  "phap-luat/xet-thu?ngay=2024-12-20&danhhieu=bang-khen-thu-tuong-chinh-phu&doituong=individual&vidu=4",
];
const plain = [
  "/",
  "/lap-cum",
  "/quan-tri",
  "/quan-tri/don-vi",
  "/quan-tri/nguoi-dung",
  "/tai-khoan",
  "/phap-luat",
  "/dang-nhap",
  "/moi",
];

let product: Product;
let page: Page;
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  page = await (await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" })).newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  const { does } = await administratorOf(page, product);
  await does("sample.open-sample-year", {});
});
test.afterAll(() => product.stop());

test("every screen of the sample year is accessible and fits a desk, a phone and 400 % zoom", async () => {
  for (const address of [...ofYear.map((part) => `/cum-1/2020/${part}`), ...plain]) {
    await page.goto(product.url + address);
    await expect(page.getByRole("heading").first()).toBeVisible();
    await expect(page.getByText("Đang đọc dữ liệu…")).toHaveCount(0);
    await expectLooks(page, address.replaceAll("/", "_"), { axeOnPhone: true });
  }
});

test("a table is a Tab stop, under its own name, only while it scrolls", async () => {
  await page.goto(`${product.url}/cum-1/2020/to-chuc`);
  const frame = page.getByRole("region", { name: "Đơn vị thành viên, cuộn được" });
  await expect(page.getByRole("table", { name: "Đơn vị thành viên" })).toBeVisible();
  await expect(frame).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(frame).toHaveAttribute("tabindex", "0");
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(frame).toHaveCount(0);
});

test("a day that is none stays where it was typed, with a sentence; a short one is written out", async () => {
  await page.goto(`${product.url}/cum-1/2020/phong-trao`);
  await page.getByRole("button", { name: "Sửa khẩu hiệu, thời gian" }).click();
  const day = page.getByRole("textbox", { name: "Từ ngày" });
  await day.fill("31/02/2020");
  await page.keyboard.press("Tab");
  await expect(day).toHaveValue("31/02/2020");
  await expect(page.getByText("Chưa hiểu ngày “31/02/2020”.")).toBeVisible();
  await page.getByRole("dialog").locator("button[type=submit]").click();
  await expect(page.getByRole("dialog")).toBeVisible(); // nothing is sent without the day that was meant
  await expect(day).toHaveValue("31/02/2020");
  await day.fill("1/2/2020");
  await page.keyboard.press("Tab");
  await expect(day).toHaveValue("01/02/2020");
  await expect(page.getByText("Chưa hiểu ngày")).toHaveCount(0);
  await day.click();
  const calendar = page.locator("[data-dates-dropdown]");
  await expect(calendar).toHaveCount(1); // the neighbour's, opened by Tab, has closed
  expect((await calendar.boundingBox())!.width).toBeLessThan(340);
  await calendar.getByRole("button", { name: "Tháng sau" }).click();
  await calendar.getByText("15", { exact: true }).click();
  await expect(day).toHaveValue("15/03/2020");
});

test("everybody is screened: a result leads to its verdict with the records", async () => {
  await page.goto(`${product.url}/cum-1/2020/ra-soat`);
  await page.getByRole("button", { name: "Rà soát", exact: true }).click();
  await expect(page.getByText(/Đã xét \d+ trường hợp/)).toBeVisible();
  await expectLooks(page, "ra-soat-ket-qua");
  const see = page.getByRole("button", { name: /^Xem kết luận của/ });
  await see.first().click();
  await expect(page.getByRole("table", { name: "Hồ sơ đã dùng" })).toBeVisible();
  await expectLooks(page, "ra-soat-ket-luan");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Ghi xác nhận cho cá nhân" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectLooks(page, "ra-soat-ghi-xac-nhan");
});

test("a case is tried: a fact changed changes the verdict, a wrong paste is told by its place and changes nothing", async () => {
  await page.goto(`${product.url}/cum-1/2020/phap-luat/xet-thu?ngay=2025-12-20&danhhieu=tap-the-lao-dong-xuat-sac`);
  const standing = page.locator(".standing");
  await expect(standing).toContainText("Đạt");
  await page.getByRole("textbox", { name: "Số người đạt danh hiệu tiên tiến" }).fill("30");
  await expect(standing).toContainText("Chưa đạt");
  await expect(page.getByRole("table", { name: "Điều kiện chưa đạt hoặc chưa rõ" })).toContainText("Từ 70% số người");
  await page.getByText("Hồ sơ dưới dạng JSON").click();
  await page
    .getByLabel("Nội dung JSON")
    .fill('{ "kind": "collective", "name": "A", "grades": [{ "year": 2024, "grade": "great" }] }');
  await page.getByRole("button", { name: "Dùng hồ sơ này" }).click();
  await expect(page.getByRole("alert")).toContainText("grades[0].grade");
  await expect(standing).toContainText("Chưa đạt");
  await page.getByRole("combobox", { name: "Bắt đầu từ" }).click();
  await page.getByRole("option", { name: "Đơn vị: Cục An ninh điều tra" }).click();
  await expect(standing).toContainText("Thiếu dữ liệu");
});

test("a citation leads to its article, and what changed between two laws is read for one award", async () => {
  await page.goto(`${product.url}/cum-1/2020/phap-luat/tieu-chuan/tap-the-lao-dong-xuat-sac?ngay=2024-12-20`);
  await page.getByRole("link", { name: "điểm đ khoản 1 Điều 27, 06/2022/QH15" }).click();
  await expect(page.getByRole("heading", { name: "Luật 06/2022/QH15" })).toBeVisible();
  await expect(page.locator("#dieu-27")).toBeInViewport();
  await page.goto(`${product.url}/cum-1/2020/phap-luat/so-sanh`);
  await page.getByRole("combobox", { name: "Quy định thứ nhất" }).click();
  await page.getByRole("option", { name: /^Từ 01\/10\/2017/ }).click();
  await page.getByRole("button", { name: "Tập thể lao động xuất sắc" }).click();
  await expect(page.getByRole("heading", { name: "Chỉ quy định thứ nhất hỏi" })).toBeVisible();
  await expect(page.getByRole("table", { name: "Đơn vị theo hai quy định" }).getByRole("row")).toHaveCount(6);
});

test("a paper printed from the browser has its own pages and no blank one, ballots as many on each as were cut for", async () => {
  const printed = async (paper: string): Promise<readonly number[]> => {
    await page.goto(`${product.url}/cum-1/2020/van-ban/${paper}`);
    await expect(page.locator(".sheet").first()).toBeVisible();
    const words = execFileSync("pdftotext", ["-", "-"], { input: await page.pdf({ preferCSSPageSize: true }) });
    // pdftotext ends every page with a form feed.
    const pages = words.toString().split("\f").slice(0, -1);
    expect(words.toString()).not.toContain("Về danh sách văn bản");
    expect(pages.every((text) => text.trim() !== "")).toBe(true);
    return pages.map((text) => text.match(/^\s*PHIẾU (SUY TÔN|BẦU)/gm)?.length ?? 0);
  };
  expect(await printed("ballots/1")).toEqual([2, 2, 2, 1]);
  expect(await printed("plan/-")).toHaveLength(2);
  expect(await printed("score-table/-")).toHaveLength(1);
});
