import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type FiveUnits, fiveUnits } from "../../../test/support/five-units.ts";
import { Paper, paperText } from "../../engines/document/index.ts";
import type { Actor, Role } from "../../platform/access/index.ts";
import { readYear } from "../year/index.ts";
import { addComment } from "./add-comment.ts";
import { agreeToDraft, decideAgreement } from "./agree-to-draft.ts";
import { callReport } from "./call-report.ts";
import { composeSummary } from "./compose-summary.ts";
import { commentsProgress, reportsDuties } from "./duties.ts";
import { listComments } from "./list-comments.ts";
import { openComments } from "./open-comments.ts";
import { commentsPaper } from "./papers/comments-paper.ts";
import { receiveOnPaper } from "./receive-on-paper.ts";
import { showSummary } from "./show-summary.ts";

// “Nhất trí” is an answer: it ends the duty, and stands in the table on screen, in Excel and in Word.

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
const as = (role: Role, unit?: number): Actor =>
  somebody(unit === undefined ? 1 : 10 + unit, {
    yearId: here.yearId,
    role,
    unitId: unit === undefined ? null : here.unitIds[unit]!,
  });
const now = "2020-12-08T02:00:00.000Z";
const agree = (unit: number, role: Role = "unit-officer", of = unit) =>
  act(database, agreeToDraft, as(role, unit), { yearId: here.yearId, unitId: here.unitIds[of]! }, now);
const year = async () => (await readYear(database.queries, here.yearId))!;

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  const { yearId } = here;
  const call = { yearId, kind: "year" as const, quarter: null, dueOn: "2020-12-05", headings: ["Kết quả"] };
  const { callId } = (await done(database, callReport, as("secretary"), call, now)) as { callId: number };
  const sections = { h1: { text: "Hoàn thành nhiệm vụ", keptAtUnit: false } };
  const paper = { signedBy: "Người ký", number: "", receivedOn: "2020-12-04", figuresAsOf: null, although: "" };
  const at = { yearId, callId, unitId: here.unitIds[0], revision: 0 };
  await done(database, receiveOnPaper, as("secretary"), { ...at, ...paper, sections }, now);
  await done(database, composeSummary, as("secretary"), { yearId, callId }, now);
});
afterAll(() => database.remove());

test("it is taken while comments are, of the own unit, once for each draft", async () => {
  expect(await agree(1)).toMatchObject({ refusal: { code: "comments-not-open" } });
  await done(database, openComments, as("secretary"), { yearId: here.yearId, until: "2020-12-10" }, now);
  expect((await agree(1, "unit-officer", 2)).kind).toBe("not-allowed");
  expect((await agree(1)).kind).toBe("done");
  expect((await agree(2, "delegate")).kind).toBe("done");
  expect(await agree(1, "unit-head")).toMatchObject({ refusal: { code: "draft-answered", draftNumber: 1 } });
});

test("it ends the unit's duty and stands in the table on screen, in Excel and in Word", async () => {
  const owing = (await reportsDuties(database.queries, await year(), "2020-12-08"))
    .filter(({ id }) => id.startsWith("reports.comment:"))
    .map(({ unitId }) => unitId);
  expect([...new Set(owing)]).toEqual([here.unitIds[0], here.unitIds[3], here.unitIds[4]]);
  expect((await commentsProgress(database.queries, await year(), "2020-12-08")).get(here.unitIds[1])).toBe("done");
  const view = await done(database, showSummary, as("secretary"), { yearId: here.yearId }, now);
  expect(view.agreements.map(({ unitId, draftNumber }) => [unitId, draftNumber])).toEqual([
    [here.unitIds[1], 1],
    [here.unitIds[2], 1],
  ]);
  const { rows } = await done(database, listComments, as("secretary"), { yearId: here.yearId, q: "nhat tri" }, now);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ number: 1, place: "Toàn văn", text: "Nhất trí với dự thảo lần 1." });
  const print = paperText(Paper.parse(await commentsPaper.make(database.queries, await year(), "")));
  expect(print).toContain("Nhất trí với dự thảo lần 1.");
  expect(print).toContain("Tổng số 0 ý kiến");
  expect(print).toContain("2 đơn vị nhất trí với dự thảo.");
});

test("a comment of the same unit takes its place", async () => {
  const { passages } = await done(database, showSummary, as("secretary"), { yearId: here.yearId }, now);
  const comment = { passageId: passages[0]!.passageId, personLabel: "Cán bộ", atConference: false, text: "Bổ sung số" };
  const unitId = here.unitIds[1];
  await done(database, addComment, as("unit-officer", 1), { yearId: here.yearId, unitId, ...comment }, now);
  const { agreements } = await done(database, showSummary, as("secretary"), { yearId: here.yearId }, now);
  expect(agreements.map((each) => each.unitId)).toEqual([here.unitIds[2]]);
  const { rows } = await done(database, listComments, as("secretary"), { yearId: here.yearId }, now);
  expect(rows.map(({ number, text }) => [number, text])).toEqual([
    [1, "Bổ sung số"],
    [2, "Nhất trí với dự thảo lần 1."],
  ]);
});

test("nothing is taken of an observer, without a draft, after its day, or once it is closed", () => {
  const draft = { number: 1, commentsUntil: "2020-12-10", madeAt: now, passages: [] };
  const summary = { yearId: 1, callId: 1, commentsUntil: null, closedAt: null, closedOn: null, closedWithout: null };
  const facts = (state: "composing" | "commenting" | "final") => ({
    ...{ summary: { ...summary, state }, headings: [], passages: [], drafts: [draft], comments: [], agreements: [] },
  });
  const decide = (of: Partial<Parameters<typeof decideAgreement>[0]>) =>
    decideAgreement({ today: "2020-12-10", asked: true, facts: facts("commenting"), ...of }, { yearId: 1, unitId: 7 });
  expect(decide({})).toMatchObject({ ok: true });
  expect(decide({ asked: false })).toMatchObject({ refusal: { code: "not-found" } });
  expect(decide({ facts: undefined })).toMatchObject({ refusal: { code: "no-summary" } });
  expect(decide({ facts: facts("final") })).toMatchObject({ refusal: { code: "summary-final" } });
  expect(decide({ today: "2020-12-11" })).toMatchObject({ refusal: { code: "comments-closed", until: "2020-12-10" } });
});
