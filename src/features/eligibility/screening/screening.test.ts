import { afterAll, beforeAll, expect, test } from "vitest";
import { done, operator } from "../../../../test/support/act.ts";
import { aPaper } from "../../../../test/support/a-paper.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../../test/support/five-units.ts";
import { generatedPersons } from "../../../../test/support/generated-persons.ts";
import {
  type Condition,
  judgeIn,
  partsOf,
  readingsOf,
  type Route,
  shortfall,
  type Subject,
  Value,
} from "../../../engines/law/index.ts";
import { recordNamed } from "../../awards/record-named.ts";
import { recordPaper } from "../evidence/record-paper.ts";
import { subjectFrom } from "../subject-from.ts";
import { subjectOf } from "../subject-of.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { yearRecords } from "../year-records.ts";
import { askLaw } from "./ask-law.ts";
import { screenScope } from "./screen-scope.ts";
import { recordsOfPersons } from "./store.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
/** Two thousand at night. */
const persons = Number(process.env["SCREENED_PERSONS"] ?? 400);
const year = 2024;
const law = theLaw();
beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  const years = new Map([
    [2020, here.yearId],
    [2021, here.nextYearId],
  ]);
  for (const one of [2017, 2018, 2019, 2022, 2023, 2024, 2025]) {
    const span = { year: one, startsOn: `${one}-01-01`, endsOn: `${one}-12-31`, createdAt: "2020-01-01T00:00:00Z" };
    const { id } = await database.queries
      .insertInto("clusterYear")
      .values({ clusterId: here.clusterId, ...span })
      .returning("id")
      .executeTakeFirstOrThrow();
    years.set(one, id);
  }
  await generatedPersons(database, {
    clusterId: here.clusterId,
    unitId: here.unitIds[1],
    years,
    persons,
    seed: 5,
    facts: askedFacts(),
  });
  await database.pool.query("analyze"); // by itself PostgreSQL would take a minute to see that there are many now
}, 300_000);
afterAll(() => database.remove());

/** Rules that the records drawn come near to, and every eighth of the others; all were compared when this was written. */
const near = ["bang-khen-thu-tuong-chinh-phu", "chien-si-thi-dua-co-so", "chien-si-thi-dua-toan-quoc"];
const codes = law.catalogue.awards.map(({ code }) => code).filter((code, at) => near.includes(code) || at % 8 === 0);

/** Facts that the roads judged ask of persons: their confirmations decide, those for other roads nothing. */
function askedFacts(): string[] {
  const rules = near.flatMap((award) =>
    law.packs.flatMap((pack) => readingsOf(pack, { award, subject: "individual" })?.rules[0] ?? []),
  );
  return [...new Set(rules.flatMap(({ when, basis }) => factsOn(when, basis)))];
}

function factsOn(condition: Condition, basis: Route): string[] {
  if (condition.route !== undefined && condition.route !== basis) return [];
  const parts = partsOf(condition);
  if (parts !== undefined) return parts.flatMap((part) => factsOn(part, basis));
  return "op" in condition && condition.op === "attest" ? [condition.fact] : [];
}

type Found = Map<number, { verdict: Value; near: boolean }>;
async function screenAll(asked: Parameters<typeof screenScope>[1], day: string, of = year): Promise<Found> {
  const cluster = { clusterId: here.clusterId, code: "cum-1", name: "Cụm", yearId: await yearIdOf(of) };
  const found: Found = new Map();
  for await (const { ids, verdicts, nearly } of screenScope(database.queries, asked, {
    clusters: [cluster],
    year: of,
    day,
  })) {
    const near = new Set(nearly);
    ids.forEach((id, place) => found.set(id, { verdict: Value.options[verdicts[place]!]!, near: near.has(place) }));
  }
  return found;
}
const yearIdOf = async (of: number): Promise<number> =>
  (
    await database.queries
      .selectFrom("clusterYear")
      .select("id")
      .where("year", "=", of)
      .where("clusterId", "=", here.clusterId)
      .executeTakeFirstOrThrow()
  ).id;

