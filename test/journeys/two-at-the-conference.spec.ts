import { expect, type Page, test } from "@playwright/test";
import { bothOpen, byTheFirst, type TwoPeople, twoSecretaries, versions } from "./steps/two-people.ts";
import { planConference, prepareShowOfHands, seenConference } from "./steps/two-at-a-conference.ts";
import { expectLooks } from "./support/looks.ts";

// Two secretaries at one conference and after it: nobody's work is lost, the second sees what the first wrote.

const title = "co-thi-dua-chinh-phu";
const keepMine = "Đã xem, giữ nội dung tôi gõ";

let people: TwoPeople;
let first: Page;
let second: Page;
let conferenceId: number;
let voteId: number;
let itemIds: number[];
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  // One place for two units, by a show of hands.
  people = await twoSecretaries(browser, (sample) => ({
    ...sample,
    votes: sample.votes.map((entry) => ({
      ...entry,
      rule: { ...entry.rule, secrecy: "open", quota: { kind: "absolute", places: 1 } },
    })),
  }));
  ({ first, second } = people);
  conferenceId = await planConference(people);
});
test.afterAll(() => people.product.stop());

const atConference = (): string => `hoi-nghi/${conferenceId}`;
const inPair = (page: Page, label: string) => versions(page).getByRole("region", { name: label });

test("the planned conference: the second takes over the place that the first wrote", async () => {
  await bothOpen(people, atConference(), "Sửa");
  await first.getByLabel("Địa điểm").fill("Hội trường A, Hà Nội");
  await first.getByRole("button", { name: "Lưu" }).click();
  await expect(first.getByText("Hội trường A, Hà Nội").first()).toBeVisible();

  await second.getByLabel("Địa điểm").fill("Hội trường B, Hà Nội");
  await second.getByRole("button", { name: "Lưu" }).click();
  await expect(versions(second)).toContainText(byTheFirst);
  await expect(inPair(second, "Địa điểm").locator("mark")).toHaveText(["A,", "B,"]);
  await expectLooks(second, "conference-two-versions");
  await versions(second).getByRole("button", { name: "Lấy bản vừa ghi" }).click();
  await expect(second.getByLabel("Địa điểm")).toHaveValue("Hội trường A, Hà Nội");
});

test("the agenda: what was typed goes on top of what the first arranged", async () => {
  await bothOpen(people, atConference(), "Sắp xếp chương trình");
  await first.getByLabel("1. Nội dung").fill("Chào cờ, khai mạc");
  await first.getByRole("button", { name: "Lưu chương trình" }).click();
  await expect(first.getByRole("cell", { name: "Chào cờ, khai mạc" })).toBeVisible();

  await second.getByLabel("1. Nội dung").fill("Khai mạc, giới thiệu đại biểu");
  await second.getByRole("button", { name: "Lưu chương trình" }).click();
  await expect(versions(second)).toContainText(byTheFirst);
  await expect(inPair(second, "Mục 1")).toContainText("Chào cờ, khai mạc");
  await expectLooks(second, "agenda-two-versions");
  await versions(second).getByRole("button", { name: keepMine }).click();
  await second.getByRole("button", { name: "Lưu chương trình" }).click();
  await expect(first.getByRole("cell", { name: "Khai mạc, giới thiệu đại biểu" })).toBeVisible();
});

test("attendance: an absence typed while the first marked the delegate present", async () => {
  const who = "Đại biểu số 2";
  await bothOpen(people, atConference(), `Vắng: ${who}`);
  await first.getByRole("button", { name: "Thôi" }).click();
  await first.getByRole("button", { name: `Đến muộn: ${who}` }).click();
  await first.getByRole("dialog").getByRole("button", { name: "Ghi đến muộn" }).click();
  await expect(first.getByRole("button", { name: `Ra về: ${who}` })).toBeVisible();

  await second.getByLabel("Lý do").fill("Đi công tác");
  await second.getByRole("button", { name: "Ghi vắng mặt" }).click();
  await expect(versions(second)).toContainText(byTheFirst);
  await expect(inPair(second, "Điểm danh")).toContainText("Vắng mặt: Đi công tác");
  await expectLooks(second, "attendance-two-versions");
  await versions(second).getByRole("button", { name: "Lấy bản vừa ghi" }).click();
  await expect(second.getByRole("button", { name: `Ra về: ${who}` })).toBeVisible();
});

test("proceedings: both texts stand side by side", async () => {
  const { does } = people;
  voteId = await prepareShowOfHands(people, { conferenceId, awardCode: title });
  await does("conference.start-conference", { conferenceId, when: { day: "2020-12-18", clock: "08:00" } });
  const { items } = await seenConference(people, conferenceId);
  itemIds = items.map((item) => item.itemId);
  await does("conference.begin-item", { itemId: itemIds[0], when: { day: "2020-12-18", clock: "08:00" } });
  await bothOpen(people, atConference(), "Ghi diễn biến:");
  await first.getByRole("textbox", { name: "Diễn biến" }).fill("Đồng chí chủ trì khai mạc hội nghị.");
  await first.getByRole("button", { name: "Lưu diễn biến" }).click();
  await expect(first.getByRole("button", { name: "Sửa diễn biến: Khai mạc" })).toBeVisible();

  await second.getByRole("textbox", { name: "Diễn biến" }).fill("Đồng chí chủ trì tuyên bố khai mạc hội nghị.");
  await second.getByRole("button", { name: "Lưu diễn biến" }).click();
  await expect(versions(second)).toContainText(byTheFirst);
  await expect(inPair(second, "Diễn biến").locator("mark")).toHaveText(["tuyên bố "]);
  await expectLooks(second, "proceedings-two-versions");
  await versions(second).getByRole("button", { name: keepMine }).click();
  await second.getByRole("button", { name: "Lưu diễn biến" }).click();
  await expect(versions(second)).toBeHidden();
});

