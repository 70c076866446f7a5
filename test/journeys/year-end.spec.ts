import { expect, type Page, test } from "@playwright/test";
import { sampleRulebooks } from "../../src/features/year/sample-rulebooks/index.ts";
import { fillDay } from "./steps/fields.ts";
import { administratorOf, type Api, smallYear } from "./support/api.ts";
import { expectLooks } from "./support/looks.ts";
import { type Product, startProduct } from "./support/product.ts";

// How a year ends: what each unit has done, who leads next year where runners-up are tied, the year closed and opened again.

let product: Product;
let page: Page;
let api: Api;
let voteId: number;
let year: Awaited<ReturnType<typeof smallYear>>;
test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  product = await startProduct();
  page = await (await browser.newContext({ locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" })).newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  api = await administratorOf(page, product);
  year = await smallYear(api, 5);
});
test.afterAll(() => product.stop());

const go = (part: string) => page.goto(`${product.url}/cum-1/2020/${part}`);

/** The sample rulebook, but with the runner-up as deputy and hands raised in the room. */
async function writeRulebook({ does }: Api): Promise<void> {
  const { rules } = sampleRulebooks[0]!;
  const head = rules.votes.find(({ subject }) => subject.kind === "head")!;
  await does("movement.edit-rulebook", {
    yearId: year.yearId,
    revision: 0,
    rules: {
      ...rules,
      votes: [{ ...head, rule: { ...head.rule, secrecy: "open" } }],
      heads: { ...rules.heads, twoBallots: false },
    },
  });
}

/** Everybody is there, and the vote on next year's head stands on the agenda. */
async function openConference({ does, reads }: Api, voteId: number): Promise<{ conferenceId: number; itemId: number }> {
  const leader = (name: string, at: number) => ({ name, unitId: year.unitIds[at]! });
  const { conferenceId } = await does("conference.create-conference", {
    yearId: year.yearId,
    kind: "year-end",
    name: "Hội nghị tổng kết năm 2020",
    day: "2020-12-18",
    startsAt: "08:00",
    place: "Hội trường",
    mode: "in-person",
    leaders: { chair: leader("Chủ trì", 0), deputy: leader("Cụm phó", 1), secretary: leader("Thư ký", 0) },
  });
  for (const [at, unitId] of year.unitIds.entries()) {
    const guest = { conferenceId, kind: "delegate", unitId, name: `Đại biểu số ${at + 1}` };
    const { attendanceId } = await does("conference.invite", guest);
    await does("conference.mark-attendance", { attendanceId, state: "present", revision: 1, reason: "" });
  }
  const item = { title: "Bầu cụm trưởng", startsAt: "08:00", minutes: 30, voteId };
  await does("conference.arrange-agenda", { conferenceId, items: [item], revision: 1 });
  await does("conference.start-conference", { conferenceId, when: { day: "2020-12-18", clock: "08:00" } });
  const { items } = await reads("conference.read-conference", { conferenceId });
  return { conferenceId, itemId: items[0].itemId };
}

/** The day and the names under the minutes on paper. */
const paper = { signedOn: "2020-12-18", head: "Kiểm phiếu viên 1", members: ["Kiểm phiếu viên 2"] };

/**
 * A vote of a year that is long past, typed from its minutes on paper: the first unit has three hands, the second and
 * third have one each. Gives the vote, not yet signed.
 */
async function typeFromPaper({ does, reads }: Api): Promise<number> {
  const standing = year.unitIds.slice(0, 3);
  const { voteId } = await does("elections.prepare-vote", {
    yearId: year.yearId,
    subject: { kind: "head" },
    channel: "hands",
    nominees: standing.map((unitId) => ({ unitId })),
    excluded: [],
  });
  const { conferenceId, itemId } = await openConference({ does, reads }, voteId);
  const members = [{ name: paper.head, head: true }, { name: paper.members[0] }];
  const committee = { members, chosen: "Biểu quyết giơ tay", fromStandingBody: true };
  await does("conference.form-committee", { conferenceId, ...committee });
  await does("conference.put-to-vote", {
    ...{ itemId, noticeRead: true, fromPaper: true },
    when: { day: "2020-12-18", clock: "08:30" },
  });
  const lines = standing.map((unitId, at) => {
    const agree = at === 0 ? 3 : 1;
    return { nominee: `unit:${unitId}`, agree, disagree: 0, noMark: 5 - agree };
  });
  const all = { channel: "hands", issued: 5, returned: 5, valid: 5, invalid: 0, blank: 0, invalidBecause: {} };
  await does("elections.enter-figures", { voteId, seat: 0, revision: 0, figures: [{ ...all, lines }] });
  return voteId;
}

test("an item of the plan is marked unit by unit, and a mark can be taken away", async () => {
  const item = { title: "Đăng ký thi đua", responsible: "every-unit", dueOn: "2020-03-25" };
  await api.does("movement.add-plan-items", { yearId: year.yearId, items: [item] });
  await go("phong-trao/ke-hoach");
  await page.getByRole("button", { name: `Từng đơn vị: ${item.title}` }).click();
  const dialog = page.getByRole("dialog", { name: item.title });
  await fillDay(page, "Ngày hoàn thành", "20/03/2020");
  await dialog.getByRole("button", { name: "Ghi xong: Đơn vị thử số 2" }).click();
  await expect(dialog.getByRole("row", { name: "Đơn vị thử số 2" })).toContainText("Xong 20/03/2020");
  await expectLooks(page, "plan-item-by-units");
  await dialog.getByRole("button", { name: "Ghi xong: Đơn vị thử số 3" }).click();
  await dialog.getByRole("button", { name: "Bỏ dấu: Đơn vị thử số 2" }).click();
  await expect(dialog.getByRole("row", { name: "Đơn vị thử số 2" })).toContainText("Quá hạn");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Quá hạn, còn 4 trong 5 đơn vị")).toBeVisible();
});

test("what may part a tie is stated with its source and stands in the form when it is opened again", async () => {
  await writeRulebook(api);
  voteId = await typeFromPaper(api);
  await go(`bo-phieu/${voteId}`);
  const facts = page.getByRole("button", { name: "Số liệu phân định: Đơn vị thử số 2" });
  await facts.click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Điểm thi đua" }).fill("985,5");
  await dialog.getByRole("checkbox", { name: "Chưa từng được tặng cờ" }).check();
  await dialog.getByRole("textbox", { name: "Nguồn số liệu" }).fill("Bảng điểm minh hoạ");
  await expectLooks(page, "tie-facts");
  await dialog.getByRole("button", { name: "Ghi số liệu" }).click();
  await expect(dialog).toBeHidden();
  await facts.click();
  await expect(dialog.getByRole("textbox", { name: "Điểm thi đua" })).toHaveValue("985,5");
  await expect(dialog.getByRole("checkbox", { name: "Chưa từng được tặng cờ" })).toBeChecked();
});

test("runners-up with as many votes are told by name, and people say who becomes deputy and why", async () => {
  await go(`bo-phieu/${voteId}`);
  await expect(page.getByText("Khoá bây giờ thì biên bản ghi “một người nhập”")).toBeVisible();
  await expectLooks(page, "count-from-paper");
  await page.getByRole("button", { name: "Khoá kết quả" }).click();
  await fillDay(page, "Ngày ký trên biên bản giấy", "18/12/2020");
  await expectLooks(page, "paper-signature");
  await page.getByRole("dialog").getByRole("button", { name: "Khoá kết quả" }).click();
  await expect(page.getByText(/Một người nhập: Nguyễn Văn Một/)).toBeVisible();
  await expectLooks(page, "signed-from-paper");
  await go("bo-phieu");
  await page.getByRole("button", { name: "Ghi cụm trưởng, cụm phó" }).click();
  const dialog = page.getByRole("dialog", { name: "Các đơn vị bằng phiếu ở vị trí cụm phó" });
  await expect(dialog.getByRole("checkbox")).toHaveCount(2);
  const save = dialog.locator("button[type=submit]");
  await expect(save).toBeDisabled();
  await expectLooks(page, "tied-deputies");
  await dialog.getByRole("checkbox", { name: "Đơn vị thử số 3" }).check();
  await expect(save).toBeDisabled();
  await dialog.getByRole("textbox", { name: "Ai quyết định, theo căn cứ nào" }).fill("Theo luân phiên (minh hoạ)");
  await save.click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("row", { name: "Đơn vị thử số 1 Cụm trưởng" })).toBeVisible();
  await expect(page.getByRole("row", { name: "Đơn vị thử số 3 Cụm phó" })).toBeVisible();
  await expectLooks(page, "elected");
});

test("a year is concluded with what is still open, takes no more changes, and is opened again with a reason", async () => {
  await go("giam-sat");
  await page.getByRole("textbox", { name: "Vì sao vẫn kết thúc năm" }).fill("Số liệu minh hoạ, kết thúc để thử.");
  await page.getByRole("checkbox", { name: /kết thúc năm 2020/ }).check();
  await expectLooks(page, "conclude-year");
  await page.getByRole("button", { name: "Kết thúc năm" }).click();
  await expect(page.getByText(/Năm 2020 đã kết thúc ngày/)).toBeVisible();
  await expectLooks(page, "concluded");

  await go("phong-trao/ke-hoach");
  await page.getByRole("button", { name: "Từng đơn vị: Đăng ký thi đua" }).click();
  await page.getByRole("button", { name: "Ghi xong: Đơn vị thử số 4" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("đã kết thúc");
  await page.keyboard.press("Escape");

  await go("giam-sat");
  await page.getByRole("button", { name: "Mở lại năm" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill("Ghi bổ sung việc còn thiếu.");
  await dialog.getByRole("button", { name: "Mở lại năm" }).click();
  await expect(page.getByRole("checkbox", { name: /kết thúc năm 2020/ })).toBeVisible();
});
