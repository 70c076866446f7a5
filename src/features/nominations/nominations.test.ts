import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done } from "../../../test/support/act.ts";
import {
  committeeOf,
  conferenceYear,
  countedAndSigned,
  figures,
  inSession,
  prepared,
  rules,
  type World,
} from "../../../test/support/conference.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { awardsOf } from "../awards/index.ts";
import { revokeAward } from "../awards/revoke-award.ts";
import { readYear } from "../year/index.ts";
import { nominationsDuties, nominationsStage } from "./duties.ts";
import { listNominations } from "./list-nominations.ts";
import { listPaper } from "./papers/list-paper.ts";
import { resultNotice } from "./papers/result-notice.ts";
import { submissionPaper } from "./papers/submission-paper.ts";
import { putOnList } from "./put-on-list.ts";
import { recordAward } from "./record-award.ts";
import { recordStep } from "./record-step.ts";
import { revokeDecision } from "./revoke-decision.ts";
import { showNominations } from "./show-nominations.ts";
import { takeFromVote } from "./take-from-vote.ts";
import { writeMerits } from "./write-merits.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let world: World;
let voteId: number;
const flag = "co-thi-dua-bo-ban-nganh-tinh";
const rulebook = {
  ...rules,
  votes: rules.votes.map((entry) =>
    entry.subject.kind === "title" && entry.subject.awardCode === "co-bo"
      ? { ...entry, subject: { kind: "title" as const, awardCode: flag } }
      : entry,
  ),
};
const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const after = "2021-04-01T02:00:00.000Z";

beforeAll(async () => {
  database = await freshDatabase();
  world = await conferenceYear(database, rulebook);
});
afterAll(() => database.remove());

const why = "Đang chờ văn bản xác nhận của Bộ";
const reasonsIn = ({ unitIds }: World) => unitIds.map((unitId) => ({ unitId, despite: why }));
const take = (id = voteId, more: object = { reasons: reasonsIn(world) }) =>
  act(database, takeFromVote, world.as("secretary"), { yearId: world.yearId, voteId: id, ...more });
const show = () => done(database, showNominations, world.as("secretary"), { yearId: world.yearId });
const of = async (unit: number) => (await show()).nominations.find((each) => each.unitId === world.unitIds[unit])!;
type To = Parameters<typeof act<typeof recordStep>>[3]["to"];
const step = async (unit: number, to: To, more: object = {}) => {
  const { nominationId, revision } = await of(unit);
  const input = { yearId: world.yearId, nominationId, revision, to, onDay: "2020-12-25", paper: "", reason: "" };
  const despite = to === "submitted" ? why : "";
  return act(database, recordStep, world.as("secretary"), { ...input, despite, ...more }, after);
};

test("before the vote a unit is put on the list once; what is no award or no member is refused", async () => {
  const list = (of: object) =>
    act(database, putOnList, world.as("secretary"), {
      ...{ yearId: world.yearId, awardCode: flag, unitId: world.unitIds[1]!, despite: why },
      ...of,
    });
  expect(code(await list({}))).toBe("done");
  expect(code(await list({}))).toBe("nominated-already");
  expect(code(await list({ awardCode: "co-khong-co" }))).toBe("award-unknown");
  expect(code(await list({ unitId: 9999 }))).toBe("unit-unknown");
  expect((await of(1)).inWords).toContain("chưa có quyết định khen thưởng");
});

test("a unit on the list is not submitted before the cluster voted; unknown conditions are named", async () => {
  expect(code(await step(1, "submitted", { paper: "Tờ trình số 1/TTr" }))).toBe("step-not-possible");
  expect(code(await step(1, "unknown"))).toBe("reason-missing");
  expect(code(await step(1, "ineligible", { onDay: "2020-12-18", reason: "Chờ xác minh" }))).toBe("done");
});

