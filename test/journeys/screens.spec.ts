import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { expectLooks } from "./support/looks.ts";
import { startProduct } from "./support/product.ts";

const ofYear = [
  ...["", "to-chuc", "phong-trao", "phong-trao/quy-che", "phong-trao/ke-hoach", "phong-trao/giao-uoc", "cham-diem"],
  ...[
    "bao-cao",
    "bao-cao/tong-ket",
    "hoi-nghi",
    "bo-phieu",
    "dieu-kien",
    "de-nghi",
    "so-khen-thuong",
    "van-ban",
    "giam-sat",
  ],
];
const plain = [
  "/",
  "/lap-cum",
  "/quan-tri",
  "/quan-tri/don-vi",
  "/quan-tri/nguoi-dung",
  "/tai-khoan",
  "/dang-nhap",
  "/moi",
];

test("every screen of the sample year is accessible and fits a desk and a phone", async ({ page }) => {
  const product = await startProduct();
  try {
    const post = async (name: string, data: object): Promise<void> => {
      const headers = { "idempotency-key": randomUUID() };
      const response = await page.request.post(`${product.url}/api/${name}`, { data, headers });
      expect(response.ok(), await response.text()).toBe(true);
    };
    const account = { fullName: "Quản trị hệ thống", signInName: "quantri", password: "mot-cau-ngan-de-nho" };
    await post("people.create-first-administrator", { ...account, code: product.firstLink!.split("#")[1]! });
    await post("sample.open-sample-year", {});

    for (const address of [...ofYear.map((part) => `/cum-1/2020/${part}`), ...plain]) {
      await page.goto(product.url + address);
      await expect(page.getByRole("heading").first()).toBeVisible();
      await expect(page.getByText("Đang đọc dữ liệu…")).toHaveCount(0);
      await expectLooks(page, address.replaceAll("/", "_"));
    }
  } finally {
    await product.stop();
  }
});
