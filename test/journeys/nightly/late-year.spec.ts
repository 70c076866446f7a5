import { type Browser, expect, type Page, test } from "@playwright/test";
import { choose, fillDay, open, password } from "../steps/fields.ts";
import { createAdministrator } from "../steps/guided-start.ts";
import { papersAsText } from "../steps/papers.ts";
import { type Figures, typeFigures } from "../steps/votes.ts";
import { type Product, startProduct } from "../support/product.ts";

// Last year of a khối of nine provincial departments, entered a year late from an empty folder, everybody on their own
// screen. No two days or hours that are typed are alike, so that a paper which prints the wrong one is found out.

test.describe.configure({ mode: "serial" });
const year = new Date().getFullYear() - 1;
const units = [
  ...["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
  ...["Sở Giáo dục và Đào tạo", "Sở Khoa học và Công nghệ", "Thanh tra tỉnh"],
];
const letters = ["Anh", "Bình", "Cường", "Dũng", "Giang", "Hải", "Khánh", "Lâm", "Minh"];
const head = (unit: number) => `Nguyễn Văn ${letters[unit]}`;
const officer = (unit: number) => `Trần Thị ${letters[unit]}`;
const honoured = 3;
const elected = [1, 2] as const;
const deputies = [2, 4] as const;
const dayOf = (day: string) => `${day}/${year}`;
const days = {
  ...{ registered: dayOf("20/02"), signed: dayOf("12/03"), due: dayOf("05/12"), sent: dayOf("04/12") },
  ...{ received: dayOf("03/12"), closed: dayOf("13/12"), held: dayOf("15/12") },
};

let product: Product;
let admin: Page;
let secretary: Page;
let overseer: Page;
let tellers: readonly [Page, Page];
let officers: ReadonlyMap<number, Page>;
let heads: ReadonlyMap<number, Page>;

test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.stop());

const newPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext({ baseURL: product.url, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  const page = await context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  return page;
};

/** Somebody opens the link of their slip, chooses a password and is in the year. */
async function comeIn(browser: Browser, fullName: string): Promise<Page> {
  const slip = await admin.locator(".slip").filter({ hasText: fullName }).first().innerText();
  const page = await newPage(browser);
  await page.goto(/http\S+\/moi#\S+/.exec(slip)![0]);
  await page.getByLabel("Mật khẩu mới", { exact: true }).fill(password);
  await page.getByLabel("Nhập lại mật khẩu mới").fill(password);
  await page.getByRole("button", { name: "Đặt mật khẩu và vào làm việc" }).click();
  await expect(page.getByRole("navigation", { name: "Các phần của năm thi đua" })).toBeVisible();
  return page;
}

test("the administrator makes the khối of last year and invites everybody", async ({ browser }) => {
  admin = await newPage(browser);
  await createAdministrator(admin, product.firstLink!);
  await admin.getByRole("link", { name: "Lập cụm thi đua" }).click();
  await admin.getByLabel("Tên cơ quan chủ quản").fill("UBND tỉnh Ninh Bình");
  await admin.getByLabel("Cơ quan thường trực").fill("Sở Nội vụ tỉnh Ninh Bình");
  await admin.getByRole("button", { name: "Ghi và sang bước lập cụm" }).click();
  await admin.getByLabel("Tên cụm, khối").fill("Khối thi đua các sở, ngành số 1");
  await admin.getByLabel("Ký hiệu văn bản").fill("KTĐ1");
  await admin.getByLabel("Địa danh").fill("Hoa Lư");
  await admin.getByRole("button", { name: "Ghi và sang bước lập năm" }).click();
  await admin.getByRole("textbox", { name: "Năm", exact: true }).fill(String(year));
  await admin.getByLabel("Tôi cũng làm thư ký của năm này").uncheck();
  await admin.getByRole("button", { name: `Lập năm ${year} và sang bước đơn vị` }).click();
  await admin.getByLabel("Tên đơn vị, mỗi dòng một đơn vị").fill(units.join("\n"));
  await admin.getByRole("button", { name: "Ghi 9 đơn vị" }).click();
  await choose(admin, "Đơn vị khối trưởng", units[0]!);
  await choose(admin, "Cách xác định", "Luân phiên");
  await choose(admin, "Đơn vị khối phó", units[8]!);
  await admin.getByLabel("Thủ trưởng đơn vị khối trưởng").fill(head(0));
  await admin.getByLabel("Chức vụ").fill("Giám đốc Sở");
  await admin.getByRole("button", { name: "Ghi và sang bước quy chế" }).click();
  await admin.getByRole("radio", { name: /2\/3/ }).first().check();
  await admin.getByRole("button", { name: "Lấy quy chế này làm bản nháp" }).click();

  await admin.getByRole("button", { name: "Mời theo danh sách" }).click();
  const rows = units.flatMap((unit, at) => [
    `${head(at)}\tthu.truong${at + 1}\t${unit}\tThủ trưởng đơn vị, Đại biểu`,
    `${officer(at)}\tcan.bo${at + 1}\t${unit}\tCán bộ đơn vị`,
  ]);
  const more = [
    "Lê Văn Thư\tthu.ky\t\tThư ký",
    "Phạm Văn Giám\tgiam.sat\t\tCơ quan thường trực Hội đồng",
    `Đỗ Thị Kiểm\tkiem.phieu1\t${units[5]}\tKiểm phiếu viên`,
    `Vũ Văn Phiếu\tkiem.phieu2\t${units[6]}\tKiểm phiếu viên`,
  ];
  const block = ["Họ và tên\tTên đăng nhập\tĐơn vị\tVai trò", ...rows, ...more].join("\n");
  await admin.getByLabel("Danh sách, mỗi dòng một người").fill(block);
  await admin.getByRole("button", { name: "Xem trước" }).click();
  await admin.getByRole("button", { name: "Ghi và tạo liên kết cho 22 người" }).click();
  await expect(admin.locator(".slip")).toHaveCount(22);
  // The last step is done: every unit has its officer.
  secretary = await comeIn(browser, "Lê Văn Thư");
  overseer = await comeIn(browser, "Phạm Văn Giám");
  tellers = [await comeIn(browser, "Đỗ Thị Kiểm"), await comeIn(browser, "Vũ Văn Phiếu")];
  officers = new Map([
    [honoured, await comeIn(browser, officer(honoured))],
    [4, await comeIn(browser, officer(4))],
  ]);
  heads = new Map([[honoured, await comeIn(browser, head(honoured))]]);
});

test("the pact of last spring: a unit registered in February, all signed in March", async () => {
  await open(secretary, "Phong trào");
  await tab(secretary, "Giao ước");
  await secretary.getByRole("button", { name: "Soạn giao ước" }).click();
  await secretary.getByRole("textbox", { name: "Cam kết 1" }).fill("Giải quyết hồ sơ đúng hạn từ 98 % trở lên");
  await secretary.getByLabel("Nơi ký").fill("Hoa Lư");
  await fillDay(secretary, "Ngày ký", days.signed);
  for (const [at, name] of (await secretary.getByLabel("Người ký", { exact: true }).all()).entries())
    await name.fill(head(at));
  for (const office of await secretary.getByLabel("Chức vụ").all()) await office.fill("Giám đốc");
  await secretary.getByRole("button", { name: "Ghi giao ước" }).click();
  const officerPage = officers.get(honoured)!;
  await open(officerPage, "Phong trào");
  await tab(officerPage, "Giao ước");
  await officerPage.getByRole("button", { name: `Đăng ký cho ${units[honoured]}` }).click();
  await fillDay(officerPage, "Ngày đơn vị đăng ký", days.registered);
  await officerPage.getByLabel("Tìm trong danh mục").fill("co thi dua cua chinh phu");
  await officerPage.getByRole("checkbox", { name: "Cờ thi đua của Chính phủ" }).check();
  await officerPage.getByRole("button", { name: "Ghi 1 danh hiệu" }).click();
  await expect(officerPage.getByRole("dialog")).toBeHidden();
  await secretary.reload();
  await secretary.getByRole("button", { name: "Ghi nhận đã ký" }).click();
  await secretary.getByRole("dialog").getByRole("button", { name: "Ghi nhận đã ký" }).click();
  await expect(secretary.getByText(`Đã ký ngày ${days.signed}`)).toBeVisible();
});

const tab = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Các phần của phong trào" }).getByRole("link", { name }).click();

test("points of nine units are typed and locked", async () => {
  await open(secretary, "Chấm điểm");
  await secretary.getByRole("button", { name: "Gõ hoặc dán từ Excel" }).click();
  await secretary
    .getByLabel("Dán từ Excel: mã, tên, điểm tối đa")
    .fill("1\tNhiệm vụ chuyên môn\t700\n2\tCải cách hành chính\t300");
  await secretary.getByRole("button", { name: "Thêm 2 dòng vào bảng" }).click();
  await secretary.getByRole("button", { name: "Ghi bảng tiêu chí" }).click();
  for (const [at, unit] of units.entries()) {
    await secretary.getByLabel(`Điểm 1, ${unit}, tối đa`).fill(`${690 - 7 * at},5`);
    await secretary.getByLabel(`Điểm 2, ${unit}, tối đa`).fill(`${290 - 3 * at},25`);
  }
  await secretary.getByRole("button", { name: /^Ghi/ }).click();
  await secretary.getByRole("button", { name: "Khoá bảng điểm" }).click();
  await expect(secretary.getByText(/Đã khoá/).first()).toBeVisible();
});

test("one report is sent by its head with its day, eight come on paper", async () => {
  await open(secretary, "Báo cáo");
  await secretary
    .getByRole("button", { name: /Yêu cầu báo cáo/ })
    .first()
    .click();
  await fillDay(secretary, "Hạn nộp", days.due);
  await secretary.getByLabel("Các mục phải viết").fill("Kết quả nổi bật");
  await secretary.getByRole("button", { name: "Yêu cầu các đơn vị báo cáo" }).click();
  await expect(secretary.getByRole("table", { name: /Báo cáo năm/ })).toBeVisible();

  const headPage = heads.get(honoured)!;
  await open(headPage, "Báo cáo");
  await headPage
    .getByRole("link", { name: /Viết|Soạn|Mở/ })
    .first()
    .click();
  await headPage.getByRole("textbox", { name: "1. Kết quả nổi bật" }).fill("Khám bệnh cho 120.000 lượt người.");
  await fillDay(headPage, "Ngày đã gửi báo cáo", days.sent);
  await headPage.getByRole("button", { name: "Duyệt và gửi báo cáo" }).click();
  await expect(headPage.getByText(`Đã nhận ngày ${days.sent} (nhập vào hệ thống ngày`)).toBeVisible();

  for (const [at, unit] of units.entries()) {
    if (at === honoured) continue;
    await secretary.getByRole("button", { name: `Nhận bản giấy của ${unit}` }).click();
    const dialog = secretary.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Người ký" }).fill(head(at));
    await dialog.getByRole("textbox", { name: "Số, ký hiệu" }).fill(`${at + 11}/BC`);
    await fillDay(secretary, "Ngày nhận", days.received);
    await dialog.getByRole("textbox", { name: "1. Kết quả nổi bật" }).fill(`Kết quả của ${unit}.`);
    await dialog.getByRole("button", { name: "Ghi đã nhận bản giấy" }).click();
    await expect(dialog).toBeHidden();
  }
});

test("the draft is commented by one, agreed to by another, and closed on its day", async () => {
  await secretary.getByRole("button", { name: "Tổng hợp dự thảo báo cáo tổng kết" }).click();
  await openSummary(secretary);
  await fillDay(secretary, "Góp ý đến hết ngày", `10/12/${year + 5}`);
  await secretary.getByRole("button", { name: /Gửi dự thảo lần 1/ }).click();
  await expect(secretary.getByRole("button", { name: /Gửi dự thảo lần 2/ })).toBeVisible();
  const commenter = officers.get(honoured)!;
  await openSummary(commenter);
  await commenter.getByRole("button", { name: "Chọn Phần I, đoạn 1", exact: true }).click();
  await commenter.getByLabel("Góp ý vào Phần I, đoạn 1").fill("Đề nghị nêu số lượt khám bệnh.");
  await commenter.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(commenter.getByText("Đề nghị nêu số lượt khám bệnh.").first()).toBeVisible();
  const agreeing = officers.get(4)!;
  await openSummary(agreeing);
  await agreeing.getByRole("button", { name: `${units[4]} nhất trí với dự thảo lần 1` }).click();
  await expect(agreeing.getByText(`Nhất trí với dự thảo lần 1: ${units[4]}.`)).toBeVisible();

  await openSummary(secretary);
  await secretary.getByRole("radio", { name: /Giải trình/ }).check();
  await secretary.getByLabel("Lý do").fill("Số lượt khám ghi ở phụ lục.");
  await secretary.getByRole("button", { name: "Lưu", exact: true }).click();
  await secretary.getByRole("button", { name: "Chốt báo cáo" }).click();
  await fillDay(secretary, "Ngày chốt", days.closed);
  await secretary.getByRole("dialog").getByRole("button", { name: "Chốt báo cáo" }).click();
  await expect(secretary.getByText(`Đã chốt ngày ${days.closed} (nhập vào hệ thống ngày`)).toBeVisible();
});

async function openSummary(page: Page): Promise<void> {
  await open(page, "Báo cáo");
  await page
    .getByRole("link", { name: /báo cáo tổng kết|Giải quyết \d+ ý kiến/i })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: `Báo cáo tổng kết năm ${year}`, level: 1 })).toBeVisible();
}