test("no proposal comes from a vote that is not signed, not there, or not on a title", async () => {
  voteId = await prepared(world, world.unitIds.slice(0, 3), { subject: { kind: "title", awardCode: flag } });
  expect(code(await take())).toBe("vote-not-signed");
  expect(code(await take(9999))).toBe("vote-not-found");
  const head = await world.do("elections.prepare-vote", world.as("secretary"), {
    ...{ yearId: world.yearId, subject: { kind: "head" }, channel: "paper" },
    nominees: world.unitIds.slice(1, 3).map((unitId) => ({ unitId })),
  });
  expect(code(await take(head.voteId))).toBe("vote-not-on-title");
});

async function holdVote(id: number, favour: Readonly<Record<number, number>>): Promise<void> {
  const session = await inSession(world, { voteIds: [id] });
  await world.do("conference.form-committee", world.as("secretary"), committeeOf(world, session.conferenceId));
  await world.do("conference.begin-item", world.as("chair"), { itemId: session.itemIds[1] });
  const chair = world.as("deputy");
  await world.do("conference.put-to-vote", chair, { itemId: session.itemIds[1], noticeRead: true });
  await countedAndSigned(world, id, figures(5, favour));
}

test("a unit recorded as not meeting the conditions is not taken over silently", async () => {
  const [first, second, third] = world.unitIds as [number, number, number];
  await holdVote(voteId, { [first]: 2, [second]: 5, [third]: 4 });
  const refused = await take(voteId, {});
  expect(refused.kind === "refused" && refused.refusal).toMatchObject({ code: "ineligible-honoured" });
  expect(code(await step(1, "eligible", { onDay: "2020-12-18" }))).toBe("done");
});

test("the signed result makes the proposal, keeps the order of all, and a second time changes nothing", async () => {
  const year = (await readYear(database.queries, world.yearId))!;
  expect((await nominationsDuties(database.queries, year, "2020-12-20")).map((duty) => duty.button)).toEqual([
    "Lập đề nghị",
  ]);
  expect(code(await take())).toBe("done");
  const view = await show();
  expect(view.nominations.map((each) => [each.unitId, each.state])).toEqual([[world.unitIds[1], "honoured"]]);
  expect(view.waiting).toEqual([]);
  expect(view.orders[0]!.places.map((place) => [place.position, place.unit, place.reached])).toEqual([
    [1, "Đơn vị thử số 2", true],
    [2, "Đơn vị thử số 3", true],
    [3, "Đơn vị thử số 1", false],
  ]);
  const again = await take();
  expect(again.kind === "done" && again.answer).toMatchObject({ nominationIds: [] });
  expect((await of(1)).steps).toHaveLength(4);
});

test("the way shows what was done, what is next and what is still to come", async () => {
  const { path } = await of(1);
  expect(path.map((station) => station.look)).toEqual(["done", "done", "done", "now", "todo", "todo", "todo"]);
});

test("steps need their paper, go forward in days, and keep the order of states", async () => {
  expect(code(await step(1, "submitted"))).toBe("paper-missing");
  expect(code(await step(1, "submitted", { paper: "Tờ trình số 1", onDay: "2020-12-17" }))).toBe(
    "day-before-last-step",
  );
  expect(code(await step(1, "submitted", { paper: "Tờ trình số 1", onDay: "2021-04-02" }))).toBe("day-ahead");
  expect(code(await step(1, "approved", { paper: "Biên bản Hội đồng" }))).toBe("step-not-possible");
  const { revision } = await of(1);
  expect(code(await step(1, "submitted", { paper: "Tờ trình số 1" }))).toBe("done");
  expect(await step(1, "submitted", { paper: "Tờ trình số 9", revision })).toMatchObject({
    refusal: {
      code: "changed-meanwhile",
      now: { state: "submitted", revision: revision + 1, lastStep: { paper: "Tờ trình số 1" } },
      savedBy: expect.any(String),
    },
  });
  expect(code(await step(1, "returned", { reason: "Thiếu báo cáo thành tích" }))).toBe("done");
  expect(code(await step(1, "submitted", { paper: "Tờ trình số 2" }))).toBe("done");
  expect(code(await step(1, "appraised", { paper: "Báo cáo thẩm định" }))).toBe("done");
  expect(code(await step(1, "cut", { paper: "Biên bản Hội đồng" }))).toBe("reason-missing");
  expect(code(await step(1, "approved", { paper: "Biên bản Hội đồng" }))).toBe("done");
});

