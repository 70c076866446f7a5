import { afterAll, beforeAll, expect, test } from "vitest";
import { fiveUnits, type FiveUnits } from "../../../test/support/five-units.ts";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import type { Actor, Role } from "../../platform/access/index.ts";
import { readYear } from "../year/index.ts";
import { addComment } from "./add-comment.ts";
import { addDirection } from "./add-direction.ts";
import { addPassage } from "./add-passage.ts";
import { callReport } from "./call-report.ts";
import { carryDirections } from "./carry-directions.ts";
import { changeDueDay } from "./change-due-day.ts";
import { closeSummary } from "./close-summary.ts";
import { composeSummary } from "./compose-summary.ts";
import { commentsProgress, reportsDuties, reportsProgress, reportsStage } from "./duties.ts";
import { editDirection } from "./edit-direction.ts";
import { editPassage } from "./edit-passage.ts";
import { listComments } from "./list-comments.ts";
import { openComments } from "./open-comments.ts";
import { commentsPaper } from "./papers/comments-paper.ts";
import { summaryPaper } from "./papers/summary-paper.ts";
import { unitReportPaper } from "./papers/unit-report-paper.ts";
import { removeDirection } from "./remove-direction.ts";
import { removePassage } from "./remove-passage.ts";
import { resolveComment } from "./resolve-comment.ts";
import { returnReport } from "./return-report.ts";
import { saveSections } from "./save-sections.ts";
import { sendReport } from "./send-report.ts";
import { showSummary } from "./show-summary.ts";
import { showUnitReport } from "./show-unit-report.ts";
import { showYear } from "./show-year.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let yearId: number;
let callId: number;

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  yearId = here.yearId;
});
afterAll(() => database.remove());

const secretary = (): Actor => somebody(1, { yearId, role: "secretary", unitId: null });
const of = (unit: number, role: Role): Actor => somebody(10 + unit, { yearId, role, unitId: here.unitIds[unit]! });
const unitId = (unit: number): number => here.unitIds[unit]!;
const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const november = "2020-11-25T02:00:00.000Z";
const december = "2020-12-05T02:00:00.000Z";

const section = (text: string) => ({ text, keptAtUnit: false });
const save = (unit: number, revision: number, h1: string, actor = of(unit, "unit-officer")) =>
  act(database, saveSections, actor, {
    ...{ yearId, callId, unitId: unitId(unit), figuresAsOf: "2020-11-30", revision },
    sections: { h1: section(h1), h2: { text: "", keptAtUnit: true } },
  });
const send = (unit: number, revision: number, now = november) =>
  act(database, sendReport, of(unit, "unit-head"), { yearId, callId, unitId: unitId(unit), revision }, now);
const summary = () => done(database, showSummary, secretary(), { yearId });

test("the secretary calls a report once a period; headings do not repeat, not even without diacritics", async () => {
  const call = { yearId, kind: "year" as const, quarter: null, dueOn: "2020-11-30", headings: ["Kết quả", "Hạn chế"] };
  const repeated = await act(database, callReport, secretary(), { ...call, headings: ["Kết quả", "ket  QUA"] });
  expect(code(repeated)).toBe("headings-repeated");
  expect((await act(database, callReport, of(0, "unit-head"), call)).kind).toBe("not-allowed");
  expect((await act(database, callReport, secretary(), { ...call, quarter: 1 })).kind).toBe("invalid");
  callId = ((await done(database, callReport, secretary(), call)) as { callId: number }).callId;
  expect(code(await act(database, callReport, secretary(), call))).toBe("called-already");
});

test("a due day changes with a reason, against the revision that the screen showed", async () => {
  const change = { yearId, callId, dueOn: "2020-12-01", reason: "Các đơn vị bận đại hội", revision: 1 };
  await done(database, changeDueDay, secretary(), change);
  const stale = await act(database, changeDueDay, secretary(), change);
  // The same secretary at another window is no other person.
  expect(stale.kind === "refused" && stale.refusal).toMatchObject({
    code: "changed-meanwhile",
    now: { dueOn: "2020-12-01", revision: 2 },
    savedBy: "Người dùng thử 1",
    savedByYou: true,
  });
  expect(stale.kind === "refused" && stale.sentence).toContain("Chính đồng chí");
  const other = await act(database, changeDueDay, somebody(2, { yearId, role: "secretary", unitId: null }), change);
  expect(other.kind === "refused" && other.refusal).not.toHaveProperty("savedByYou");
  expect(other.kind === "refused" && other.sentence).toContain("Có người");
});