test("a show of hands: the marks that differ are named unit by unit", async () => {
  // The head has not accepted yet, and will not sign: whoever opens knows of the open invitation.
  await people.does("conference.put-to-vote", {
    itemId: itemIds[1],
    waysKnown: true,
    when: { day: "2020-12-18", clock: "09:00" },
  });
  const unit = "Đơn vị thử số 1";
  for (const page of [first, second]) {
    await page.goto(`${people.product.url}/cum-1/2020/${atConference()}`);
    await page.getByRole("link", { name: "Kiểm phiếu" }).click();
    await expect(page.getByRole("radio", { name: `${unit}: Đồng ý` })).toBeVisible();
  }
  await second.getByRole("radio", { name: `${unit}: Không đồng ý` }).check();
  await second.getByRole("radio", { name: "Đơn vị thử số 2: Đồng ý" }).check();
  await first.getByRole("radio", { name: `${unit}: Đồng ý` }).check();
  await first.getByRole("radio", { name: "Đơn vị thử số 2: Đồng ý" }).check();
  await first.getByRole("button", { name: "Ghi biểu quyết" }).click();
  await expect(first.getByRole("button", { name: "Ghi lại biểu quyết" })).toBeVisible();

  await expect(second.getByRole("radio", { name: `${unit}: Không đồng ý` })).toBeChecked();
  await second.getByRole("button", { name: /biểu quyết$/ }).click();
  await expect(versions(second)).toContainText(byTheFirst);
  await expect(versions(second)).toContainText("1 mục khác nhau, 1 mục giống nhau");
  await expect(versions(second).getByRole("region")).toContainText(["Không đồng ý"]);
  await expectLooks(second, "hands-two-versions");
  await versions(second).getByRole("button", { name: "Lấy bản vừa ghi" }).click();
  await expect(second.getByRole("radio", { name: `${unit}: Đồng ý`, exact: true })).toBeChecked();
});

test("a step of a nomination: the second reads the step of the first, and goes on or stops", async () => {
  const { does, yearId, unitIds } = people;
  const onList = { yearId, awardCode: title, unitId: unitIds[1], despite: "Hội nghị đề nghị xét" };
  const { nominationId } = await does<{ nominationId: number }>("nominations.put-on-list", onList);
  await bothOpen(people, `de-nghi/${nominationId}`, "Ghi đủ điều kiện");
  await first.getByRole("button", { name: "Thôi" }).click();
  await first.getByRole("button", { name: "Ghi chưa đủ điều kiện" }).click();
  await first.getByLabel("Lý do, ghi chú").fill("Thiếu báo cáo thành tích");
  await first.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(first.getByRole("cell", { name: "Thiếu báo cáo thành tích" })).toBeVisible();

  await second.getByLabel("Lý do, ghi chú").fill("Đã nhận đủ hồ sơ");
  await second.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(versions(second)).toContainText(byTheFirst);
  await expect(inPair(second, "Bước")).toContainText("Chưa đủ điều kiện");
  await expect(inPair(second, "Lý do, ghi chú")).toContainText("Thiếu báo cáo thành tích");
  await expectLooks(second, "step-two-versions");
  await versions(second).getByRole("button", { name: keepMine }).click();
  await second.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(first.getByRole("cell", { name: "Đã nhận đủ hồ sơ" })).toBeVisible();

  await bothOpen(people, `de-nghi/${nominationId}`, "Ghi chưa rõ điều kiện");
  await first.getByRole("button", { name: "Thôi" }).click();
  await first.getByRole("button", { name: "Rút đề nghị" }).click();
  await first.getByLabel("Lý do, ghi chú").fill("Đơn vị xin rút");
  await first.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(first.getByRole("cell", { name: "Đơn vị xin rút" })).toBeVisible();
  await second.getByLabel("Lý do, ghi chú").fill("Chờ xác nhận");
  await second.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(versions(second).getByRole("button")).toHaveText(["Lấy bản vừa ghi"]);
  await expect(second.getByText("không ghi tiếp được “Chưa rõ điều kiện”")).toBeVisible();
  await expectLooks(second, "step-no-way-on");
});

test("the news item: headline against headline", async () => {
  const { does } = people;
  const reason = "Biểu quyết thử, không lấy kết quả";
  await does("elections.void-vote", { voteId, reason, again: "nothing" });
  await does("conference.end-conference", { conferenceId, when: { day: "2020-12-18", clock: "11:00" } });
  await bothOpen(people, "van-ban/news-item/-", "Sửa tin");
  await first.getByLabel("Tiêu đề").fill("Cụm thi đua số 1 tổng kết năm 2020");
  await first.getByLabel("Người viết").fill("Thư ký số 1");
  await first.getByRole("button", { name: "Ghi tin bài" }).click();
  await expect(first.getByRole("dialog")).toBeHidden();

  await second.getByLabel("Tiêu đề").fill("Cụm thi đua số 1 tổng kết phong trào năm 2020");
  await second.getByLabel("Người viết").fill("Thư ký số 2");
  await second.getByRole("button", { name: "Ghi tin bài" }).click();
  await expect(versions(second)).toContainText(byTheFirst);
  await expect(inPair(second, "Tiêu đề").locator("mark")).toHaveText(["phong trào "]);
  await expectLooks(second, "news-two-versions");
  await versions(second).getByRole("button", { name: keepMine }).click();
  await second.getByRole("button", { name: "Ghi tin bài" }).click();
  await expect(second.getByRole("dialog")).toBeHidden();
});