test("three votes are prepared, and the meeting of December is set up with its delegates and agenda", async () => {
  await prepare(/^Chuẩn bị Suy tôn/, [units[honoured]!]);
  await prepare(
    /^Chuẩn bị Bầu Khối trưởng/,
    elected.map((at) => units[at]!),
  );
  await prepare(
    /^Chuẩn bị Bầu Khối phó/,
    deputies.map((at) => units[at]!),
  );
  await open(secretary, "Hội nghị");
  await secretary.getByRole("button", { name: "Lập hội nghị" }).first().click();
  await fillDay(secretary, "Ngày", days.held);
  await secretary.getByRole("textbox", { name: "Địa điểm" }).fill("Trung tâm Hội nghị tỉnh");
  await secretary.getByRole("textbox", { name: "Chủ trì" }).fill(head(0));
  await secretary.getByRole("textbox", { name: "Khối phó cùng điều hành" }).fill(head(8));
  await secretary.getByRole("textbox", { name: "Thư ký ghi biên bản" }).fill("Lê Văn Thư");
  await secretary.getByRole("dialog").getByRole("button", { name: "Lập hội nghị" }).click();
  await expect(secretary.getByText("Lượt bỏ phiếu chưa có trong chương trình")).toBeVisible();
  for (const [at, unit] of units.entries()) {
    await secretary.getByRole("button", { name: "Thêm vào danh sách" }).click();
    await choose(secretary, "Đơn vị", unit);
    await secretary.getByRole("textbox", { name: "Họ tên hoặc chức danh" }).fill(head(at));
    await secretary.getByRole("dialog").locator("button[type=submit]").click();
    await expect(secretary.getByRole("dialog")).toBeHidden();
  }
  await secretary.getByRole("button", { name: "Sắp xếp chương trình" }).click();
  await secretary.getByRole("button", { name: "Lưu chương trình" }).click();
  await expect(secretary.getByText("Lượt bỏ phiếu chưa có trong chương trình")).toBeHidden();
  await secretary.getByRole("button", { name: "Lập Ban kiểm phiếu" }).click();
  for (const [at, name] of ["Đỗ Thị Kiểm", "Vũ Văn Phiếu"].entries()) {
    const seat = secretary.getByRole("group", { name: `Người thứ ${at + 1}` });
    await seat.getByRole("textbox", { name: /Họ tên hoặc chức danh/ }).fill(name);
    await seat.getByRole("combobox", { name: "Đơn vị" }).click();
    await secretary.getByRole("option", { name: units[5 + at]!, exact: true }).click();
    await seat.getByRole("combobox", { name: "Tài khoản nhập phiếu" }).click();
    await secretary.getByRole("option", { name, exact: true }).click();
  }
  await secretary.getByRole("dialog").getByRole("button", { name: "Lập Ban kiểm phiếu" }).click();
  await expect(secretary.getByRole("dialog")).toBeHidden();
});