test("nothing is sent while a heading is empty, and what was written stays", async () => {
  await save(0, 0, "");
  const outcome = await send(0, 1);
  expect(outcome.kind === "refused" && outcome.sentence).toContain("“Kết quả”");
  expect(code(await send(1, 1))).toBe("sections-empty");
});

test("two officers of a unit: the second sees the words of the first, neither is lost", async () => {
  expect((await save(0, 1, "Bản của người thứ nhất")).kind).toBe("done");
  const second = await save(0, 1, "Bản của người thứ hai");
  expect(second.kind === "refused" && second.refusal).toMatchObject({
    code: "changed-meanwhile",
    now: { sections: { h1: { text: "Bản của người thứ nhất" } }, revision: 2 },
  });
});

test("officers act for their own unit only, and sending is for the head of the unit", async () => {
  expect((await save(0, 2, "Của đơn vị khác", of(1, "unit-officer"))).kind).toBe("not-allowed");
  const sending = { yearId, callId, unitId: unitId(0), revision: 2 };
  expect((await act(database, sendReport, of(0, "unit-officer"), sending)).kind).toBe("not-allowed");
});

test("a heading the call does not have, text beside “kept at the unit” and figures of another year are refused", async () => {
  const written = { yearId, callId, unitId: unitId(1), figuresAsOf: null, revision: 0 };
  const strange = { ...written, sections: { h9: section("Lạc mục") } };
  expect(code(await act(database, saveSections, of(1, "unit-officer"), strange))).toBe("sections-unknown");
  const both = { ...written, sections: { h1: { text: "Mật", keptAtUnit: true } } };
  expect(code(await act(database, saveSections, of(1, "unit-officer"), both))).toBe("kept-yet-written");
  const ofNextYear = { ...written, figuresAsOf: "2021-01-01", sections: {} };
  expect(code(await act(database, saveSections, of(1, "unit-officer"), ofNextYear))).toBe("figures-of-another-year");
});

test("a report in the making is read by its unit only", async () => {
  const asked = { yearId, callId, unitId: unitId(0) };
  const own = await done(database, showUnitReport, of(0, "unit-officer"), asked);
  expect(own?.sections["h1"]?.text).toBe("Bản của người thứ nhất");
  for (const other of [secretary(), of(1, "unit-officer")])
    expect(await done(database, showUnitReport, other, asked)).toMatchObject({ open: false, sections: {} });
});

test("composing without any report sent is refused", async () => {
  expect(code(await act(database, composeSummary, secretary(), { yearId, callId }))).toBe("nothing-to-compose");
  expect(code(await act(database, addPassage, secretary(), { yearId, headingKey: "h1", text: "Đoạn" }))).toBe(
    "no-summary",
  );
  expect(code(await act(database, closeSummary, secretary(), { yearId }))).toBe("no-summary");
});

test("a report returned and sent again keeps the day it first arrived, so a supplement is not late", async () => {
  expect(code(await act(database, returnReport, secretary(), { yearId, callId, unitId: unitId(0), reason: "x" }))).toBe(
    "not-sent",
  );
  expect((await send(0, 2, november)).kind).toBe("done");
  expect(code(await save(0, 3, "Sửa sau khi gửi"))).toBe("sent-already");
  await done(database, returnReport, secretary(), { yearId, callId, unitId: unitId(0), reason: "Thiếu số liệu" });
  expect((await save(0, 4, "Chính trị nội bộ: hoàn thành chương trình.")).kind).toBe("done");
  expect((await send(0, 5, december)).kind).toBe("done");
  const { calls } = await done(database, showYear, secretary(), { yearId }, december);
  expect(calls[0]!.units[0]).toMatchObject({ state: "submitted", standing: "arrived", receivedOn: "2020-12-05" });
});