function compare(
  found: Found,
  subjects: ReadonlyMap<number, Subject>,
  asked: Parameters<typeof screenScope>[1],
  day: string,
  of = year,
) {
  const tally = { unmet: 0, missing: 0, pending: 0, met: 0 };
  const differ: object[] = [];
  for (const [id, subject] of subjects) {
    const trace = judgeIn(law, asked.pack, { award: asked.award, subject, year: of, day, overlay: asked.overlay })!;
    const kernel = found.get(id);
    tally[trace.verdict] += 1;
    const near = trace.verdict !== "met" && shortfall(trace.root) === 1;
    if (kernel?.verdict !== trace.verdict || (asked.readings.rules.length === 1 && kernel.near !== near))
      differ.push({ award: asked.award, day, id, kernel, interpreter: trace.verdict, near });
  }
  return { differ: differ.slice(0, 2), tally };
}

test(`masks of the database, screened, say of ${persons} persons what the interpreter says from their records`, async () => {
  const ids = (
    await database.queries.selectFrom("registerSubject").select("id").where("kind", "=", "individual").execute()
  ).map(({ id }) => id);
  expect(ids).toHaveLength(persons);
  const subjects = new Map(
    (await recordsOfPersons(database.queries, ids)).map((person) => [
      person.subjectId,
      subjectFrom({ kind: "individual", year, ...person }),
    ]),
  );
  const total = { unmet: 0, missing: 0, pending: 0, met: 0 };
  // In the middle of 2024 some of the year's decisions were still to come; in 2025 none of them is.
  for (const [submitted, overlay] of [
    ["2024-07-01", null],
    ["2025-02-15", null],
    ["2025-08-01", null],
    ["2025-08-01", "bac-ninh-86-2025"],
  ] as const) {
    for (const code of codes) {
      const asked = askLaw(law, { awardCode: code, subject: "individual", submitted, overlay });
      if (!asked.ok) continue;
      const { differ, tally } = compare(await screenAll(asked.value, submitted), subjects, asked.value, submitted);
      expect(differ).toEqual([]);
      for (const value of Value.options) total[value] += tally[value];
    }
  }
  // Every verdict occurs often: it is no agreement of empty histories.
  expect(Math.min(...Object.values(total))).toBeGreaterThan(persons / 20);
}, 300_000);

test("units too, by their own records and under every name they bore", async () => {
  const yearId = await yearIdOf(year);
  const [unitId] = here.unitIds;
  const award = (of: number, awardCode: string, recipient: string) => ({
    ...{ year: of, awardCode, family: null, name: "", level: null, unitId, recipient, subject: "collective" as const },
    ...{ decisionNumber: `${of}/QĐ`, decidedOn: `${of}-12-20`, decidedBy: "", source: "", illustrative: true },
  });
  await database.queries
    .insertInto("unitName")
    .values({ unitId, fromDay: "2023-06-01", name: "Cục An ninh chính trị" })
    .execute();
  for (const [of, code, name] of [
    [2021, "co-thi-dua-bo-ban-nganh-tinh", "Cục An ninh chính trị nội bộ"],
    [2023, "bang-khen-bo-ban-nganh-tinh", "CỤC AN NINH CHÍNH TRỊ"],
    [2023, "tap-the-lao-dong-xuat-sac", "Phòng 1"],
  ] as const)
    await done(database, recordNamed, operator, { yearId, award: award(of, code, name) }, "2025-03-01T00:00:00Z");
  for (const fact of ["grade-excellent", "awards-complete", "no-discipline", "nothing-pending", "exceeded-targets"])
    await done(
      database,
      recordPaper,
      operator,
      aPaper({ yearId, unitId, fact, onDay: "2025-03-01" }),
      "2025-03-01T00:00:00Z",
    );
  const records = await yearRecords(database.queries, yearId);
  const subjects = new Map(records.year.units.map((unit) => [unit.unitId, subjectOf(records, unit.unitId)]));
  expect(subjects.get(unitId)!.awards).toHaveLength(2);
  for (const code of codes) {
    const asked = askLaw(law, { awardCode: code, subject: "collective", submitted: "2025-02-15", overlay: null });
    if (!asked.ok) continue;
    const { differ } = compare(await screenAll(asked.value, "2025-02-15"), subjects, asked.value, "2025-02-15");
    expect(differ).toEqual([]);
  }
}, 120_000);
