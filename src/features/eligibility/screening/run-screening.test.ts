import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../../test/support/act.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../../test/support/five-units.ts";
import type { Actor } from "../../../platform/access/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { askLaw } from "./ask-law.ts";
import { attestPersons } from "./attest-persons.ts";
import { judgeScreened } from "./judge-screened.ts";
import { listScreened } from "./list-screened.ts";
import type { Screening } from "./model.ts";
import { personFacts } from "./person-facts.ts";
import { cancelScreening, readScreening } from "./read-screening.ts";
import { cancelRun, progressOf, startRun } from "./runs.ts";
import { screeningChoices } from "./screening-choices.ts";
import { startScreening } from "./start-screening.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let here: FiveUnits;
let elsewhere: FiveUnits;
let secretary: Actor;
let delegate: Actor;
const now = "2021-03-01T02:00:00.000Z";
const names = ["Nguyễn Văn Ánh", "Trần Thị Bích", "Đỗ Minh Châu", "Lê Văn Ánh"];

beforeAll(async () => {
  database = await freshDatabase();
  here = await fiveUnits(database);
  elsewhere = await fiveUnits(database, "cum-2");
  secretary = somebody(1, { yearId: here.yearId, role: "secretary", unitId: null });
  delegate = somebody(2, { yearId: here.yearId, role: "delegate", unitId: here.unitIds[0] });
});
afterAll(() => database.remove());

const told = (fullNames: readonly string[], of: object = {}) => ({
  ...{ yearId: here.yearId, unitId: here.unitIds[1], fact: "grade-good", byLevel: "unit" as const, holds: true },
  ...{ paper: "Quyết định 5 (số liệu minh hoạ)", onDay: "2021-01-15", fullNames: [...fullNames], ...of },
});
const screening = (of: Partial<Screening> = {}): Screening => ({
  ...{ yearId: here.yearId, awardCode: "lao-dong-tien-tien", subject: "individual", submitted: "2021-02-01" },
  ...{ overlay: null, scope: "cluster", ...of },
});
async function screened(actor: Actor, of: Partial<Screening> = {}) {
  const { runId, sentence } = await done(database, startScreening, actor, screening(of), now);
  if (runId === null) throw new Error(sentence);
  const at = { yearId: here.yearId, runId };
  for (;;) {
    const run = await done(database, readScreening, actor, at, now);
    if (run.state !== "running") return { at, run };
    await sleep(10);
  }
}

test("a confirmation about persons is recorded by the secretary, each name once; what no standard asks is refused", async () => {
  const doubled = [...names, names[0]!];
  expect(await done(database, attestPersons, secretary, told(doubled), now)).toMatchObject({ persons: 4 });
  expect((await act(database, attestPersons, delegate, told(names), now)).kind).toBe("not-allowed");
  for (const [of, code] of [
    [{ unitId: elsewhere.unitIds[0] }, "unit-unknown"],
    [{ fact: "khong-co" }, "fact-unknown"],
    [{ onDay: "2021-03-02" }, "day-ahead"],
  ] as const)
    expect(await act(database, attestPersons, secretary, told(names, of), now)).toMatchObject({ refusal: { code } });
  expect((await act(database, attestPersons, secretary, told([" "]), now)).kind).toBe("invalid");
  const offered = await done(database, personFacts, secretary, { yearId: here.yearId }, now);
  expect(offered.facts.map(({ fact }) => fact)).toContain("grade-good");
  expect(offered.units).toHaveLength(5);
});

test("a screening counts everybody once; lists are by given name, searched without diacritics, in pages", async () => {
  const { at, run } = await screened(delegate);
  expect(run).toMatchObject({ state: "done", done: 4, of: 4 });
  const { met, pending, missing, unmet } = run.counts;
  expect(met + pending + missing + unmet).toBe(4);
  expect(run.reasons.every(({ citation, says }) => citation !== "" && says !== "")).toBe(true);
  expect(run.reasons.map(({ subjects }) => subjects)).toEqual(
    run.reasons.map(({ subjects }) => subjects).toSorted((a, b) => b - a),
  );
  const which = (["met", "pending", "missing", "unmet"] as const).find((each) => run.counts[each] === 4)!;
  const all = await done(database, listScreened, delegate, { ...at, which }, now);
  expect(all.rows.map(({ name }) => name)).toEqual(["Lê Văn Ánh", "Nguyễn Văn Ánh", "Trần Thị Bích", "Đỗ Minh Châu"]);
  expect(all.rows[0]).toMatchObject({ unit: "Cục An ninh điều tra", records: 1 });
  expect(all.rows[0]!.sentence).toContain("Lao động tiên tiến");
  expect(all.rows[0]!.sentence).toContain("trình ngày 01/02/2021");
  const second = await done(database, listScreened, delegate, { ...at, which, page: 2, size: 3 }, now);
  expect(second).toMatchObject({ total: 4, rows: [{ name: "Đỗ Minh Châu" }] });
  const found = await done(database, listScreened, delegate, { ...at, which, q: "van anh" }, now);
  expect(found.total).toBe(2);
  const one = await done(database, judgeScreened, delegate, { ...at, subjectId: all.rows[0]!.subjectId }, now);
  expect(one).toMatchObject({ name: "Lê Văn Ánh", judged: { verdict: which }, told: [{ year: 2020, holds: true }] });
});

