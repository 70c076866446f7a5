import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { clusterOfUnits, type FreshCluster } from "../../../test/support/cluster.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import type { Actor } from "../../platform/access/index.ts";
import { createYear } from "./operations/create-year.ts";
import { editYear } from "./operations/edit-year.ts";
import { findYear } from "./operations/find-year.ts";
import { listYears } from "./operations/list-years.ts";
import { readYear } from "./store/read-year.ts";
import { secretaryYear } from "../../../test/support/secretary-year.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let cluster: FreshCluster;
let yearId: number;
let secretary: Actor;

beforeAll(async () => {
  database = await freshDatabase();
  cluster = await clusterOfUnits(database);
  ({ yearId } = await done(database, createYear, operator, { clusterId: cluster.clusterId, year: 2020 }));
  secretary = somebody(1, { yearId, role: "secretary", unitId: null });
});
afterAll(() => database.remove());

test("is made once for each number", async () => {
  expect(await act(database, createYear, operator, { clusterId: cluster.clusterId, year: 2020 })).toMatchObject({
    kind: "refused",
    refusal: { code: "year-exists", year: 2020 },
  });
});

test("needs a cluster, days in order, and a day in the year of its name", async () => {
  const make = (input: object) =>
    act(database, createYear, operator, { clusterId: cluster.clusterId, year: 2019, ...input });
  expect(await make({ clusterId: 999_999 })).toMatchObject({ refusal: { code: "no-such-cluster" } });
  expect(await make({ startsOn: "2019-12-31", endsOn: "2019-01-01" })).toMatchObject({
    refusal: { code: "days-reversed" },
  });
  expect(await make({ startsOn: "2020-01-01", endsOn: "2020-12-31" })).toMatchObject({
    refusal: { code: "year-outside-days" },
  });
});

test("may run from October to September, as courts count it", async () => {
  const courts = await clusterOfUnits(database, { code: "toa-an" });
  const made = await done(database, createYear, operator, {
    clusterId: courts.clusterId,
    year: 2020,
    startsOn: "2019-10-01",
    endsOn: "2020-09-30",
  });
  expect(await readYear(database.queries, made.yearId)).toMatchObject({
    startsOn: "2019-10-01",
    endsOn: "2020-09-30",
  });
});

test("is opened by its address and only by those who hold a role in it", async () => {
  const address = { clusterCode: "cum-thu", year: 2020 };
  expect(await done(database, findYear, secretary, address)).toMatchObject({ yearId, year: 2020 });
  expect((await act(database, findYear, somebody(9), address)).kind).toBe("not-allowed");
  const administrator = { ...(somebody(9) as object), administrator: true } as Actor;
  expect(await done(database, findYear, administrator, { clusterCode: "cum-thu", year: 1999 })).toBeNull();
});

test("makes its creator secretary when asked, and the log says so", async () => {
  const person = await database.queries
    .insertInto("person")
    .values({ fullName: "Người dùng thử", signInName: "thu", administrator: true, createdAt: "2020-01-01T00:00:00Z" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const administrator = { ...(somebody(person.id) as object), administrator: true } as Actor;
  const fresh = await clusterOfUnits(database, { code: "cum-quan-tri" });
  const input = { clusterId: fresh.clusterId, year: 2020, asSecretary: true };
  const made = await done(database, createYear, administrator, input);
  const grants = await database.queries.selectFrom("roleGrant").selectAll().where("yearId", "=", made.yearId).execute();
  expect(grants).toMatchObject([{ personId: person.id, role: "secretary", endedAt: null }]);
  const line = await database.queries
    .selectFrom("logEntry")
    .select("content")
    .where("yearId", "=", made.yearId)
    .executeTakeFirstOrThrow();
  expect(line.content).toContain('"secretaryGranted":true');
});

test("is opened by the secretary of the year before, not by somebody else's", async () => {
  const next = { clusterId: cluster.clusterId, year: 2021 };
  const stranger = somebody(5, {
    yearId: (await secretaryYear(database, "cum-la")).yearId,
    role: "secretary",
    unitId: null,
  });
  expect((await act(database, createYear, stranger, next)).kind).toBe("not-allowed");
  expect((await act(database, createYear, secretary, next)).kind).toBe("done");
});

test("is edited with the revision that the screen showed", async () => {
  const edit = {
    yearId,
    revision: 1,
    motto: "Chủ động",
    startsOn: "2020-01-01",
    endsOn: "2020-12-31",
    figuresAsOf: null,
  };
  await done(database, editYear, secretary, edit);
  expect(await act(database, editYear, secretary, { ...edit, motto: "Khác" })).toMatchObject({
    refusal: { code: "changed-meanwhile", now: { motto: "Chủ động" } },
  });
  expect(await act(database, editYear, secretary, { ...edit, revision: 2, figuresAsOf: "2021-01-01" })).toMatchObject({
    refusal: { code: "figures-outside-year" },
  });
});

test("stands in the list of those who hold a role in it, found without diacritics", async () => {
  const mine = await done(database, listYears, secretary, { q: "CUM THI DUA cum-thu" });
  expect(mine.rows.map((row) => row.yearId)).toEqual([yearId]);
  expect((await done(database, listYears, somebody(9), {})).total).toBe(0);
  expect((await done(database, listYears, operator, {})).total).toBeGreaterThan(1);
});
