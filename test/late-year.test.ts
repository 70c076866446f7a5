import { afterAll, beforeAll, expect, test } from "vitest";
import { electionsPapers } from "../src/features/elections/index.ts";
import { conferencePapers } from "../src/features/conference/index.ts";
import { type PaperSource, readYear } from "../src/features/year/index.ts";
import { nominationsPapers } from "../src/features/nominations/index.ts";
import { nominationsDeeds } from "../src/features/nominations/register.ts";
import { Paper, paperText } from "../src/engines/document/index.ts";
import { compareWithTables } from "../src/platform/records/index.ts";
import type { AnyDeed } from "../src/platform/deeds/index.ts";
import { act } from "./support/act.ts";
import { committeeOf, conferenceYear, figures, rules, type World } from "./support/conference.ts";
import { freshDatabase } from "./support/database.ts";

// The conference of 2025, held on 15 December, entered as a whole on 30 November 2026. Every time that is typed is
// another one, so that a paper which prints the wrong one is found out.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let world: World;
let conferenceId: number;
let itemIds: readonly number[];
let attendees: readonly number[];
let byTellers: number;
let fromPaper: number;

const flag = "co-thi-dua-bo-ban-nganh-tinh";
const rulebook = {
  ...rules,
  votes: rules.votes.map((entry) =>
    entry.subject.kind === "title" && entry.subject.awardCode === "co-bo"
      ? { ...entry, subject: { kind: "title" as const, awardCode: flag } }
      : entry,
  ),
};

let minute = 0;
/** Each deed is entered a minute after the one before it, from nine in the morning of 30 November 2026. */
const entered = (): string => new Date(Date.parse("2026-11-30T02:00:00.000Z") + minute++ * 60_000).toISOString();
const when = (clock: string, day = "2025-12-15") => ({ when: { day, clock } });
const does = (name: string, role: Parameters<World["as"]>[0], input: object, number = 1) =>
  world.do(name, world.as(role, number), input, entered());
const tries = (name: string, role: Parameters<World["as"]>[0], input: object, number = 1) =>
  world.try(name, world.as(role, number), input, entered());

beforeAll(async () => {
  database = await freshDatabase();
  world = await conferenceYear(database, rulebook, 5, 2025);
});
afterAll(() => database.remove());

async function textOf(source: PaperSource, key: string): Promise<string> {
  const year = await readYear(database.queries, world.yearId);
  const paper = await source.make(database.queries, year!, key);
  return paperText(Paper.parse(paper));
}
const paperOf = (code: string, key: number | string = conferenceId): Promise<string> => {
  const source = [...conferencePapers, ...electionsPapers, ...nominationsPapers].find((one) => one.code === code);
  return textOf(source!, String(key));
};

test("a meeting that is moved after people were invited moves its day, and they are told again", async () => {
  const [first, second] = world.unitIds as [number, number];
  const leader = (name: string, unitId: number) => ({ name, unitId });
  const leaders = {
    chair: leader("Chủ trì", first),
    deputy: leader("Cụm phó", second),
    secretary: leader("Thư ký", first),
  };
  const meeting = {
    ...{ kind: "year-end", name: "Hội nghị tổng kết năm 2025", startsAt: "08:00", place: "Hội trường A" },
    ...{ mode: "in-person", leaders },
  };
  const made = { yearId: world.yearId, ...meeting, day: "2025-12-10" };
  ({ conferenceId } = await does("conference.create-conference", "secretary", made));
  const edit = (revision: number, more: object = {}) =>
    does("conference.edit-conference", "secretary", { ...meeting, conferenceId, revision, ...more });
  await edit(1, { day: "2025-12-11" });
  const moved = async () =>
    (await does("conference.read-conference", "secretary", { conferenceId })).moved as { toldAt: string | null } | null;
  expect(await moved()).toBeNull(); // nobody had been invited
  const people: number[] = [];
  for (const [at, unitId] of world.unitIds.entries()) {
    const delegate = { conferenceId, kind: "delegate", unitId, name: `Đại biểu ${at + 1}` };
    people.push((await does("conference.invite", "secretary", delegate)).attendanceId);
  }
  attendees = people;
  await edit(2, { day: "2025-12-12" });
  await edit(3, { day: "2025-12-15" });
  expect(await moved()).toMatchObject({ from: { day: "2025-12-11" }, toldAt: null });
  await edit(4, { day: "2025-12-11" });
  expect(await moved()).toBeNull(); // back again before anybody was told
  await edit(5, { day: "2025-12-15" });
  expect(await tries("conference.tell-again", "secretary", { conferenceId })).toBe("done");
  expect(await tries("conference.tell-again", "secretary", { conferenceId })).toBe("nothing-to-tell");
  expect((await moved())?.toldAt).toMatch(/^2026-11-30/);
});