async function prepare(button: RegExp, standing: readonly string[]): Promise<void> {
  await open(secretary, "Bỏ phiếu");
  await secretary.getByRole("button", { name: button }).click();
  const group = secretary.getByRole("group", { name: "Đơn vị được giới thiệu" });
  for (const unit of standing) await group.getByRole("checkbox", { name: unit }).check();
  const checked = secretary.getByRole("checkbox", { name: /Đã kiểm tra danh sách này/ });
  if (await checked.isVisible()) await checked.check();
  await secretary.getByRole("button", { name: "Chuẩn bị lượt bỏ phiếu" }).click();
  await expect(secretary.getByRole("dialog")).toBeHidden();
}

const meeting = async (page: Page): Promise<void> => {
  await open(page, "Hội nghị");
  await page.getByRole("link", { name: `Hội nghị tổng kết năm ${year}` }).click();
};
const clock = (page: Page, time: string) => page.getByRole("textbox", { name: "Giờ diễn ra" }).fill(time);

test("it opens at 08:05 with eight of nine; three votes are counted by two tellers", async () => {
  await meeting(secretary);
  for (const at of units.keys())
    if (at !== 7) await secretary.getByRole("button", { name: `Có mặt: ${head(at)}` }).click();
  await secretary.getByRole("button", { name: `Vắng: ${head(7)}` }).click();
  await secretary.getByRole("dialog").getByLabel("Lý do").fill("Đi công tác nước ngoài");
  await secretary.getByRole("dialog").getByRole("button", { name: "Ghi vắng mặt" }).click();
  await expect(secretary.getByText("8 trên 9 đơn vị có mặt")).toBeVisible();
  await secretary.getByRole("button", { name: "Khai mạc" }).click();
  await clock(secretary, "08:05");
  await secretary.getByRole("dialog").getByRole("button", { name: "Khai mạc" }).click();
  await expect(secretary.getByRole("button", { name: "Bế mạc", exact: true })).toBeVisible();

  const unit = units[honoured]!;
  await vote(
    /Cờ thi đua của Chính phủ/,
    { opened: "08:47", counted: "09:12" },
    {
      [`${unit}: Đồng ý`]: 7,
      [`${unit}: Không đồng ý`]: 1,
      [`${unit}: Không đánh dấu`]: 0,
    },
  );
  const [first, second] = elected.map((at) => units[at]!);
  await vote(
    /Khối trưởng năm/,
    { opened: "09:31", counted: "09:58" },
    {
      [`${first}: Số phiếu bầu`]: 6,
      [`${second}: Số phiếu bầu`]: 2,
    },
  );
  const [third, fourth] = deputies.map((at) => units[at]!);
  await vote(
    /Khối phó năm/,
    { opened: "10:07", counted: "10:29" },
    {
      [`${third}: Số phiếu bầu`]: 7,
      [`${fourth}: Số phiếu bầu`]: 1,
    },
  );
});

