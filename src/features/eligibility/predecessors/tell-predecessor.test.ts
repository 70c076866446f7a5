import type { z } from "zod";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../../test/support/act.ts";
import { aPaper } from "../../../../test/support/a-paper.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../../test/support/five-units.ts";
import { historyOf } from "../../../engines/law/index.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { recordNamed } from "../../awards/record-named.ts";
import { recordPaper } from "../evidence/record-paper.ts";
import { showYear } from "../show-year.ts";
import { subjectOf } from "../subject-of.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { yearRecords } from "../year-records.ts";
import { TellingPredecessor } from "./model.ts";
import { decidePredecessor, tellPredecessor } from "./tell-predecessor.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let secretary: Actor;
const now = "2021-01-15T02:00:00.000Z";
const flag = "co-thi-dua-bo-ban-nganh-tinh";
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

const former: Omit<z.input<typeof TellingPredecessor>, "yearId" | "unitId"> = {
  ...{ name: "Cục  Kỹ thuật cũ", untilDay: "2020-01-10", founded: "1990-03-01", continues: "unknown" },
  source: "Quyết định số 15/QĐ (số liệu minh hoạ)",
};
const tell = (more: Partial<typeof former> = {}, actor = secretary) =>
  act(database, tellPredecessor, actor, { yearId: here.yearId, unitId: here.unitIds[1], ...former, ...more }, now);
const code = (outcome: { kind: string; refusal?: { code: string } }): string => outcome.refusal?.code ?? outcome.kind;
const subject = async () => subjectOf(await yearRecords(database.queries, here.yearId), here.unitIds[1]);
const awarded = (unitId: number, recipient: string, subject: "collective" | "individual" = "collective") =>
  done(
    database,
    recordNamed,
    operator,
    {
      yearId: here.yearId,
      award: {
        ...{ year: 2019, awardCode: flag, family: null, name: "", level: null, unitId, recipient, subject },
        ...{
          decisionNumber: `${recipient} ${unitId} ${subject}/QĐ`,
          decidedOn: "2019-12-20",
          decidedBy: "",
          source: "",
          illustrative: true,
        },
      },
    },
    now,
  );

test("each refusal, and the edges: merged today, founded on the day of the merger", () => {
  const facts = { year: { units: [{ unitId: 1 }] } as never, ownNames: ["Cục Một"], today: "2021-01-15" };
  const decide = (more: object): string => {
    const input = TellingPredecessor.parse({ yearId: 1, unitId: 1, ...former, ...more });
    const decided = decidePredecessor(facts, input);
    return decided.ok ? "ok" : decided.refusal.code;
  };
  expect(decide({ unitId: 2 })).toBe("unit-unknown");
  expect(decide({ name: "CỤC  MỘT" })).toBe("predecessor-itself");
  expect(decide({ name: "Cục Mốt" })).toBe("ok");
  expect(decide({ untilDay: "2021-01-15" })).toBe("ok");
  expect(decide({ untilDay: "2021-01-16" })).toBe("day-ahead");
  expect(decide({ founded: "2020-01-10" })).toBe("ok");
  expect(decide({ founded: "2020-01-11" })).toBe("founded-after-merger");
});

test("what the former unit reached is possible until a paper says, certain where it goes on, nothing where not", async () => {
  // The name alone is not enough: a department of another unit may bear it.
  await awarded(here.unitIds[1], "CỤC KỸ THUẬT CŨ");
  await awarded(here.unitIds[2], "Cục Kỹ thuật cũ");
  await awarded(here.unitIds[1], "Cục Kỹ thuật cũ", "individual");
  expect((await subject()).awards).toEqual([]);
  expect(code(await tell())).toBe("done");
  const told = await subject();
  expect(told.awards.map(({ award, of }) => [award, of])).toEqual([[flag, "Cục Kỹ thuật cũ"]]);
  expect(told.predecessors).toEqual([{ name: "Cục Kỹ thuật cũ", until: "2020-01-10", founded: "1990-03-01" }]);
  expect(code(await tell({ continues: "yes" }))).toBe("done");
  expect((await subject()).predecessors).toMatchObject([{ continues: true }]);
  expect(code(await tell({ continues: "no", name: "cục kỹ thuật CŨ" }))).toBe("done");
  expect((await subject()).predecessors).toMatchObject([{ continues: false }]);
});

test("to the law the flag of the former unit is certain where the unit goes on with it, open where nobody said, else nobody's", async () => {
  const held = async (continues: "yes" | "no" | "unknown"): Promise<boolean[]> => {
    expect(code(await tell({ continues }))).toBe("done");
    const history = historyOf(await subject(), { day: "2021-01-15", year: 2020 }, theLaw().catalogue);
    const years = history.timeline({ of: [flag], basis: ["merit"] });
    return [years.certain(2019), years.records(2019).length > 0];
  };
  expect(await held("yes")).toEqual([true, true]);
  expect(await held("unknown")).toEqual([false, true]);
  expect(await held("no")).toEqual([false, false]);
});

test("grades of a former unit of the register count with it, under every name it bore", async () => {
  const old = here.unitIds[3];
  const { names } = await yearRecords(database.queries, here.yearId);
  const { name } = names.find(({ unitId }) => unitId === old)!;
  await done(
    database,
    recordPaper,
    operator,
    aPaper({ yearId: here.yearId, unitId: old, fact: "grade-excellent", onDay: "2020-12-10" }),
    now,
  );
  expect(code(await tell({ name, continues: "yes" }))).toBe("done");
  expect((await subject()).grades).toEqual([expect.objectContaining({ year: 2020, grade: "excellent", of: name })]);
});

test("the page shows each former unit once, as told last; who does not run the year tells nothing", async () => {
  const { units } = await done(database, showYear, secretary, { yearId: here.yearId, awardCode: flag }, now);
  const shown = units.find(({ unitId }) => unitId === here.unitIds[1])!.predecessors;
  expect(shown).toHaveLength(2);
  expect(shown.find(({ name }) => name === "Cục Kỹ thuật cũ")).toMatchObject({ continues: "no", awards: 1 });
  const officer = somebody(2, { yearId: here.yearId, role: "unit-officer", unitId: here.unitIds[1] });
  expect(code(await tell({}, officer))).toBe("not-allowed");
});
