import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { copyCriteria } from "./copy-criteria.ts";
import { editCriteria } from "./edit-criteria.ts";
import { enterScores } from "./enter-scores.ts";
import type { CriterionRow } from "./model.ts";
import { readTable } from "./read-table.ts";
import { criterion, criteriaRows, filledTable, tableOfThree } from "./criteria.fixture.ts";
import { secretaryYear, yearWithSecretary } from "../../../test/support/secretary-year.ts";
import { unlockScores } from "./unlock-scores.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

test("codes stand once, and a table saved meanwhile is shown instead of overwritten", async () => {
  const { yearId, secretary } = await secretaryYear(database, "cum-tieu-chi");
  const write = (revision: number, given: CriterionRow[]) =>
    act(database, editCriteria, secretary, { yearId, revision, rows: given });
  expect(await write(0, [criterion("1", 100), criterion("1", 200)])).toMatchObject({
    refusal: { code: "code-twice" },
  });
  expect((await write(0, criteriaRows)).kind).toBe("done");
  expect(await write(0, [])).toMatchObject({ refusal: { code: "changed-meanwhile" } });
  expect(await write(1, [{ ...criterion("9", 100), criterionId: 999_999 }])).toMatchObject({
    refusal: { code: "no-such-criterion" },
  });
});

test("a criterion with points is not removed, nor its maximum set below them; codes may be swapped", async () => {
  const { yearId, secretary, cell } = await tableOfThree(database, "cum-co-diem");
  await done(database, enterScores, secretary, { yearId, cells: [{ ...cell("1", 1), was: null, now: 950 }] });
  const { rows: stored } = await done(database, readTable, secretary, { yearId });
  const write = (given: typeof stored) => act(database, editCriteria, secretary, { yearId, revision: 1, rows: given });
  expect(await write(stored.filter(({ code }) => code !== "1"))).toMatchObject({
    refusal: { code: "criterion-has-scores", criterion: "1" },
  });
  expect(await write(stored.map((row) => (row.code === "1" ? { ...row, max: 900 } : row)))).toMatchObject({
    refusal: { code: "maximum-below-score", max: 900, points: 950 },
  });
  const swapped = stored.map((row) => ({
    ...row,
    code: ({ "1": "2", "2": "1" } as Record<string, string>)[row.code] ?? row.code,
  }));
  expect((await write(swapped)).kind).toBe("done");
});

test("last year's are copied without points, once", async () => {
  const { clusterId, yearId, secretary } = await filledTable(database, "cum-chep", [
    [1, 1, 1],
    [2, 2, 2],
    [3, 3, 3],
  ]);
  const next = await yearWithSecretary(database, clusterId, 2021);
  await done(database, copyCriteria, next.secretary, { yearId: next.yearId });
  const table = await done(database, readTable, next.secretary, { yearId: next.yearId });
  expect(table.rows.map(({ code, max }) => [code, max])).toEqual(criteriaRows.map(({ code, max }) => [code, max]));
  expect(table.points).toEqual([]);
  expect(await act(database, copyCriteria, next.secretary, { yearId: next.yearId })).toMatchObject({
    refusal: { code: "table-not-empty" },
  });
  const alone = await secretaryYear(database, "cum-mot-minh");
  expect(await act(database, copyCriteria, alone.secretary, { yearId: alone.yearId })).toMatchObject({
    refusal: { code: "nothing-to-copy" },
  });
  expect((await act(database, copyCriteria, secretary, { yearId })).kind).toBe("refused");
});

test("above the maximum, below zero, or of another table: nothing of the batch is written", async () => {
  const { yearId, secretary, cell } = await tableOfThree(database, "cum-nhap");
  const enter = (...cells: { criterionId: number; unitId: number; was: number | null; now: number | null }[]) =>
    act(database, enterScores, secretary, { yearId, cells });
  const good = { ...cell("2", 1), was: null, now: 500 };
  const outcome = await enter(good, { ...cell("1", 1), was: null, now: 1050 });
  expect(outcome).toMatchObject({ refusal: { code: "above-maximum", points: 1050, max: 1000 } });
  expect(outcome.kind === "refused" && outcome.sentence).toContain("10,5 vượt điểm tối đa 10");
  expect(await enter(good, { ...cell("1", 1), was: null, now: -1 })).toMatchObject({
    refusal: { code: "below-zero" },
  });
  expect(await enter(good, { ...cell("I", 1), was: null, now: 1 })).toMatchObject({
    refusal: { code: "no-such-cell" },
  });
  expect((await done(database, readTable, secretary, { yearId })).points).toEqual([]);
});

test("two people in different cells both keep their work; in the same cell the second is shown what stands", async () => {
  const { yearId, secretary, cell } = await tableOfThree(database, "cum-hai-nguoi");
  const enter = (cells: { criterionId: number; unitId: number; was: number | null; now: number | null }[]) =>
    act(database, enterScores, secretary, { yearId, cells });
  expect((await enter([{ ...cell("1", 1), was: null, now: 900 }])).kind).toBe("done");
  expect((await enter([{ ...cell("1", 2), was: null, now: 800 }])).kind).toBe("done");
  const late = await enter([
    { ...cell("1", 1), was: null, now: 700 },
    { ...cell("1", 3), was: null, now: 600 },
  ]);
  expect(late).toMatchObject({ refusal: { code: "changed-meanwhile", cells: [{ stands: 900, typed: 700 }] } });
  expect(late).toHaveProperty("refusal.savedBy");
  const mixed = await enter([
    { ...cell("1", 1), was: null, now: 700 },
    { ...cell("1", 2), was: null, now: 600 },
  ]);
  expect(mixed, "two saves: nobody is named for both").not.toHaveProperty("refusal.savedBy");
  expect((await enter([{ ...cell("1", 1), was: null, now: 900 }])).kind).toBe("done");
  expect((await done(database, readTable, secretary, { yearId })).points).toHaveLength(2);
});

test("a unit's officer and an observer look, and enter nothing", async () => {
  const { yearId, unitIds, cell } = await tableOfThree(database, "cum-xem");
  const officer = somebody(4, { yearId, role: "unit-officer", unitId: unitIds[0]! });
  expect((await act(database, readTable, officer, { yearId })).kind).toBe("done");
  const cells = [{ ...cell("1", 1), was: null, now: 1000 }];
  expect((await act(database, enterScores, officer, { yearId, cells })).kind).toBe("not-allowed");
  expect((await act(database, unlockScores, officer, { yearId, reason: "Muốn sửa điểm" })).kind).toBe("not-allowed");
});
