import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectLooks } from "./support/looks.ts";
import { type Product, startProduct } from "./support/product.ts";

// People as they meet the product: the printed link, an invitation, a forgotten password, a session that ends.

const password = "hoa gạo nở đỏ ven sông";
let product: Product;
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  const page = await open(browser, product.firstLink!.slice(product.url.length));
  await page.getByLabel("Họ và tên").fill("Quản trị hệ thống");
  await page.getByLabel("Tên đăng nhập").fill("quan.tri");
  await choosePassword(page, password);
  await page.getByRole("button", { name: "Tạo quản trị" }).click();
  await expect(page).toHaveURL(`${product.url}/`);
  await page.context().close();
});
test.afterAll(() => product.stop());

/** Each person has a browser of their own. */
async function open(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

async function choosePassword(page: Page, chosen: string): Promise<void> {
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(chosen);
  await page.getByLabel("Nhập lại mật khẩu mới").fill(chosen);
}

async function signIn(page: Page, signInName: string, typed = password): Promise<void> {
  await page.getByLabel("Tên đăng nhập").fill(signInName);
  await page.getByRole("textbox", { name: "Mật khẩu" }).fill(typed);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
}

async function administration(browser: Browser, address: string): Promise<Page> {
  const page = await open(browser, `/dang-nhap?ve=${address}`);
  await signIn(page, "quan.tri");
  await expect(page).toHaveURL(product.url + address);
  return page;
}

/** The link that a dialog shows once, as somebody would copy it into Zalo. */
async function linkShown(page: Page): Promise<string> {
  const dialog = page.getByRole("dialog", { name: "Liên kết dùng một lần" });
  const link = /\/moi#\S+/.exec(await dialog.innerText())![0];
  await dialog.getByRole("button", { name: "Đã gửi" }).click();
  return link;
}

test("an invitation becomes an account, its code leaves the address, and a second use is refused", async ({
  browser,
}) => {
  const admin = await administration(browser, "/quan-tri/nguoi-dung");
  await admin.getByRole("button", { name: "Mời người dùng" }).click();
  await admin.getByRole("dialog").getByLabel("Họ và tên").fill("Trần Văn Thư Ký");
  await admin.getByRole("dialog").getByLabel("Tên đăng nhập").fill("Quan.Tri");
  await admin.getByRole("button", { name: "Tạo liên kết mời" }).click();
  await expect(admin.getByRole("alert")).toContainText("đã là của Quản trị hệ thống");
  await admin.getByRole("dialog").getByLabel("Tên đăng nhập").fill("thu.ky");
  await admin.getByRole("button", { name: "Tạo liên kết mời" }).click();
  const link = await linkShown(admin);
  await expectLooks(admin, "people");

  const invited = await open(browser, link);
  await expect(invited.getByText("Trần Văn Thư Ký, tên đăng nhập thu.ky")).toBeVisible();
  await expect(invited).toHaveURL(`${product.url}/moi`);
  await expectLooks(invited, "invitation");
  await choosePassword(invited, "Password12345");
  await invited.getByRole("button", { name: "Đặt mật khẩu và vào làm việc" }).click();
  await expect(invited.getByRole("alert")).toContainText("dễ bị đoán");
  await choosePassword(invited, password);
  await invited.getByRole("button", { name: "Đặt mật khẩu và vào làm việc" }).click();
  await expect(invited).toHaveURL(`${product.url}/`);

  const late = await open(browser, link);
  await expect(late.getByRole("heading", { name: "Liên kết không dùng được" })).toBeVisible();
  await expectLooks(late, "spent-link");
});

test("a forgotten password is reset by an administrator, and the account can be locked", async ({ browser }) => {
  const admin = await administration(browser, "/quan-tri/nguoi-dung");
  await admin.getByRole("button", { name: "Đặt lại mật khẩu cho Trần Văn Thư Ký" }).click();
  const person = await open(browser, await linkShown(admin));
  await expect(person.getByRole("heading", { name: "Đặt lại mật khẩu" })).toBeVisible();
  await choosePassword(person, "mưa rơi trên mái ngói cũ");
  await person.getByRole("button", { name: "Đặt mật khẩu mới" }).click();
  await expect(person).toHaveURL(`${product.url}/`);
  await person.goto("/tai-khoan");
  await expectLooks(person, "account");

  await admin.getByRole("button", { name: "Khoá Trần Văn Thư Ký" }).click();
  await admin.getByLabel("Lý do").fill("chuyển công tác");
  await admin.getByRole("button", { name: "Khoá tài khoản" }).click();
  await expect(admin.getByText("Đã khoá")).toBeVisible();
  await person.reload();
  await expect(person.getByRole("heading", { name: "Chưa đăng nhập" })).toBeVisible();
  await person.goto("/dang-nhap");
  await signIn(person, "thu.ky", "mưa rơi trên mái ngói cũ");
  await expect(person.getByRole("alert")).toContainText("đã khoá");
  await expectLooks(person, "sign-in");
});

test("a session that ends while somebody types loses nothing", async ({ browser }) => {
  const page = await administration(browser, "/quan-tri");
  await page.getByRole("button", { name: "Thêm cơ quan chủ quản" }).click();
  await page.getByLabel("Tên cơ quan chủ quản").fill("Bộ Công an");
  await page.context().clearCookies();
  const form = page.getByRole("dialog", { name: "Thêm cơ quan chủ quản" });
  await form.getByRole("button", { name: "Thêm cơ quan chủ quản" }).click();
  const again = page.getByRole("dialog", { name: "Phiên làm việc đã hết" });
  await again.getByLabel("Tên đăng nhập").fill("quan.tri");
  await again.getByRole("textbox", { name: "Mật khẩu" }).fill(password);
  await again.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(again).toBeHidden();
  await expect(form.getByLabel("Tên cơ quan chủ quản")).toHaveValue("Bộ Công an");
  await form.getByRole("button", { name: "Thêm cơ quan chủ quản" }).click();
  await expect(page.getByRole("cell", { name: "Bộ Công an", exact: true })).toBeVisible();
});

test("two administrators edit one owner: the second sees what the first wrote and keeps what they typed", async ({
  browser,
}) => {
  const first = await administration(browser, "/quan-tri");
  const second = await administration(browser, "/quan-tri");
  for (const page of [first, second]) {
    await page.getByRole("button", { name: "Sửa Bộ Công an" }).click();
  }
  const body = (page: Page) => page.getByLabel(/Cơ quan thường trực Hội đồng/);
  await body(first).fill("Cục Công tác đảng");
  await first.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(first.getByRole("dialog")).toBeHidden();
  await body(second).fill("Cục Công tác chính trị");
  await second.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(second.getByText("Cục Công tác đảng", { exact: true }).last()).toBeVisible();
  await expect(body(second)).toHaveValue("Cục Công tác chính trị");
  await expectLooks(second, "edited-meanwhile");
  await second.getByRole("button", { name: "Đã xem, giữ nội dung tôi gõ" }).click();
  await second.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(first.getByRole("cell", { name: "Cục Công tác chính trị" })).toBeVisible();
});