test("the standing body sends nothing up and takes nothing back in the cluster's name", async () => {
  const { nominationId, revision } = await of(1);
  const input = { yearId: world.yearId, nominationId, revision, to: "withdrawn" as const };
  const outcome = await act(
    database,
    recordStep,
    world.as("standing-body"),
    { ...input, onDay: "2020-12-25", paper: "", reason: "x" },
    after,
  );
  expect(code(outcome)).toBe("step-of-the-cluster");
});

test("officers of units record no step", async () => {
  const { nominationId, revision } = await of(1);
  const input = { yearId: world.yearId, nominationId, revision, to: "withdrawn" as const };
  const outcome = await act(database, recordStep, world.as("delegate"), {
    ...{ ...input, onDay: "2020-12-25", paper: "", reason: "x" },
  });
  expect(outcome.kind).toBe("not-allowed");
});

test("the list sent up tells votes only as the rulebook lets them leave a small room", async () => {
  const year = (await readYear(database.queries, world.yearId))!;
  const { nominationId, revision } = await of(1);
  const merits = { yearId: world.yearId, nominationId, revision, merits: "Dẫn đầu phong trào của cụm" };
  await done(database, writeMerits, world.as("secretary"), merits);
  expect(code(await act(database, writeMerits, world.as("secretary"), merits))).toBe("changed-meanwhile");
  const submission = JSON.stringify(await submissionPaper.make(database.queries, year, ""));
  const paper = JSON.stringify(await listPaper.make(database.queries, year, ""));
  expect(paper).toContain("Đơn vị thử số 2");
  expect(paper).toContain("Dẫn đầu phong trào của cụm");
  expect(paper).toContain("Danh sách này có 1 đề nghị./.");
  expect(paper).toContain('"Đạt"');
  expect(paper).not.toContain("5/5");
  expect(submission).toContain("Căn cứ Biên bản hội nghị tổng kết năm 2020 ngày 18 tháng 12 năm 2020;");
  const notice = JSON.stringify(await resultNotice.make(database.queries, year, ""));
  expect(notice).toContain("chưa có quyết định khen thưởng");
});

const decide = async (of1: { nominationId: number; revision: number }, decisionNumber = "123/QĐ-BCA") =>
  act(
    database,
    recordAward,
    world.as("secretary"),
    {
      ...{ yearId: world.yearId, nominationId: of1.nominationId, revision: of1.revision },
      ...{ decisionNumber, decidedOn: "2021-03-25", decidedBy: "Bộ trưởng Bộ Công an" },
    },
    after,
  );

test("the decision makes it an award and enters the ledger exactly once", async () => {
  const before = await of(1);
  expect(code(await decide(before))).toBe("done");
  expect(await decide(before)).toMatchObject({
    refusal: { code: "changed-meanwhile", now: { state: "awarded" }, savedBy: expect.any(String) },
  });
  expect(code(await decide(await of(1)))).toBe("step-not-possible");
  const year = (await readYear(database.queries, world.yearId))!;
  const ledger = await awardsOf(database.queries, { clusterId: year.cluster.clusterId, year: 2020 });
  expect(ledger.map((line) => [line.recipient, line.awardCode, line.decisionNumber, line.collectives])).toEqual([
    ["Đơn vị thử số 2", flag, "123/QĐ-BCA", 1],
  ]);
  expect((await of(1)).inWords).toContain("được tặng");
  expect(await nominationsStage(database.queries, year)).toMatchObject({ state: "done" });
});