test("the day itself is in time, the day after is late, in Vietnam's calendar", async () => {
  await save(1, 0, "Điều tra: hoàn thành.");
  await send(1, 1, "2020-12-01T16:59:59.000Z");
  await save(2, 0, "Đối ngoại: hoàn thành.");
  await send(2, 1, "2020-12-01T17:00:00.000Z");
  const { calls } = await done(database, showYear, secretary(), { yearId }, "2020-12-01T10:00:00.000Z");
  expect(calls[0]!.units.map((unit) => unit.standing)).toEqual([
    ...["arrived", "arrived", "arrived-late", "to-come", "to-come"],
  ]);
  const later = await done(database, showYear, secretary(), { yearId }, december);
  expect(later.calls[0]!.units.map((unit) => unit.standing)).toEqual([
    ...["arrived", "arrived", "arrived-late", "overdue", "overdue"],
  ]);
});

test("a report that was sent is read by everybody who works in the year, as its paper is", async () => {
  const sent = { yearId, callId, unitId: unitId(1) };
  const read = await done(database, showUnitReport, of(0, "unit-officer"), sent);
  expect(read).toMatchObject({ state: "submitted", open: true, sections: { h1: { text: "Điều tra: hoàn thành." } } });
});

test("passages are collected in the order of the cluster's units, each with its source; again adds only new ones", async () => {
  expect(await done(database, composeSummary, secretary(), { yearId, callId })).toMatchObject({ added: 3 });
  const first = (await summary()).passages[0]!;
  const edit = { yearId, passageId: first.passageId, text: "Các đơn vị đã hoàn thành toàn diện.", revision: 1 };
  await done(database, editPassage, secretary(), edit);
  await save(3, 0, "Kinh tế: hoàn thành.");
  await send(3, 1, december);
  expect(await done(database, composeSummary, secretary(), { yearId, callId })).toMatchObject({ added: 1 });
  const { passages } = await summary();
  expect(passages.map((passage) => [passage.number, passage.source, passage.text])).toEqual([
    [1, "Cục An ninh chính trị nội bộ", "Các đơn vị đã hoàn thành toàn diện."],
    [2, "Cục An ninh điều tra", "Điều tra: hoàn thành."],
    [3, "Cục An ninh đối ngoại", "Đối ngoại: hoàn thành."],
    [4, "Cục An ninh kinh tế", "Kinh tế: hoàn thành."],
  ]);
  expect(code(await act(database, editPassage, secretary(), edit))).toBe("changed-meanwhile");
});

test("another call cannot be mixed into the same summary", async () => {
  const half = { yearId, kind: "six-months" as const, quarter: null, dueOn: "2020-06-30", headings: ["Kết quả"] };
  const other = (await done(database, callReport, secretary(), half)) as { callId: number };
  const mixed = await act(database, composeSummary, secretary(), { yearId, callId: other.callId });
  expect(mixed.kind === "refused" && mixed.refusal).toEqual({ code: "composed-from-another", name: "Báo cáo năm" });
});

const comment = (unit: number, passageId: number, at = december, atConference = false) =>
  act(
    database,
    addComment,
    of(unit, "delegate"),
    {
      yearId,
      passageId,
      unitId: unitId(unit),
      personLabel: "Đại biểu số 2",
      atConference,
      text: "Đề nghị bỏ từ “toàn diện”.",
    },
    at,
  );

test("comments are taken from the day the draft goes out to the day told, at the conference until it is closed", async () => {
  const passageId = (await summary()).passages[0]!.passageId;
  expect(code(await comment(1, passageId))).toBe("comments-not-open");
  expect(code(await act(database, openComments, secretary(), { yearId, until: "2020-12-04" }, december))).toBe(
    "day-passed",
  );
  await done(database, openComments, secretary(), { yearId, until: "2020-12-10" }, december);
  expect(await comment(1, passageId)).toMatchObject({ kind: "done", answer: { number: 1 } });
  expect((await comment(1, passageId, "2020-12-10T16:59:00.000Z")).kind).toBe("done");
  expect(code(await comment(1, passageId, "2020-12-10T17:00:00.000Z"))).toBe("comments-closed");
  expect((await comment(1, passageId, "2020-12-18T03:00:00.000Z", true)).kind).toBe("done");
});