test("it opens on its day, whenever that is entered", async () => {
  byTellers = await prepare({ kind: "title", awardCode: flag }, world.unitIds.slice(1, 3));
  fromPaper = await prepare({ kind: "head" }, world.unitIds.slice(1, 3));
  const item = (title: string, startsAt: string, voteId: number | null = null) => ({
    ...{ title, startsAt, minutes: 15, voteId },
  });
  const { revision } = await does("conference.read-conference", "secretary", { conferenceId });
  const items = [item("Khai mạc", "08:00"), item("Suy tôn", "09:00", byTellers), item("Bầu", "10:00", fromPaper)];
  await does("conference.arrange-agenda", "secretary", { conferenceId, revision, items });
  for (const attendanceId of attendees.slice(0, 3)) await mark(attendanceId, { state: "present" });
  const opens = (more: object = {}) => tries("conference.start-conference", "secretary", { conferenceId, ...more });
  expect(await opens()).toBe("after-its-day");
  expect(await opens(when("08:05", "2025-12-14"))).toBe("before-its-day");
  expect(await opens(when("08:05", "2025-12-16"))).toBe("after-its-day");
  expect(await opens(when("08:05", "2026-12-15"))).toBe("later-than-now");
  expect(await opens(when("08:05"))).toBe("done");
  const view = await does("conference.read-conference", "secretary", { conferenceId });
  expect(view.late).toBe(true);
  itemIds = view.items.map(({ itemId }: { itemId: number }) => itemId);
});

const prepare = async (subject: object, units: readonly number[]): Promise<number> => {
  const nominees = units.map((unitId) => ({ unitId }));
  const vote = { yearId: world.yearId, subject, channel: "paper", nominees, excluded: [] };
  return (await does("elections.prepare-vote", "secretary", vote)).voteId;
};

const revisions = new Map<number, number>();
async function mark(attendanceId: number, more: object): Promise<string> {
  const revision = revisions.get(attendanceId) ?? 1;
  const outcome = await tries("conference.mark-attendance", "secretary", { attendanceId, revision, ...more });
  if (outcome === "done") revisions.set(attendanceId, revision + 1);
  return outcome;
}

test("a step of the meeting tells its own time, after the opening and never later than now", async () => {
  const [, , , fourth, fifth] = attendees as [number, number, number, number, number];
  expect(await mark(fourth, { state: "late" })).toBe("when-not-told");
  expect(await mark(fourth, { state: "late", ...when("08:40") })).toBe("done");
  expect(await mark(fifth, { state: "present" })).toBe("done");
  const begin = (more: object = {}) => tries("conference.begin-item", "secretary", { itemId: itemIds[0], ...more });
  expect(await begin()).toBe("when-not-told");
  expect(await begin(when("08:04"))).toBe("days-out-of-order");
  expect(await begin(when("08:10"))).toBe("done");
  const said = { conferenceId, attendanceId: attendees[2]!, wording: "Nhất trí báo cáo." };
  expect(await tries("conference.record-opinion", "secretary", said)).toBe("when-not-told");
  expect(await tries("conference.record-opinion", "secretary", { ...said, ...when("08:55") })).toBe("done");
});

test("two tellers: opening after the meeting's opening, count after the opening of the vote", async () => {
  await does("conference.form-committee", "secretary", committeeOf(world, conferenceId));
  const put = (more: object = {}) =>
    tries("conference.put-to-vote", "deputy", { itemId: itemIds[1], noticeRead: true, ...more });
  expect(await put()).toBe("when-not-told");
  expect(await put(when("08:00"))).toBe("days-out-of-order");
  expect(await put(when("09:20", "2026-12-01"))).toBe("later-than-now");
  expect(await put(when("09:20"))).toBe("done");
  const typed = figures(5, { [world.unitIds[1]!]: 5, [world.unitIds[2]!]: 2 });
  for (const seat of [1, 2])
    await does("elections.enter-figures", "teller", { voteId: byTellers, seat, figures: typed, revision: 0 }, seat);
  const sign = (more: object = {}) => tries("elections.sign-result", "teller", { voteId: byTellers, ...more }, 3);
  expect(await sign()).toBe("when-not-told");
  expect(await sign(when("09:19"))).toBe("days-out-of-order");
  expect(await sign(when("09:45"))).toBe("done");
});