async function vote(
  name: RegExp,
  { opened, counted }: { readonly opened: string; readonly counted: string },
  figures: Figures,
): Promise<void> {
  await meeting(secretary);
  const item = secretary.getByRole("row", { name });
  await item.getByRole("link", { name: "Trước khi mở bỏ phiếu" }).click();
  await secretary.getByRole("checkbox", { name: "Tôi đã đọc thông báo này cho hội nghị" }).check();
  const ways = secretary.getByRole("checkbox", { name: /Tôi đã biết việc này/ });
  if (await ways.isVisible()) await ways.check();
  await clock(secretary, opened);
  await secretary.getByRole("button", { name: "Mở bỏ phiếu" }).click();
  await expect(secretary.getByRole("heading", { name: /Kiểm phiếu/ })).toBeVisible();
  const all = {
    "Số phiếu phát ra": 8,
    "Số phiếu thu về": 8,
    "Phiếu hợp lệ": 8,
    "Phiếu không hợp lệ": 0,
    "Phiếu trắng": 0,
  };
  for (const teller of tellers) await typeFigures(teller, name.source, { ...all, ...figures });
  await tellers[0].getByRole("button", { name: "Khoá kết quả" }).click();
  await clock(tellers[0], counted);
  await tellers[0].getByRole("dialog").getByRole("button", { name: "Khoá kết quả" }).click();
  await expect(tellers[0].getByRole("dialog")).toBeHidden();
}

test("it ends at 11:20 and its minutes are closed", async () => {
  await meeting(secretary);
  await secretary.getByRole("button", { name: "Ghi kết luận" }).click();
  await secretary.getByRole("textbox", { name: "Nội dung" }).fill("Hoàn thiện hồ sơ đề nghị khen thưởng.");
  await secretary.getByRole("textbox", { name: "Người hoặc đơn vị thực hiện" }).fill("Thư ký khối");
  await secretary.getByRole("dialog").locator("button[type=submit]").click();
  await expect(secretary.getByRole("dialog")).toBeHidden();
  await secretary.getByRole("button", { name: "Bế mạc", exact: true }).click();
  await clock(secretary, "11:20");
  await secretary.getByRole("dialog").getByRole("button", { name: "Bế mạc", exact: true }).click();
  await expect(secretary.getByRole("dialog")).toBeHidden();
  await secretary.getByRole("button", { name: "Khoá biên bản" }).click();
  await secretary.getByRole("dialog").getByRole("button", { name: "Khoá biên bản", exact: true }).click();
  await expect(secretary.getByText("Biên bản đã khoá")).toBeVisible();
});

