import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { yearDeeds } from "../year/register.ts";
import { sampleRulebooks } from "../year/index.ts";
import { awardsDeeds } from "../awards/register.ts";
import { filledTable } from "./criteria.fixture.ts";
import { readRanking } from "./index.ts";
import { lockScores } from "./lock-scores.ts";
import { readTable } from "./read-table.ts";
import { stateTieFact } from "./state-tie-fact.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

const equal = [
  [1000, 500, 1500],
  [1000, 500, 1500],
  [1000, 500, 2000],
] as const;

async function tied(code: string, ties: "outstanding-achievements" | "longest-without-flag") {
  const made = await filledTable(database, code, equal);
  const editRulebook = yearDeeds.find(({ name }) => name === "movement.edit-rulebook")!;
  const sample = sampleRulebooks[0]!.rules;
  const rules = { ...sample, scoring: { scale: 3500, ties } };
  await done(database, editRulebook, made.secretary, { yearId: made.yearId, revision: 0, rules } as never);
  const state = (unit: number, fact: object, actor = made.secretary) =>
    act(database, stateTieFact, actor, {
      ...{ yearId: made.yearId, unitId: made.unitIds[unit]!, outstandingAchievements: null, lastFlagYear: null },
      ...{ note: "Báo cáo năm của đơn vị", ...fact },
    });
  const ranks = async () =>
    (await readRanking(database.queries, made.yearId)).units.map(({ unitId, rank }) => [
      made.unitIds.indexOf(unitId),
      rank,
    ]);
  return { ...made, state, ranks };
}

test("outstanding achievements part the tie once they are stated of both units", async () => {
  const { yearId, secretary, state, ranks, unitIds } = await tied("cum-noi-troi", "outstanding-achievements");
  expect(await ranks()).toEqual([
    [2, 1],
    [0, 2],
    [1, 2],
  ]);
  const officer = somebody(4, { yearId, role: "unit-officer", unitId: unitIds[0]! });
  expect((await state(0, { outstandingAchievements: 2 }, officer)).kind).toBe("not-allowed");
  expect((await state(0, { outstandingAchievements: 2 })).kind).toBe("done");
  expect(await ranks()).toEqual([
    [2, 1],
    [0, 2],
    [1, 2],
  ]);
  expect((await state(1, { outstandingAchievements: 3 })).kind).toBe("done");
  expect(await ranks()).toEqual([
    [2, 1],
    [1, 2],
    [0, 3],
  ]);
  expect((await done(database, readTable, secretary, { yearId })).ties).toMatchObject({
    rule: "outstanding-achievements",
    stated: [{ outstandingAchievements: 2 }, { outstandingAchievements: 3 }],
  });
  await done(database, lockScores, secretary, { yearId, criteriaRevision: 1, scoresRevision: 1 });
  expect(await state(0, { outstandingAchievements: 9 })).toMatchObject({ refusal: { code: "table-locked" } });
});

test("the last flag is read from the ledger, and stated where the ledger has none", async () => {
  const { yearId, secretary, unitIds, state, ranks } = await tied("cum-lau-chua-co", "longest-without-flag");
  const record = awardsDeeds.find(({ name }) => name === "awards.record-named")!;
  const flag = { year: 2018, awardCode: "co-thi-dua-chinh-phu", family: null, name: "", level: null };
  const where = { decisionNumber: "1", decidedOn: "2019-02-01", decidedBy: "Thủ tướng Chính phủ", source: "" };
  const award = { ...flag, ...where, unitId: unitIds[0]!, recipient: "Đơn vị thử số 1", subject: "collective" };
  await done(database, record, secretary, { yearId, award: { ...award, illustrative: false } } as never);
  expect(await ranks()).toEqual([
    [2, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(await state(1, { lastFlagYear: 2020 })).toMatchObject({ refusal: { code: "flag-not-before", year: 2020 } });
  expect((await state(1, { lastFlagYear: 0 })).kind).toBe("done");
  expect(await ranks()).toEqual([
    [2, 1],
    [1, 2],
    [0, 3],
  ]);
  expect((await state(0, { lastFlagYear: 0 })).kind).toBe("done");
  expect(await ranks()).toEqual([
    [2, 1],
    [0, 2],
    [1, 2],
  ]);
});