test("signed paper: the day under it is not before the vote and not after today, however late it is typed", async () => {
  const put = { itemId: itemIds[2], noticeRead: true, fromPaper: true };
  await does("conference.put-to-vote", "deputy", { ...put, ...when("10:25") });
  const [one, two] = world.unitIds.slice(1, 3) as [number, number];
  const typed = figures(5, { [one]: 4, [two]: 1 });
  typed[0]!.lines = typed[0]!.lines.map((line) => ({ ...line, disagree: 0, noMark: 5 - line.agree }));
  await does("elections.enter-figures", "secretary", { voteId: fromPaper, seat: 0, figures: typed, revision: 0 });
  await does("elections.compare-with-paper", "teller", { voteId: fromPaper, revision: 1 });
  const sign = (signedOn: string) =>
    tries("elections.sign-result", "secretary", {
      voteId: fromPaper,
      paper: { signedOn, head: "Kiểm phiếu viên 3", members: ["Kiểm phiếu viên 1"] },
    });
  expect(await sign("2025-12-14")).toBe("signed-before-conference");
  expect(await sign("2026-12-01")).toBe("signed-later-than-today");
  expect(await sign("2025-12-16")).toBe("done");
});

test("a decision by hand belongs to the meeting in which hands were raised", async () => {
  const hands = world.unitIds.map((unitId) => ({ unitId, mark: "agree" }));
  const decides = (wording: string, more: object = {}) =>
    tries("elections.record-decision", "secretary", {
      ...{ yearId: world.yearId, about: "report", wording, hands },
      ...more,
    });
  expect(await decides("Báo cáo", when("10:50"))).toBe("done");
  expect(await decides("Của hội nghị quý", when("10:50", "2025-06-30"))).toBe("done");
  expect(await decides("Của ngày mai", when("10:50", "2026-12-01"))).toBe("later-than-now");
});

test("the meeting ends after everything its papers print", async () => {
  const [, , , , fifth] = attendees as [number, number, number, number, number];
  expect(await mark(fifth, { state: "left" })).toBe("when-not-told");
  expect(await mark(fifth, { state: "left", ...when("08:04") })).toBe("days-out-of-order");
  expect(await mark(fifth, { state: "left", ...when("11:05") })).toBe("done");
  const conclusion = { conferenceId, wording: "Gửi hồ sơ", owner: "Thư ký cụm", dueOn: "2025-12-31" };
  await does("conference.record-conclusion", "secretary", conclusion);
  const ends = (more: object = {}) => tries("conference.end-conference", "secretary", { conferenceId, ...more });
  expect(await ends()).toBe("when-not-told");
  expect(await ends(when("11:00"))).toBe("days-out-of-order");
  expect(await ends(when("11:35"))).toBe("done");
  const [first] = attendees as [number];
  expect(await mark(first, { state: "left", ...when("11:36") })).toBe("days-out-of-order");
  const said = { conferenceId, attendanceId: first, wording: "Sau bế mạc." };
  expect(await tries("conference.record-opinion", "secretary", { ...said, ...when("11:36") })).toBe(
    "days-out-of-order",
  );
  await does("conference.close-minutes", "secretary", { conferenceId });
});

const entryWords = "(nhập vào hệ thống ngày 30/11/2026)";