test("a delegate comments for their own unit; the secretary notes what any unit said", async () => {
  const passageId = (await summary()).passages[0]!.passageId;
  const words = {
    yearId,
    passageId,
    unitId: unitId(2),
    personLabel: "Đại biểu số 3",
    atConference: true,
    text: "Nhất trí.",
  };
  expect((await act(database, addComment, of(1, "delegate"), words)).kind).toBe("not-allowed");
  expect((await act(database, addComment, somebody(9, { yearId, role: "observer", unitId: null }), words)).kind).toBe(
    "not-allowed",
  );
  expect((await act(database, addComment, secretary(), words)).kind).toBe("done");
});

const resolve = async (number: number, disposition: "accepted" | "partly" | "explained", newText: string | null) => {
  const view = await summary();
  const found = view.comments.find((each) => each.number === number)!;
  const passage = view.passages.find((each) => each.passageId === found.passageId)!;
  return act(database, resolveComment, secretary(), {
    ...{ yearId, commentId: found.commentId, disposition, reason: "Số liệu mới tính đến 30/11", newText },
    ...{ revision: found.revision, passageRevision: passage.revision },
  });
};

test("accepted means that the passage changes; explained means that it does not", async () => {
  expect(code(await resolve(1, "accepted", null))).toBe("new-text-missing");
  expect(code(await resolve(1, "accepted", "Các đơn vị đã hoàn thành toàn diện."))).toBe("new-text-unchanged");
  expect(code(await resolve(1, "explained", "Khác"))).toBe("new-text-not-wanted");
  expect((await resolve(1, "accepted", "Các đơn vị đã hoàn thành chương trình.")).kind).toBe("done");
  // The passage has changed already: a second comment on the same words may be accepted with the text as it is now.
  expect((await resolve(2, "partly", "Các đơn vị đã hoàn thành chương trình.")).kind).toBe("done");
  const { passages, comments } = await summary();
  expect(passages[0]).toMatchObject({ text: "Các đơn vị đã hoàn thành chương trình.", revision: 3 });
  expect(comments.find((each) => each.number === 1)?.passageText).toBe("Các đơn vị đã hoàn thành toàn diện.");
  expect(comments.map((each) => each.number)).toEqual([3, 4, 1, 2]);
});

test("an answer given from an old screen is refused and shows what the passage reads now", async () => {
  const view = await summary();
  const third = view.comments.find((each) => each.number === 3)!;
  const stale = await act(database, resolveComment, secretary(), {
    ...{ yearId, commentId: third.commentId, disposition: "accepted", reason: "x", newText: "Bản khác" },
    ...{ revision: third.revision, passageRevision: 1 },
  });
  expect(stale.kind === "refused" && stale.refusal).toMatchObject({
    now: { text: "Các đơn vị đã hoàn thành chương trình." },
  });
});

test("the text is closed only when every comment has its answer, and names those that wait", async () => {
  const waiting = await act(database, closeSummary, secretary(), { yearId });
  expect(waiting.kind === "refused" && waiting.refusal).toEqual({ code: "comments-unresolved", numbers: [3, 4] });
  expect(waiting.kind === "refused" && waiting.sentence).toContain("số 3, 4");
});

test("a comment still points to a passage that was taken out", async () => {
  const { passages } = await summary();
  const second = passages[1]!;
  await comment(3, second.passageId);
  const removal = { yearId, passageId: second.passageId, reason: "Trùng đoạn 1", revision: second.revision };
  await done(database, removePassage, secretary(), removal);
  expect(code(await comment(3, second.passageId))).toBe("passage-removed");
  expect(code(await act(database, removePassage, secretary(), removal))).toBe("passage-removed");
  const after = await summary();
  expect(after.passages.map((each) => each.number)).toEqual([1, null, 2, 3]);
  expect(after.comments.find((each) => each.number === 5)).toMatchObject({
    place: "Phần I, đoạn đã bỏ",
    passageText: "Điều tra: hoàn thành.",
  });
  expect((await resolve(5, "accepted", null)).kind).toBe("done");
});

