import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aPaper } from "../../../test/support/a-paper.ts";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { fiveUnits, type FiveUnits } from "../../../test/support/five-units.ts";
import { sampleRulebooks } from "../year/index.ts";
import { recordPaper } from "./evidence/record-paper.ts";
import { showConditions } from "./evidence/show-conditions.ts";
import { judgeUnit } from "./judge-unit.ts";
import { screeningChoices } from "./screening/screening-choices.ts";
import { readScreening } from "./screening/read-screening.ts";
import { startScreening } from "./screening/start-screening.ts";
import { keptVerdictOf } from "./verdict-of.ts";
import { yearRecords } from "./year-records.ts";

// The police go by a circular of their ministry, the neighbours by the law alone.
let database: Awaited<ReturnType<typeof freshDatabase>>;
let police: FiveUnits;
let others: FiveUnits;
const now = "2021-03-01T02:00:00.000Z";
const award = "bang-khen-thu-tuong-chinh-phu";
const circular = "Thông tư 12/2019/TT-BCA";
const lookBack = "no-adverse-findings-5-years";

beforeAll(async () => {
  database = await freshDatabase();
  police = await fiveUnits(database, "cum-ca");
  others = await fiveUnits(database, "cum-khac");
  const [{ rules }] = sampleRulebooks as [(typeof sampleRulebooks)[number]];
  const write = (yearId: number, regulation?: string) =>
    database.queries
      .insertInto("rulebookVersion")
      .values({ yearId, number: 1, rules: JSON.stringify({ ...rules, ...(regulation && { regulation }) }) })
      .execute();
  await write(police.yearId, "bca-12-2019");
  await write(others.yearId);
});
afterAll(() => database.remove());

const secretaryOf = ({ yearId }: FiveUnits) => somebody(1, { yearId, role: "secretary", unitId: null });
const judged = async (of: FiveUnits, submitted = "2021-02-01") => {
  const input = { yearId: of.yearId, unitId: of.unitIds[1], awardCode: award, submitted };
  return (await done(database, judgeUnit, secretaryOf(of), input, now)).judged!;
};
const screening = (of: FiveUnits, more: object = {}) => ({
  ...{ yearId: of.yearId, awardCode: award, subject: "collective" as const, submitted: "2021-02-01" },
  ...{ overlay: null, scope: "cluster" as const, ...more },
});

test("each cluster-year is judged by the regulation that its rulebook names, and the verdict prints it", async () => {
  const [own, theirs] = [await judged(police), await judged(others)];
  expect(own.sentence).toContain(circular);
  expect(own.tree.join("\n")).toContain("trong 5 năm trước ngày trình");
  expect(theirs.sentence).not.toContain(circular);
  expect(theirs.tree.join("\n")).not.toContain("trước ngày trình");
});

test("what a nomination keeps was judged by it, too", async () => {
  const asked = { unitId: police.unitIds[1], awardCode: award, submitted: "2021-02-01" };
  expect(keptVerdictOf(await yearRecords(database.queries, police.yearId), asked).pack).toContain(circular);
});

test("on a day on which the regulation does not apply there is no verdict, and the reason names it", async () => {
  const late = await judged(police, "2024-06-01");
  expect(late.verdict).toBe("no-verdict");
  expect(late.sentence).toContain(circular);
});

test("what it asks stands among the conditions, and a paper may confirm it", async () => {
  const asked = { yearId: police.yearId, awardCode: award, submitted: "2021-02-01" };
  const rows = async (of: FiveUnits) =>
    (await done(database, showConditions, secretaryOf(of), { ...asked, yearId: of.yearId }, now)).rows.map(
      ({ says }) => says,
    );
  const asks = (says: readonly string[]): boolean => says.some((each) => each.includes("trong 5 năm trước ngày trình"));
  expect(asks(await rows(police))).toBe(true);
  expect(asks(await rows(others))).toBe(false);
  const paper = aPaper({
    ...{ yearId: police.yearId, unitId: police.unitIds[1], fact: lookBack, onDay: "2021-01-20", byLevel: "unit" },
  });
  expect((await act(database, recordPaper, secretaryOf(police), paper, now)).kind).toBe("done");
  expect((await judged(police)).tree.join("\n")).toMatch(/\[x\][^\n]*trong 5 năm trước ngày trình/);
});

test("a screening of the year goes by it; by another it is refused, and so are clusters of two regulations together", async () => {
  expect(
    (await done(database, screeningChoices, secretaryOf(police), { yearId: police.yearId }, now)).regulation,
  ).toMatchObject({ id: "bca-12-2019" });
  const { runId } = await done(database, startScreening, secretaryOf(police), screening(police), now);
  for (;;) {
    const run = await done(database, readScreening, secretaryOf(police), { yearId: police.yearId, runId: runId! }, now);
    if (run.state === "running") {
      await sleep(10);
      continue;
    }
    expect(run.state).toBe("done");
    expect(run.reasons.map(({ says }) => says).join("\n")).toContain("trong 5 năm trước ngày trình");
    break;
  }
  const other = await done(
    database,
    startScreening,
    secretaryOf(police),
    screening(police, { overlay: "bac-ninh-86-2025" }),
    now,
  );
  expect(other.runId).toBeNull();
  expect(other.sentence).toContain(circular);
  const { ownerId } = await database.queries
    .selectFrom("cluster")
    .select("ownerId")
    .where("id", "=", police.clusterId)
    .executeTakeFirstOrThrow();
  await database.queries
    .updateTable("cluster")
    .set({ ownerId, name: "Cụm thi đua số 2" })
    .where("id", "=", others.clusterId)
    .execute();
  const together = await done(database, startScreening, operator, screening(police, { scope: "owner" }), now);
  expect(together.runId).toBeNull();
  expect(together.sentence).toContain("quy định khác");
});
