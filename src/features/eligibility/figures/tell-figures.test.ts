import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../../test/support/five-units.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { showYear } from "../show-year.ts";
import { subjectOf } from "../subject-of.ts";
import { yearRecords } from "../year-records.ts";
import { UnitFigures } from "./model.ts";
import { tellFigures } from "./tell-figures.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;
const now = "2021-01-15T02:00:00.000Z";
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

const tell = (figures: object, more: object = {}, actor = secretary) => {
  const source = "Báo cáo số 12/BC (số liệu minh hoạ)";
  const input = { yearId: here.yearId, unitId: here.unitIds[1], figures, source, ...more };
  return act(database, tellFigures, actor, input, now);
};
const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const team = "tap-the-lao-dong-xuat-sac";
const membersSaid = async (): Promise<string[]> => {
  const asked = { yearId: here.yearId, awardCode: team, submitted: "2021-01-15" };
  const { units } = await done(database, showYear, secretary, asked, now);
  const { judged } = units.find(({ unitId }) => unitId === here.unitIds[1])!;
  return judged.tree.filter((line) => /thành viên|số người/i.test(line)).map((line) => line.trim().slice(0, 3));
};

test("a part greater than its whole, or without one, is refused with the field", () => {
  const wrong = (figures: object): string[] =>
    UnitFigures.safeParse(figures).error?.issues.map(({ path }) => path.join(".")) ?? [];
  expect(wrong({ members: 43, advanced: 43, targetsSet: 12, targetsMet: 12, targetsExceeded: 12 })).toEqual([]);
  expect(wrong({ members: 43, advanced: 44 })).toEqual(["advanced"]);
  expect(wrong({ completed: 1 })).toEqual(["completed"]);
  expect(wrong({ targetsSet: 12, targetsMet: 10, targetsExceeded: 11 })).toEqual(["targetsExceeded"]);
  expect(wrong({ workers: 0 })).toEqual(["workers"]);
  expect(wrong({ members: -1 })).toEqual(["members"]);
});

test("conditions on members wait for figures, and the last told counts", async () => {
  const before = await membersSaid();
  expect(before.length).toBeGreaterThan(0);
  expect(new Set(before)).toEqual(new Set(["[…]"]));
  expect(code(await tell({ members: 43, completed: 43, advanced: 20, fighters: 0, warned: 1 }))).toBe("done");
  expect(await membersSaid()).toContain("[ ]");
  expect(code(await tell({ members: 43, completed: 43, advanced: 43, fighters: 5, warned: 0 }))).toBe("done");
  expect(new Set(await membersSaid())).toEqual(new Set(["[x]"]));
});

test("targets, the party organisation, workers and what the unit is reach the law as they were told, and nothing is 0 that was not", async () => {
  const figures = {
    targetsSet: 12,
    targetsMet: 11,
    workers: 60,
    covered: 60,
    partyGrade: "excellent",
    founded: "1985-03-01",
  };
  expect(code(await tell({ ...figures, traits: { enterprise: false } }))).toBe("done");
  const subject = subjectOf(await yearRecords(database.queries, here.yearId), here.unitIds[1]);
  expect(subject.targets).toEqual([{ year: 2020, set: 12, met: 11 }]);
  expect(subject.rosters).toEqual([{ year: 2020, workers: 60, covered: 60 }]);
  expect(subject.partyGrades).toMatchObject([{ year: 2020, grade: "excellent" }]);
  expect([subject.founded, subject.traits]).toEqual(["1985-03-01", { enterprise: false }]);
});

test("figures are of a unit of the year, of days that have come and of kinds that the law asks about, by who runs the year", async () => {
  expect(code(await tell({}, { unitId: 9999 }))).toBe("unit-unknown");
  expect(code(await tell({ founded: "2021-01-16" }))).toBe("day-ahead");
  expect(code(await tell({ traits: { rich: true } }))).toBe("fact-unknown");
  expect(code(await tell({}, { source: " " }))).toBe("invalid");
  const officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[1] });
  expect(code(await tell({}, {}, officer))).toBe("not-allowed");
});