test("directions are carried into next year's plan once, with their owner and day", async () => {
  expect(code(await act(database, carryDirections, secretary(), { yearId }))).toBe("no-directions");
  const words = { yearId, text: "Tổ chức hai hội nghị chuyên đề", responsible: "every-unit" as const, unitId: null };
  expect(code(await act(database, addDirection, secretary(), { ...words, responsible: "one-unit", dueOn: null }))).toBe(
    "unit-needed",
  );
  expect(code(await act(database, addDirection, secretary(), { ...words, unitId: unitId(0), dueOn: null }))).toBe(
    "unit-needed",
  );
  const one = (await done(database, addDirection, secretary(), { ...words, dueOn: null })) as { directionId: number };
  const two = (await done(database, addDirection, secretary(), {
    ...words,
    ...{ text: "Nhân rộng mô hình", responsible: "one-unit", unitId: unitId(4), dueOn: "2021-03-31" },
  })) as { directionId: number };
  const edit = { ...words, directionId: one.directionId, revision: 1, dueOn: null };
  await done(database, editDirection, secretary(), { ...edit, text: "Tổ chức ba hội nghị chuyên đề" });
  expect(code(await act(database, editDirection, secretary(), edit))).toBe("changed-meanwhile");
  const carried = await done(database, carryDirections, secretary(), { yearId });
  expect(carried).toMatchObject({ toYearId: here.nextYearId, carried: [one.directionId, two.directionId], already: 0 });
  expect(await done(database, carryDirections, secretary(), { yearId })).toMatchObject({ carried: [], already: 2 });
  const items = await database.queries
    .selectFrom("planItem")
    .select(["title", "responsible", "unitId", "dueOn"])
    .where("yearId", "=", here.nextYearId)
    .orderBy("position")
    .execute();
  expect(items).toEqual([
    { title: "Tổ chức ba hội nghị chuyên đề", responsible: "every-unit", unitId: null, dueOn: "2021-12-31" },
    { title: "Nhân rộng mô hình", responsible: "one-unit", unitId: unitId(4), dueOn: "2021-03-31" },
  ]);
  const gone = { yearId, directionId: one.directionId, revision: 3 };
  expect(code(await act(database, removeDirection, secretary(), gone))).toBe("carried-already");
});

test("a cluster without the next year is told to set it up", async () => {
  const next = here.nextYearId;
  const keeper = somebody(2, { yearId: next, role: "secretary", unitId: null });
  const words = { yearId: next, text: "Việc năm 2022", responsible: "secretary" as const, unitId: null, dueOn: null };
  await done(database, addDirection, keeper, words);
  const refused = await act(database, carryDirections, keeper, { yearId: next });
  expect(refused.kind === "refused" && refused.refusal).toEqual({ code: "next-year-missing", year: 2022 });
});

test("who still owes what is listed; what is done is not", async () => {
  const year = (await readYear(database.queries, yearId))!;
  const duties = await reportsDuties(database.queries, year, "2020-12-05");
  const yearly = duties.filter((duty) => duty.id.startsWith(`reports.send:${callId}:`));
  expect(yearly.map((duty) => [duty.unitId, duty.dueOn])).toEqual([[unitId(4), "2020-12-01"]]);
  expect(duties.find((duty) => duty.whose === "secretary")?.what).toBe(
    "Giải quyết 2 ý kiến góp ý vào báo cáo tổng kết",
  );
  expect((await reportsProgress(database.queries, year, "2020-01-02")).get(unitId(4))).toBe("todo");
  expect((await reportsProgress(database.queries, year, "2020-12-05")).get(unitId(4))).toBe("late");
  expect((await commentsProgress(database.queries, year, "2020-12-05")).get(unitId(3))).toBe("done");
  expect(await reportsStage(database.queries, year)).toEqual({ state: "now", note: "Góp ý dự thảo đến 10/12/2020" });
});