test("an award that is revoked stays in both records with its reason", async () => {
  const { nominationId, revision } = await of(1);
  const input = {
    yearId: world.yearId,
    nominationId,
    revision,
    onDay: "2021-03-30",
    paper: "45/QĐ-BCA",
    reason: "Khai sai",
  };
  expect(code(await act(database, revokeDecision, world.as("secretary"), input, after))).toBe("done");
  const year = (await readYear(database.queries, world.yearId))!;
  expect(await awardsOf(database.queries, { clusterId: year.cluster.clusterId, year: 2020 })).toEqual([]);
  const { rows } = await done(database, listNominations, world.as("observer"), {
    yearId: world.yearId,
    q: "co thi dua",
  });
  expect(rows[0]?.inWords).toContain("đã bị huỷ");
});

test("a line revoked as wrongly entered is awarded again by its right decision, and both records stay", async () => {
  const again = await of(1);
  expect(again.possible).toEqual(["awarded"]);
  expect(code(await decide(again, "124/QĐ-BCA"))).toBe("done");
  const year = (await readYear(database.queries, world.yearId))!;
  const { clusterId } = year.cluster;
  const [line] = await awardsOf(database.queries, { clusterId, year: 2020 });
  const revoking = { yearId: world.yearId, recordId: line!.recordId, reason: "Nhập nhầm số quyết định" };
  await done(database, revokeAward, world.as("secretary"), revoking, "2021-04-02T02:00:00.000Z");
  expect((await of(1)).inWords).toContain("Nhập nhầm số quyết định");

  expect(code(await decide(await of(1), "125/QĐ-BCA"))).toBe("done");
  const { steps, state } = await of(1);
  expect(state).toBe("awarded");
  expect(steps.slice(-5).map((each) => [each.number, each.stateName, each.reason])).toEqual([
    [10, "Được tặng", ""],
    [11, "Đã huỷ quyết định tặng", "Khai sai"],
    [12, "Được tặng", ""],
    [13, "Đã huỷ quyết định tặng", "Nhập nhầm số quyết định"],
    [14, "Được tặng", ""],
  ]);
  const standing = await awardsOf(database.queries, { clusterId, year: 2020 });
  expect(standing.map((each) => each.decisionNumber)).toEqual(["125/QĐ-BCA"]);
});

test("a proposal whose vote was voided goes nowhere but back, until the cluster votes again", async () => {
  const other = await conferenceYear(database, rulebook);
  const secretary = other.as("secretary");
  const [first, second] = other.unitIds as [number, number];
  const vote = async (id: number) => {
    const session = await inSession(other, { voteIds: [id] });
    await other.do("conference.form-committee", secretary, committeeOf(other, session.conferenceId));
    await other.do("conference.put-to-vote", other.as("deputy"), { itemId: session.itemIds[1], noticeRead: true });
    await countedAndSigned(other, id, figures(5, { [first]: 5, [second]: 0 }));
  };
  const takeOther = (id: number) =>
    act(database, takeFromVote, secretary, { yearId: other.yearId, voteId: id, reasons: reasonsIn(other) });
  const id = await prepared(other, [first, second], { subject: { kind: "title", awardCode: flag } });
  await vote(id);
  expect(code(await takeOther(id))).toBe("done");
  const voiding = { voteId: id, reason: "Phát ra thừa một phiếu", again: "vote" };
  const { newVoteId: again } = await other.do("elections.void-vote", other.as("chair"), voiding);
  const { nominations } = await done(database, showNominations, secretary, { yearId: other.yearId });
  const { nominationId, revision, voteVoid } = nominations[0]!;
  expect(voteVoid).toBe(true);
  const submit = { yearId: other.yearId, nominationId, revision, to: "submitted" as const, onDay: "2020-12-18" };
  expect(code(await act(database, recordStep, secretary, { ...submit, paper: "Tờ trình số 1", reason: "" }))).toBe(
    "vote-void",
  );
  expect(code(await takeOther(id))).toBe("vote-void");
  await vote(again);
  expect(code(await takeOther(again))).toBe("done");
  const after = await done(database, showNominations, secretary, { yearId: other.yearId });
  expect(after.nominations.map((each) => [each.state, each.voteId, each.voteVoid])).toEqual([
    ["honoured", again, false],
  ]);
});
