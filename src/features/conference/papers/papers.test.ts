import { afterAll, beforeAll, expect, test } from "vitest";
import { committeeOf, conferenceYear, figures, inSession, prepared } from "../../../../test/support/conference.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { Paper, paperText } from "../../../engines/document/index.ts";
import { electionsPapers } from "../../elections/index.ts";
import { type PaperSource, readYear } from "../../year/index.ts";
import { conferencePapers } from "../index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

async function everyPaper(yearId: number): Promise<Map<string, string>> {
  const year = await readYear(database.queries, yearId);
  const texts = new Map<string, string>();
  for (const source of [...electionsPapers, ...conferencePapers] as PaperSource[])
    for (const { key, state, because } of await source.list(database.queries, year!)) {
      const paper = await source.make(database.queries, year!, key);
      expect(paper === undefined).toBe(state === "not-yet");
      if (state === "not-yet") expect(because).toBeTruthy();
      if (paper) texts.set(source.code, paperText(Paper.parse(paper)));
    }
  return texts;
}

test("every paper says what the records say, and none exists before its records do", async () => {
  const world = await conferenceYear(database);
  const [head, , third] = world.unitIds as [number, number, number];
  const voteId = await prepared(world, [head, third], {
    nominees: [
      { unitId: head, facts: { score: 98000 } },
      { unitId: third, facts: { score: 99000 } },
    ],
  });
  const secretary = world.as("secretary");
  const { conferenceId, itemIds, attendees } = await inSession(world, {
    present: world.unitIds.slice(0, 4),
    voteIds: [voteId],
  });
  const before = await everyPaper(world.yearId);
  expect([...before.keys()].sort()).toEqual([
    "agenda",
    "attendance-list",
    "ballots",
    "conference-minutes",
    "invitation",
  ]);
  expect(before.get("ballots")).toContain("Không ký tên");

  await world.do("conference.form-committee", secretary, committeeOf(world, conferenceId));
  await world.do("conference.put-to-vote", secretary, { itemId: itemIds[1], noticeRead: true });
  const sheet = figures(
    3,
    { [head]: 3, [third]: 0 },
    { issued: 4, returned: 4, invalid: 1, invalidBecause: { signed: 1 } },
  );
  sheet[0]!.lines = sheet[0]!.lines.map((line) => (line.agree === 3 ? line : { ...line, disagree: 2, noMark: 1 }));
  for (const seat of [1, 2])
    await world.do("elections.enter-figures", world.as("teller", seat), { voteId, seat, figures: sheet, revision: 0 });
  await world.do("elections.sign-result", world.as("teller", 3), { voteId, packetNumber: "01" });
  await world.do("conference.record-opinion", secretary, {
    conferenceId,
    attendanceId: attendees[2],
    about: "báo cáo",
    wording: "Đề nghị bổ sung số liệu.",
    dissent: true,
  });
  await world.do("conference.record-conclusion", secretary, {
    conferenceId,
    wording: "Hoàn thiện hồ sơ",
    owner: "Thư ký cụm",
    dueOn: "2020-12-25",
  });
  await world.do("conference.end-conference", secretary, { conferenceId });

  const after = await everyPaper(world.yearId);
  const count = after.get("minutes-of-count")!;
  expect(count).toContain("phát ra: 4; thu về: 4; không thu về: 0; hợp lệ: 3; không hợp lệ: 1");
  expect(count).toContain("có chữ ký hoặc dấu nhận ra người bỏ phiếu: 1");
  expect(count).toContain("gói số 01");
  expect(count).toContain("cụm phó điều hành");
  expect(count).toContain("cơ quan thường trực");
  expect(count).toContain("Hai người nhập số liệu độc lập trên phần mềm: Người dùng thử 401 và Người dùng thử 402.");
  expect(count).toContain("Người dùng thử 401 – chưa rõ ai cấp liên kết");
  expect(count).toContain("Không rõ hai người làm trên một hay hai trình duyệt.");
  expect(count).toContain("Trưởng ban Kiểm phiếu viên 3 khoá kết quả bằng tài khoản Người dùng thử 403.");
  const minutes = after.get("conference-minutes")!;
  expect(minutes).toContain("vắng mặt: 1");
  expect(minutes).toContain("công tác");
  expect(minutes).toContain("đề nghị ghi biên bản");
  expect(minutes).toContain("Ghi ở biên bản kiểm phiếu");
  expect(minutes).not.toContain("3/5");
  expect(count).toContain("số phiếu chỉ ghi ở biên bản này");
  expect(after.get("notice-of-conclusions")).toContain("25/12/2020");
});

