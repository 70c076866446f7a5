import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { yearDeeds } from "../year/register.ts";
import { sampleRulebooks, readYear } from "../year/index.ts";
import { editCriteria } from "./edit-criteria.ts";
import { enterScores } from "./enter-scores.ts";
import { readRanking, scoringDuties, scoringPapers, scoringProgress, scoringStage } from "./index.ts";
import { listRanking } from "./list-ranking.ts";
import { lockScores } from "./lock-scores.ts";
import { unlockScores } from "./unlock-scores.ts";
import { filledTable, tableOfThree } from "./criteria.fixture.ts";
import { paperText } from "../../engines/document/index.ts";
import { readTable } from "./read-table.ts";
import { secretaryYear } from "../../../test/support/secretary-year.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

test("an empty cell, a sum off the scale or a change meanwhile keep the table open", async () => {
  const made = await tableOfThree(database, "cum-khoa");
  const { yearId, secretary, cell } = made;
  const lock = (scoresRevision: number) =>
    act(database, lockScores, secretary, { yearId, criteriaRevision: 1, scoresRevision });
  expect(await lock(0)).toMatchObject({
    refusal: { code: "cells-empty", count: 9, first: "1 Tiêu chí số 1 – Đơn vị thử số 1" },
  });
  const cells = ["1", "2", "3"].flatMap((code) =>
    [1, 2, 3].map((unit) => ({ ...cell(code, unit), was: null, now: 100 * unit })),
  );
  await done(database, enterScores, secretary, { yearId, cells });
  expect(await lock(0)).toMatchObject({ refusal: { code: "changed-meanwhile" } });
  const editRulebook = yearDeeds.find(({ name }) => name === "movement.edit-rulebook")!;
  const rules = sampleRulebooks[0]!.rules;
  await done(database, editRulebook, secretary, { yearId, revision: 0, rules } as never);
  expect(await lock(1)).toMatchObject({ refusal: { code: "maxima-not-scale", sum: 3500, scale: 100_000 } });
  const scaled = { ...rules, scoring: { ...rules.scoring, scale: 3500 } };
  await done(database, editRulebook, secretary, { yearId, revision: 1, rules: scaled } as never);
  expect((await lock(1)).kind).toBe("done");
  expect(await lock(1)).toMatchObject({ refusal: { code: "table-locked", lockedOn: "2020-12-18" } });
  const late = { ...cell("1", 1), was: 100, now: 200 };
  expect(await act(database, enterScores, secretary, { yearId, cells: [late] })).toMatchObject({
    refusal: { code: "table-locked" },
  });
  expect(await act(database, editCriteria, secretary, { yearId, revision: 1, rows: [] })).toMatchObject({
    refusal: { code: "table-locked" },
  });
  await done(database, unlockScores, secretary, { yearId, reason: "Đơn vị giải trình, cụm nhất trí" });
  expect(await act(database, unlockScores, secretary, { yearId, reason: "Mở thêm lần nữa" })).toMatchObject({
    refusal: { code: "not-locked" },
  });
  const line = await database.queries
    .selectFrom("logEntry")
    .select("content")
    .where("yearId", "=", yearId)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  expect(line.content).toContain("Đơn vị giải trình, cụm nhất trí");
  expect((await act(database, enterScores, secretary, { yearId, cells: [late] })).kind).toBe("done");
});

test("the ranking leads from cells to ranks, equal totals sharing one, and says whether it may still change", async () => {
  const made = await filledTable(database, "cum-xep-hang", [
    [900, 400, 1700],
    [1000, 500, 1500],
    [1000, 500, 2000],
  ]);
  const { yearId, secretary } = made;
  expect(await readRanking(database.queries, yearId)).toMatchObject({
    locked: false,
    units: [
      { name: "Đơn vị thử số 3", score: 3500, rank: 1 },
      { name: "Đơn vị thử số 1", score: 3000, rank: 2, sharedBy: 2 },
      { name: "Đơn vị thử số 2", score: 3000, rank: 2, sharedBy: 2 },
    ],
  });
  await done(database, lockScores, secretary, { yearId, criteriaRevision: 1, scoresRevision: 1 });
  expect((await readRanking(database.queries, yearId)).locked).toBe(true);
  // A paper bears the day on which it is signed: whoever locks in November what was scored in January dates nothing.
  const year = (await readYear(database.queries, yearId))!;
  for (const source of scoringPapers) {
    const paper = await source.make(database.queries, year, "");
    expect(paper?.head?.day).toBeUndefined();
    expect(paper?.provenance).toBe("Theo bảng điểm khoá trên phần mềm ngày 18/12/2020");
  }
  const listed = await done(database, listRanking, secretary, { yearId, q: "so 1" });
  expect(listed.rows).toMatchObject([{ rank: 2, note: "Đồng hạng với 1 đơn vị" }]);
  expect(await readRanking(database.queries, 999_999)).toEqual({ locked: false, units: [] });
});

test("duties, stage and progress follow the table from nothing to locked", async () => {
  const empty = await secretaryYear(database, "cum-tien-do");
  const facts = async (yearId: number) => (await readYear(database.queries, yearId))!;
  const before = await facts(empty.yearId);
  expect((await scoringDuties(database.queries, before, "2020-11-30")).map(({ id }) => id)).toEqual([
    "scoring.criteria",
  ]);
  expect(await scoringStage(database.queries, before)).toEqual({ state: "todo", note: "Chưa có bảng tiêu chí" });

  const made = await tableOfThree(database, "cum-tien-do-2");
  await done(database, enterScores, made.secretary, {
    yearId: made.yearId,
    cells: ["1", "2", "3"].map((code) => ({ ...made.cell(code, 1), was: null, now: 0 })),
  });
  const now = await facts(made.yearId);
  expect(await scoringStage(database.queries, now)).toEqual({ state: "now", note: "Đã có 3/9 ô điểm" });
  expect((await scoringDuties(database.queries, now, "2020-11-30"))[0]?.what).toBe("Nhập 6 ô điểm còn trống");
  expect([...(await scoringProgress(database.queries, now, "2020-11-30")).values()]).toEqual(["done", "todo", "todo"]);
});

test("papers print stored points; a total with an empty cell is not printed as final", async () => {
  const made = await filledTable(database, "cum-giay", [
    [900, 400, 1700],
    [1000, 500, 1500],
    [1000, 500, 2000],
  ]);
  const cleared = { ...made.cell("3", 2), was: 1500, now: null };
  await done(database, enterScores, made.secretary, { yearId: made.yearId, cells: [cleared] });
  const facts = (await readYear(database.queries, made.yearId))!;
  const texts = await Promise.all(
    scoringPapers.map(async (source) => paperText((await source.make(database.queries, facts, ""))!)),
  );
  expect(texts[0]).toContain("chưa đủ");
  expect(texts[0]).toContain("35");
  expect(texts[1]).toContain("chưa xếp");
  expect(texts[1]).toContain("chưa phải kết quả khen thưởng");
  const none = (await readYear(database.queries, (await secretaryYear(database, "cum-khong-giay")).yearId))!;
  for (const source of scoringPapers) {
    expect(await source.list(database.queries, none)).toMatchObject([{ state: "not-yet" }]);
    expect(await source.make(database.queries, none, "")).toBeUndefined();
  }
});

test("the operator reads any year", async () => {
  const { yearId } = await secretaryYear(database, "cum-van-hanh");
  expect((await act(database, readTable, operator, { yearId })).kind).toBe("done");
});