test("every paper prints the days that were typed, and beside them the day of entry", async () => {
  const minutes = await paperOf("conference-minutes");
  expect(minutes).toContain(`Thời gian: 08 giờ 05 phút, ngày 15/12/2025 ${entryWords}. Địa điểm: Hội trường A.`);
  expect(minutes).toContain("Đến muộn (lúc 08:40)".toLowerCase());
  expect(minutes).toContain("lúc 11:05");
  expect(minutes).toContain("Biểu quyết giơ tay về báo cáo tổng kết (Báo cáo)");
  expect(minutes).not.toContain("Của hội nghị quý");
  expect(minutes).toContain("Hội nghị kết thúc lúc 11 giờ 35 phút cùng ngày. Biên bản");
  expect(minutes.replaceAll(entryWords, "")).not.toMatch(/30\/11\/2026|tháng 11 năm 2026/);

  const count = await paperOf("minutes-of-count", byTellers);
  expect(count).toContain(`Thời gian mở bỏ phiếu: 09 giờ 20 phút, ngày 15/12/2025 ${entryWords}, tại`);
  expect(count).toContain(`việc kiểm phiếu kết thúc lúc 09 giờ 45 phút ngày 15/12/2025 ${entryWords}.`);
  expect(count.replaceAll(entryWords, "")).not.toContain("30/11/2026");

  const election = await paperOf("minutes-of-election", fromPaper);
  expect(election).toContain(`Thời gian mở bỏ phiếu: 10 giờ 25 phút, ngày 15/12/2025 ${entryWords}, tại`);
  expect(election).toContain("biên bản giấy ký ngày 16/12/2025, số liệu khoá trên phần mềm lúc");

  expect(await paperOf("attendance-list")).toContain(`Ngày 15/12/2025 ${entryWords}, tại Hội trường A.`);
  expect(await paperOf("notice-of-conclusions")).toContain(`Ngày 15/12/2025 ${entryWords}, tại Hội trường A`);
  const invitation = await paperOf("invitation");
  expect(invitation).toContain("Giấy mời này thay giấy mời họp lúc 08 giờ 00 phút, ngày 11/12/2025, tại Hội trường A.");
  expect(invitation).not.toContain(entryWords);
});

test("the log keeps the moment of entry, and beside it the time that was told", async () => {
  const lines = await database.queries
    .selectFrom("logEntry")
    .select(["at", "action", "content"])
    .where("action", "in", ["conference.start-conference", "elections.sign-result"])
    .execute();
  expect(lines.every(({ at }) => at.startsWith("2026-11-30"))).toBe(true);
  expect(lines[0]?.content).toContain("2025-12-15T01:05:00.000Z");
  const signed = lines.find(({ action }) => action === "elections.sign-result");
  expect(signed?.content).toContain('"heldAt":"2025-12-15T02:45:00.000Z"');
});

test("a decision of January is accepted when it is entered in November", async () => {
  const deeds = new Map<string, AnyDeed>(nominationsDeeds.map((deed) => [deed.name, deed]));
  const nominates = async (name: string, input: object) => {
    const outcome = await act(database, deeds.get(name)!, world.as("secretary"), input as never, entered());
    // oxlint-disable-next-line typescript/no-explicit-any -- a deed named by text has no type of its own
    return outcome as any;
  };
  const { yearId } = world;
  const despite = "Đang chờ văn bản xác nhận của Bộ";
  const reasons = world.unitIds.map((unitId) => ({ unitId, despite }));
  const taken = await nominates("nominations.take-from-vote", { yearId, voteId: byTellers, reasons });
  const [nominationId] = taken.answer.nominationIds;
  const seen = async () => {
    const { answer } = await nominates("nominations.show", { yearId });
    return answer.nominations.find((one: { nominationId: number }) => one.nominationId === nominationId);
  };
  expect((await seen()).steps.at(-1)).toMatchObject({ onDay: "2025-12-15" });
  const step = async (to: string, onDay: string, paper: string) => {
    const { revision } = await seen();
    const input = { yearId, nominationId, revision, to, onDay, paper, reason: "", despite };
    const outcome = await nominates("nominations.record-step", input);
    return outcome.refusal?.code ?? outcome.kind;
  };
  expect(await step("submitted", "2025-12-14", "Tờ trình số 1")).toBe("day-before-last-step");
  expect(await step("submitted", "2025-12-20", "Tờ trình số 1")).toBe("done");
  expect(await step("appraised", "2025-12-28", "Báo cáo thẩm định")).toBe("done");
  expect(await step("approved", "2026-01-05", "Biên bản Hội đồng")).toBe("done");
  const decision = { decisionNumber: "12/QĐ-BCA", decidedBy: "Bộ trưởng Bộ Công an" };
  const { revision } = await seen();
  const award = { yearId, nominationId, revision, ...decision, decidedOn: "2026-01-20" };
  expect((await nominates("nominations.record-award", award)).kind).toBe("done");
  const submission = await paperOf("submission", "");
  expect(submission).toContain("ngày 15 tháng 12 năm 2025");
});

test("every frozen record still says what the tables say", async () => {
  const { faults } = await compareWithTables(database.queries);
  // The two headships were written straight to the table by the test's own cluster.
  expect(faults.filter(({ kind }) => kind !== "headship")).toEqual([]);
});
