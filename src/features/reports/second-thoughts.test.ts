import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../test/support/five-units.ts";
import type { Actor, Role } from "../../platform/access/index.ts";
import { addComment } from "./add-comment.ts";
import { addPassage } from "./add-passage.ts";
import { callReport } from "./call-report.ts";
import { closeSummary } from "./close-summary.ts";
import { composeSummary } from "./compose-summary.ts";
import { movePassage } from "./move-passage.ts";
import { openComments } from "./open-comments.ts";
import { removePassage } from "./remove-passage.ts";
import { reopenSummary } from "./reopen-summary.ts";
import { resolveComment } from "./resolve-comment.ts";
import { saveSections } from "./save-sections.ts";
import { sendReport } from "./send-report.ts";
import { showSummary } from "./show-summary.ts";
import { withdrawComment } from "./withdraw-comment.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let yearId: number;
const november = "2020-11-25T02:00:00.000Z";

const secretary = (): Actor => somebody(1, { yearId, role: "secretary", unitId: null });
const of = (unit: number, role: Role): Actor => somebody(10 + unit, { yearId, role, unitId: here.unitIds[unit]! });
const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const summary = () => done(database, showSummary, secretary(), { yearId });
const texts = async () =>
  (await summary()).passages.filter(({ number }) => number !== null).map(({ text, number }) => `${number} ${text}`);

/** A draft out for comments: one passage from a unit, two of the cluster's own. */
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  yearId = here.yearId;
  const call = { yearId, kind: "year" as const, quarter: null, dueOn: "2020-11-30", headings: ["Kết quả"] };
  const { callId } = (await done(database, callReport, secretary(), call)) as { callId: number };
  const own = { yearId, callId, unitId: here.unitIds[0]! };
  const sections = { h1: { text: "Một", keptAtUnit: false } };
  const typed = { ...own, figuresAsOf: "2020-11-30", revision: 0, sections };
  await done(database, saveSections, of(0, "unit-officer"), typed);
  await done(database, sendReport, of(0, "unit-head"), { ...own, revision: 1 }, november);
  await done(database, composeSummary, secretary(), { yearId, callId });
  for (const text of ["Hai", "Ba"]) await done(database, addPassage, secretary(), { yearId, headingKey: "h1", text });
  await done(database, openComments, secretary(), { yearId, until: "2020-12-10" }, november);
});
afterAll(() => database.remove());

const move = async (text: string, to: "up" | "down") => {
  const { passageId, revision } = (await summary()).passages.find((passage) => passage.text === text)!;
  return code(await act(database, movePassage, secretary(), { yearId, passageId, revision, to }));
};

test("a passage moves one place within its part, over one that was taken out, and not over the edge", async () => {
  expect(await move("Một", "up")).toBe("passage-at-edge");
  expect(await move("Ba", "down")).toBe("passage-at-edge");
  expect(await move("Ba", "up")).toBe("done");
  expect(await texts()).toEqual(["1 Một", "2 Ba", "3 Hai"]);
  const { passageId, revision } = (await summary()).passages.find(({ text }) => text === "Ba")!;
  await done(database, removePassage, secretary(), { yearId, passageId, revision, reason: "Trùng" });
  expect(await move("Hai", "up")).toBe("done");
  expect(await texts()).toEqual(["1 Hai", "2 Một"]);
  const stranger = await act(database, movePassage, of(0, "delegate"), { yearId, passageId, revision, to: "up" });
  expect(stranger.kind).toBe("not-allowed");
});

test("a unit takes its own comment back until it is answered; nobody else does, the secretary neither", async () => {
  const [passage] = (await summary()).passages;
  const at = { yearId, passageId: passage!.passageId, atConference: false, personLabel: "Đại biểu" };
  const comment = async (unit: number) => {
    const typed = { ...at, unitId: here.unitIds[unit]!, text: `Ý kiến của đơn vị ${unit}` };
    return (await done(database, addComment, of(unit, "delegate"), typed, november)) as { commentId: number };
  };
  const { commentId } = await comment(0);
  const other = await comment(1);
  const taking = { yearId, commentId, revision: 1 };
  expect((await act(database, withdrawComment, of(1, "delegate"), taking)).kind).toBe("not-allowed");
  expect((await act(database, withdrawComment, secretary(), taking)).kind).toBe("not-allowed");
  await done(database, withdrawComment, of(0, "unit-officer"), taking);
  expect((await summary()).comments.map(({ number }) => number)).toEqual([2]);
  expect(code(await act(database, withdrawComment, of(0, "delegate"), taking))).toBe("not-found");
  const answer = { yearId, commentId: other.commentId, revision: 1, passageRevision: passage!.revision };
  const explained = { ...answer, disposition: "explained" as const, reason: "Đã có ở phần II", newText: null };
  await done(database, resolveComment, secretary(), explained);
  const late = { yearId, commentId: other.commentId, revision: 2 };
  expect(code(await act(database, withdrawComment, of(1, "delegate"), late))).toBe("comment-answered");
});

test("a closed report is opened again with a reason, and closed anew", async () => {
  const reopening = { yearId, reason: "Sai số liệu mục I" };
  expect(code(await act(database, reopenSummary, secretary(), reopening))).toBe("summary-not-final");
  await done(database, closeSummary, secretary(), { yearId, despite: "Các đơn vị khác báo cáo trực tiếp" });
  expect((await act(database, reopenSummary, secretary(), { ...reopening, reason: " " })).kind).toBe("invalid");
  expect((await act(database, reopenSummary, of(0, "delegate"), reopening)).kind).toBe("not-allowed");
  await done(database, reopenSummary, secretary(), reopening);
  expect(await summary()).toMatchObject({ state: "commenting", closedOn: null });
  expect((await summary()).comments).toHaveLength(1);
  await done(database, closeSummary, secretary(), { yearId, despite: "Các đơn vị khác báo cáo trực tiếp" });
  expect((await summary()).state).toBe("final");
  const said = await database.queries
    .selectFrom("logEntry")
    .select("content")
    .where("action", "=", reopenSummary.name)
    .execute();
  expect(said.map(({ content }) => JSON.parse(content).why)).toEqual(["Sai số liệu mục I"]);
});