test("a verdict looked at later is of the records as they stand then", async () => {
  const { at } = await screened(secretary);
  const fact = (await done(database, personFacts, secretary, { yearId: here.yearId }, now)).facts.map(
    (each) => each.fact,
  );
  for (const each of fact.filter((one) => !one.startsWith("grade")))
    await done(
      database,
      attestPersons,
      secretary,
      told([names[1]!], { fact: each, byLevel: "central", onDay: "2021-02-20" }),
      now,
    );
  const all = await done(database, listScreened, secretary, { ...at, which: "missing", q: "bich" }, now);
  const [row] =
    all.rows.length > 0
      ? all.rows
      : (await done(database, listScreened, secretary, { ...at, which: "pending", q: "bich" }, now)).rows;
  expect(row!.word).toBe("Đạt");
  expect((await screened(secretary)).run.counts.met).toBe(1);
});

test("units are screened by the same rule as their own page; in a year none has records nobody is eligible", async () => {
  const { at, run } = await screened(delegate, { subject: "collective", awardCode: "co-thi-dua-chinh-phu" });
  expect(run).toMatchObject({ state: "done", done: 5 });
  expect(run.counts.met).toBe(0);
  const which = run.counts.missing > 0 ? "missing" : "unmet";
  const searched = await done(database, listScreened, delegate, { ...at, which, q: "doi ngoai" }, now);
  expect(searched.rows.map(({ name }) => name)).toEqual(["Cục An ninh đối ngoại"]);
});

test("nobody reads another's screening, and nobody from elsewhere begins one here", async () => {
  const { at } = await screened(secretary);
  expect((await done(database, readScreening, delegate, at, now)).state).toBe("gone");
  expect(await done(database, listScreened, delegate, { ...at, which: "met" }, now)).toMatchObject({ total: 0 });
  expect(await done(database, judgeScreened, delegate, { ...at, subjectId: 1 }, now)).toBeNull();
  const stranger = somebody(9, { yearId: elsewhere.yearId, role: "secretary", unitId: null });
  expect((await act(database, startScreening, stranger, screening(), now)).kind).toBe("not-allowed");
});

test("without a usable law nothing is begun, and the reason is told", async () => {
  for (const of of [{ submitted: "2026-11-23" }, { awardCode: "khong-co" }, { overlay: "khong-co" }]) {
    const begun = await done(database, startScreening, secretary, screening(of), now);
    expect(begun.runId).toBeNull();
    expect(begun.sentence).not.toBe("");
  }
});

test("a screening stopped at once stays stopped; one that is done cannot be stopped any more", async () => {
  const asked = askLaw(theLaw(), {
    awardCode: "lao-dong-tien-tien",
    subject: "individual",
    submitted: "2021-02-01",
    overlay: null,
  });
  if (!asked.ok) throw new Error("the law of 2021 knows the title");
  const clusters = [{ clusterId: here.clusterId, code: "cum-1", name: "", yearId: here.yearId }];
  const scope = { clusters, year: 2020, day: "2021-02-01" };
  const run = startRun(database.queries, secretary, {
    screening: screening(),
    asked: asked.value,
    scope,
    startedAt: now,
    of: 4,
  })!;
  cancelRun(run);
  await sleep(500);
  expect(progressOf(run)).toMatchObject({ state: "cancelled", done: 0, of: 4 });
  const { at } = await screened(secretary);
  expect((await done(database, cancelScreening, secretary, at, now)).state).toBe("done");
});

test("a reach beyond the cluster holds only clusters of the owner where one has a role", async () => {
  const own = await database.queries
    .selectFrom("cluster")
    .select("ownerId")
    .where("id", "=", here.clusterId)
    .executeTakeFirstOrThrow();
  await database.queries
    .updateTable("cluster")
    .set({ ...own, name: "Cụm thi đua số 2" })
    .where("id", "=", elsewhere.clusterId)
    .execute();
  const reach = async (actor: Actor): Promise<number> =>
    (await done(database, screeningChoices, actor, { yearId: here.yearId }, now)).clusters;
  expect(await reach(secretary)).toBe(1);
  expect(await reach(operator)).toBe(2);
  const both = somebody(
    3,
    { yearId: here.yearId, role: "council", unitId: null },
    { yearId: elsewhere.yearId, role: "council", unitId: null },
  );
  expect(await reach(both)).toBe(2);
  const { run } = await screened(both, { subject: "collective", awardCode: "co-thi-dua-chinh-phu", scope: "owner" });
  expect(run.done).toBe(10);
});