test("the table of comments is searched without diacritics", async () => {
  const found = await done(database, listComments, secretary(), { yearId, q: "nhat tri" });
  expect(found.rows.map((row) => [row.number, row.answer, row.who.endsWith(", tại hội nghị")])).toEqual([
    [4, "Chưa giải quyết", true],
  ]);
});

test("papers: a numbered draft stays as it went out, the final text says so, the table shows every answer", async () => {
  const year = (await readYear(database.queries, yearId))!;
  expect((await resolve(3, "explained", null)).kind).toBe("done");
  expect((await resolve(4, "explained", null)).kind).toBe("done");
  const before = JSON.stringify(await summaryPaper.make(database.queries, year, ""));
  expect(before).toContain("(Dự thảo lần 1)");
  const missing = await act(database, closeSummary, secretary(), { yearId });
  expect(missing.kind === "refused" && missing.refusal).toMatchObject({ code: "reports-missing", arrived: 4, owed: 5 });
  expect((await summary()).missing).toHaveLength(1);
  await done(database, closeSummary, secretary(), { yearId, despite: "Đơn vị giải thể giữa năm" });
  expect((await summary()).closedWithout).toMatchObject({
    units: [expect.any(String)],
    reason: "Đơn vị giải thể giữa năm",
  });
  const final = JSON.stringify(await summaryPaper.make(database.queries, year, ""));
  expect(final).not.toContain("Dự thảo");
  expect(final).toContain("Các đơn vị đã hoàn thành chương trình.");
  expect(final).toContain("chưa có báo cáo của");
  expect(final).toContain("PHƯƠNG HƯỚNG NĂM 2021");
  const draft = JSON.stringify(await summaryPaper.make(database.queries, year, "1"));
  expect(draft).toContain("Các đơn vị đã hoàn thành toàn diện.");
  const table = JSON.stringify(await commentsPaper.make(database.queries, year, ""));
  expect(table).toContain("Tổng số 5 ý kiến: tiếp thu 2; tiếp thu một phần 1; giải trình 2.");
  expect(table).toContain("Phần I, đoạn đã bỏ");
});

test("a unit's paper exists once it was sent; content kept at the unit is named, not shown", async () => {
  const year = (await readYear(database.queries, yearId))!;
  const listed = await unitReportPaper.list(database.queries, year);
  expect(listed.filter((entry) => entry.state === "ready")).toHaveLength(4);
  expect(await unitReportPaper.make(database.queries, year, `${callId}-${unitId(4)}`)).toBeUndefined();
  const paper = JSON.stringify(await unitReportPaper.make(database.queries, year, `${callId}-${unitId(0)}`));
  expect(paper).toContain("Nội dung lưu tại đơn vị.");
});

test("a closed report takes no change of any kind", async () => {
  const { passages, comments } = await summary();
  const passage = passages[0]!;
  const at = { yearId, passageId: passage.passageId, revision: passage.revision };
  expect(code(await act(database, editPassage, secretary(), { ...at, text: "Khác" }))).toBe("summary-final");
  expect(code(await act(database, removePassage, secretary(), { ...at, reason: "x" }))).toBe("summary-final");
  expect(code(await act(database, addPassage, secretary(), { yearId, headingKey: "h1", text: "Thêm" }))).toBe(
    "summary-final",
  );
  expect(code(await comment(0, passage.passageId, december, true))).toBe("summary-final");
  expect(code(await resolve(comments[0]!.number, "explained", null))).toBe("summary-final");
  expect(code(await act(database, openComments, secretary(), { yearId, until: "2020-12-30" }))).toBe("summary-final");
  expect(code(await act(database, composeSummary, secretary(), { yearId, callId }))).toBe("summary-final");
  expect(code(await act(database, closeSummary, secretary(), { yearId }))).toBe("summary-final");
});