test("who was elected is recorded, recognised and takes over; the next year begins with what is carried", async () => {
  await open(secretary, "Bỏ phiếu");
  await secretary.getByRole("button", { name: "Ghi khối trưởng, khối phó" }).click();
  await expect(secretary.getByRole("row", { name: `${units[elected[0]]} Khối trưởng` })).toBeVisible();
  await open(secretary, "Phong trào");
  await secretary.getByRole("button", { name: `Lập năm ${year + 1}` }).click();
  await secretary
    .getByRole("dialog")
    .getByRole("button", { name: `Lập năm ${year + 1}` })
    .click();
  await expect(secretary.getByRole("heading", { name: "Lấy từ năm trước" })).toBeVisible();
  const carried = `Lấy 27 vai trò và bảng tiêu chí sang năm ${year + 1}`;
  await secretary.getByRole("button", { name: carried }).click();
  await expect(secretary.getByText(`Đã lấy 27 vai trò và 2 dòng tiêu chí sang năm ${year + 1}.`)).toBeVisible();
  await secretary.goto(`${product.url}/khoi-1/${year}`);
});

test("every paper tells the days, names and sums that were typed", async () => {
  const texts = await papersAsText(secretary);
  const text = (title: RegExp): string => {
    const found = [...texts].find(([name]) => title.test(name));
    expect(found, `a paper like ${title} among ${[...texts.keys()].join("; ")}`).toBeDefined();
    return found![1];
  };
  const entered = `nhập vào hệ thống ngày`;
  for (const [title, paper] of texts) {
    expect(paper, title).not.toMatch(/\b[Cc]ụm (trưởng|phó|thi đua)|undefined|null|NaN/);
    expect(paper, title).not.toContain("Hà Nội");
  }
  const pact = text(/Giao ước/);
  expect(pact).toContain(`ngày 12 tháng 3 năm ${year}`);
  for (const at of units.keys()) expect(pact).toContain(head(at));
  expect(text(new RegExp(`Báo cáo năm.*${units[honoured]}`))).toContain(`${days.sent} (${entered}`);
  for (const [at, unit] of units.entries())
    if (at !== honoured) {
      const report = text(new RegExp(`Báo cáo năm.*${unit}`));
      expect(report).toContain(`${at + 11}/BC ngày ${days.received}, ${head(at)} ký`);
    }
  expect(text(/^Báo cáo tổng kết năm \d+$/)).toContain(`Chốt ngày ${days.closed} (${entered}`);
  const table = text(/tiếp thu, giải trình/);
  expect(table).toContain("Đề nghị nêu số lượt khám bệnh.");
  expect(table).toContain("Nhất trí với dự thảo lần 1.");
  expect(table).toContain("1 đơn vị nhất trí với dự thảo.");
  const minutes = text(/^Biên bản: Hội nghị/);
  for (const part of ["08 giờ 05 phút", "11 giờ 20 phút", days.held, "Đi công tác nước ngoài", "có mặt: 8"])
    expect(minutes).toContain(part);
  const flag = text(/Biên bản kiểm phiếu: Cờ/);
  for (const part of ["08 giờ 47 phút", "09 giờ 12 phút", "Số phiếu phát ra: 8", "Đỗ Thị Kiểm", "Vũ Văn Phiếu"])
    expect(flag).toContain(part);
  const headship = text(/Biên bản bầu: Khối trưởng/);
  for (const part of ["09 giờ 31 phút", "09 giờ 58 phút", `${units[elected[0]]} 6`]) expect(headship).toContain(part);
  const scores = text(/^Bảng điểm tổng hợp/);
  // 690,5 + 290,25 of the first unit.
  expect(scores).toContain("980,75");
});

test("the standing body concludes the year, and the log verifies from its first line", async () => {
  await open(overseer, "Giám sát");
  await overseer.getByRole("textbox", { name: "Vì sao vẫn kết thúc năm" }).fill("Nhập lại năm đã qua.");
  await overseer.getByRole("checkbox", { name: new RegExp(`kết thúc năm ${year}`) }).check();
  await overseer.getByRole("button", { name: "Kết thúc năm" }).click();
  await expect(overseer.getByText(new RegExp(`Năm ${year} đã kết thúc ngày`))).toBeVisible();
  expect(await product.thidua("log", "verify")).toMatchObject({ code: 0 });
});