test("a count from paper says so in both minutes, with one typist by name and the paper's own day and names", async () => {
  const world = await conferenceYear(database);
  const [, , third] = world.unitIds as [number, number, number];
  const voteId = await prepared(world, [third]);
  const secretary = world.as("secretary");
  const { conferenceId, itemIds } = await inSession(world, { voteIds: [voteId] });
  const members = [{ name: "Ông Trưởng", head: true }, { name: "Bà Uỷ viên" }];
  const committee = { conferenceId, members, chosen: "Biểu quyết giơ tay", fromStandingBody: true };
  await world.do("conference.form-committee", secretary, committee);
  await world.do("conference.put-to-vote", secretary, { itemId: itemIds[1], noticeRead: true, fromPaper: true });
  await world.database.pool.query(
    "update role_grant set ended_at = now() where person_id in (102, 601) and year_id = $1",
    [world.yearId],
  );
  const sheet = figures(5, { [third]: 4 });
  await world.do("elections.enter-figures", secretary, { voteId, seat: 0, figures: sheet, revision: 0 });
  const paper = { signedOn: "2020-12-18", head: "Ông Trưởng Ban", members: ["Bà Uỷ viên", "Ông Thứ ba"] };
  // Entered long after: the paper names whom it names.
  await world.do("elections.sign-result", secretary, { voteId, paper }, "2021-05-01T01:00:00.000Z");
  const papers = await everyPaper(world.yearId);
  const count = papers.get("minutes-of-count")!;
  expect(count).toContain(
    "Số liệu nhập từ biên bản giấy đã ký ngày 18/12/2020 (Trưởng ban: Ông Trưởng Ban; uỷ viên: Bà Uỷ viên; Ông Thứ ba).",
  );
  expect(count).toContain("Một người nhập: Người dùng thử 101, không có người thứ hai đối chiếu.");
  expect(count).toContain("biên bản giấy ký ngày 18/12/2020, số liệu khoá trên phần mềm lúc");
  expect(papers.get("conference-minutes")).toContain(
    "số liệu nhập từ biên bản giấy đã ký ngày 18/12/2020; một người nhập.",
  );
});

test("closed minutes print the head of the log they were closed on", async () => {
  const world = await conferenceYear(database);
  const secretary = world.as("secretary");
  const { conferenceId } = await inSession(world);
  await world.do("conference.end-conference", secretary, { conferenceId });
  await world.do("conference.close-minutes", secretary, { conferenceId });
  const { seal } = await world.do("conference.read-conference", secretary, { conferenceId });
  expect((await everyPaper(world.yearId)).get("conference-minutes")).toContain(seal.logHash);
});

test("minutes name guests as guests and members of the council as such", async () => {
  const world = await conferenceYear(database);
  const { conferenceId } = await inSession(world);
  for (const [kind, name] of [
    ["guest", "Ông Khách"],
    ["council", "Bà Hội Đồng"],
  ] as const) {
    const invited = { conferenceId, kind, unitId: null, name };
    const { attendanceId } = await world.do("conference.invite", world.as("secretary"), invited);
    const here = { attendanceId, state: "present", revision: 1, reason: "" };
    await world.do("conference.mark-attendance", world.as("secretary"), here);
  }
  const minutes = (await everyPaper(world.yearId)).get("conference-minutes")!;
  expect(minutes).toContain("Uỷ viên Hội đồng dự: Bà Hội Đồng.\nKhách mời dự: Ông Khách.");
});

test("minutes of a khối say khối phó where the deputy takes the item of the chair's own unit", async () => {
  const world = await conferenceYear(database);
  const voteId = await prepared(world, [world.unitIds[0]!, world.unitIds[2]!]);
  const { conferenceId, itemIds } = await inSession(world, { voteIds: [voteId] });
  const code = "update cluster set kind = 'bloc' where id = (select cluster_id from cluster_year where id = $1)";
  await database.pool.query(code, [world.yearId]);
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, conferenceId));
  await world.do("conference.put-to-vote", world.as("deputy"), { itemId: itemIds[1], noticeRead: true });
  const minutes = (await everyPaper(world.yearId)).get("conference-minutes")!;
  expect(minutes).toContain("nên khối phó điều hành theo Quy chế");
  expect(minutes).not.toMatch(/cụm phó/u);
});
