import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { yearDeeds } from "../year/register.ts";
import { readYear } from "../year/index.ts";
import { addMember } from "./add-member.ts";
import { addUnits } from "./add-units.ts";
import { appointUnit } from "./appoint-unit.ts";
import { correctMembership } from "./correct-membership.ts";
import { correctUnitName } from "./correct-unit-name.ts";
import { createCluster } from "./create-cluster.ts";
import { createOwner } from "./create-owner.ts";
import { editCluster } from "./edit-cluster.ts";
import { editHeadship } from "./edit-headship.ts";
import { editOwner } from "./edit-owner.ts";
import { editUnit } from "./edit-unit.ts";
import { endHeadship } from "./end-headship.ts";
import { endMembership } from "./end-membership.ts";
import { findCluster } from "./find-cluster.ts";
import { findUnit } from "./find-unit.ts";
import { inYear } from "./in-year.ts";
import { listUnits } from "./list-units.ts";
import { renameUnit } from "./rename-unit.ts";

const createYear = yearDeeds.find(({ name }) => name === "movement.create-year")!;
let database: Awaited<ReturnType<typeof freshDatabase>>;
let ownerId: number;
let clusterId: number;
let unitIds: number[];
let yearId: number;

const five = [
  "Cục An ninh nội địa",
  "Cục An ninh đối ngoại",
  "Cục An ninh chính trị nội bộ",
  "Cục An ninh điều tra",
  "Cục An ninh kinh tế",
];

beforeAll(async () => {
  database = await freshDatabase();
  ownerId = (await done(database, createOwner, operator, { name: "Bộ Công an" })).ownerId;
  const cluster = { ownerId, code: "cum-1", name: "Cụm thi đua số 1", documentSymbol: "CTĐ1", place: "Hà Nội" };
  clusterId = (await done(database, createCluster, operator, cluster)).clusterId;
  const units = five.map((name) => ({ name }));
  const added = await done(database, addUnits, operator, { ownerId, clusterId, fromDay: "01/01/2015", units });
  unitIds = added.units.map((unit) => unit.unitId);
  const row = {
    clusterId,
    year: 2020,
    startsOn: "2020-01-01",
    endsOn: "2020-12-31",
    createdAt: "2020-01-01T00:00:00Z",
  };
  yearId = (await database.queries.insertInto("clusterYear").values(row).returning("id").executeTakeFirstOrThrow()).id;
});
afterAll(() => database.remove());

const refusedWith = (code: string, facts: object = {}) => ({ kind: "refused", refusal: { code, ...facts } });

describe("owners and clusters", () => {
  test("a second owner that reads the same is refused by its name", async () => {
    expect(await act(database, createOwner, operator, { name: "bo  cong AN" })).toMatchObject(
      refusedWith("owner-exists", { name: "Bộ Công an" }),
    );
  });

  test("a code or a name already used names the cluster that has it", async () => {
    const cluster = { ownerId, code: "cum-2", name: "Cụm thi đua số 2", documentSymbol: "CTĐ2", place: "Hà Nội" };
    expect(await act(database, createCluster, operator, { ...cluster, code: "CUM-1" })).toMatchObject(
      refusedWith("cluster-code-taken", { name: "Cụm thi đua số 1" }),
    );
    expect(await act(database, createCluster, operator, { ...cluster, name: "cum thi dua so 1" })).toMatchObject(
      refusedWith("cluster-name-taken", { clusterCode: "cum-1" }),
    );
    expect(await act(database, createCluster, operator, { ...cluster, code: "cụm 2" })).toMatchObject({
      kind: "invalid",
      fields: { code: expect.stringContaining("cum-1") },
    });
    expect(await act(database, createCluster, operator, { ...cluster, ownerId: 999 })).toMatchObject(
      refusedWith("no-such-owner"),
    );
  });

  test("two people editing the same cluster or owner: the second sees what the first wrote", async () => {
    const cluster = {
      ...{ clusterId, code: "cum-1", name: "Cụm thi đua số 1", documentSymbol: "CTĐ1", place: "Hà Nội" },
      revision: 1,
    };
    await done(database, editCluster, operator, { ...cluster, documentSymbol: "CTĐ1" });
    expect(await act(database, editCluster, operator, cluster)).toMatchObject(
      refusedWith("changed-meanwhile", { now: { documentSymbol: "CTĐ1", revision: 2 } }),
    );
    const owner = { ownerId, name: "Bộ Công an", standingBodyName: "Cục Công tác đảng và công tác chính trị" };
    await done(database, editOwner, operator, { ...owner, revision: 1 });
    expect(await act(database, editOwner, operator, { ...owner, revision: 1 })).toMatchObject(
      refusedWith("changed-meanwhile", { now: { revision: 2 } }),
    );
  });
});

describe("units", () => {
  test("codes are given in order and never twice", async () => {
    const { rows } = await done(database, listUnits, operator, { ownerId });
    expect(rows.map((row) => row.code).toSorted()).toEqual(["01", "02", "03", "04", "05"]);
  });

  test("one bad row keeps the whole list out, and every bad row is named", async () => {
    const units = [
      { name: "Cục Mới" },
      { name: "cuc  AN NINH noi dia" },
      { name: "Cục Mới", code: "01" },
      { name: "Cục Khác", code: "77" },
      { name: "Cục Khác nữa", code: "77" },
    ];
    const refused = await act(database, addUnits, operator, { ownerId, fromDay: "2020-01-01", units });
    expect(refused).toMatchObject(
      refusedWith("rows-collide", {
        faults: [
          { code: "name-taken", row: 2, other: "01" },
          { code: "name-twice", row: 3, other: 1 },
          { code: "code-taken", row: 3, other: "Cục An ninh nội địa" },
          { code: "code-twice", row: 5, other: 4 },
        ],
      }),
    );
    expect((refused as { sentence: string }).sentence).toContain("dòng 3: mã “01” đã là của Cục An ninh nội địa");
    expect((await done(database, listUnits, operator, { ownerId })).total).toBe(5);
  });

  test("a renamed unit keeps its name in the papers of earlier years and is found under both", async () => {
    const unitId = unitIds[4]!;
    const renaming = { unitId, name: "Cục An ninh kinh tế số", fromDay: "2021-03-01", decision: "12/QĐ" };
    await done(database, renameUnit, operator, renaming);
    const year = await readYear(database.queries, yearId);
    expect(year!.units.map((unit) => unit.name)).toContain("Cục An ninh kinh tế");
    expect((await done(database, findUnit, operator, { unitId }))!.names).toHaveLength(2);
    for (const q of ["kinh te so", "an ninh kinh tế"])
      expect((await done(database, listUnits, operator, { q })).rows).toMatchObject([
        { name: "Cục An ninh kinh tế số" },
      ]);
    expect(await act(database, renameUnit, operator, renaming)).toMatchObject(
      refusedWith("name-starts-that-day", { day: "2021-03-01" }),
    );
    expect(
      await act(database, renameUnit, operator, { ...renaming, fromDay: "2022-01-01", name: "cuc an ninh dieu tra" }),
    ).toMatchObject(refusedWith("unit-name-taken", { name: "Cục An ninh điều tra", unitCode: "04" }));
    expect(await act(database, renameUnit, operator, { ...renaming, fromDay: "31/02/2022" })).toMatchObject({
      kind: "invalid",
      fields: { fromDay: "Ngày chưa đúng. Ghi như 18/12/2020." },
    });
    const typo = { ...renaming, name: "Cục An ninh kinh tế và số" };
    await done(database, correctUnitName, operator, typo);
    expect((await done(database, findUnit, operator, { unitId }))!.name).toBe("Cục An ninh kinh tế và số");
    expect(await act(database, correctUnitName, operator, { ...typo, fromDay: "2019-01-01" })).toMatchObject(
      refusedWith("no-name-from-that-day"),
    );
  });

  test("a code of another unit is refused; an older revision too", async () => {
    const unit = { unitId: unitIds[0]!, code: "02", address: "Hà Nội", revision: 1 };
    expect(await act(database, editUnit, operator, unit)).toMatchObject(
      refusedWith("unit-code-taken", { name: "Cục An ninh đối ngoại" }),
    );
    await done(database, editUnit, operator, { ...unit, code: "A01" });
    expect(await act(database, editUnit, operator, { ...unit, code: "A02" })).toMatchObject(
      refusedWith("changed-meanwhile", { now: { code: "A01" } }),
    );
  });
});

describe("membership", () => {
  test("a unit joins once at a time, leaves after joining, and may come back later", async () => {
    const added = { ownerId, fromDay: "2018-01-01", units: [{ name: "Cục Tạm" }] };
    const unitId = (await done(database, addUnits, operator, added)).units[0]!.unitId;
    const joining = { clusterId, unitId, joinedOn: "2019-01-01", joinedDecision: "1/QĐ" };
    const { membershipId } = await done(database, addMember, operator, joining);
    expect(await act(database, addMember, operator, joining)).toMatchObject(
      refusedWith("already-member", { name: "Cục Tạm", joinedOn: "2019-01-01" }),
    );
    const leaving = { membershipId, leftOn: "2018-12-31", leftBecause: "left" as const, revision: 1 };
    expect(await act(database, endMembership, operator, leaving)).toMatchObject(refusedWith("left-before-joining"));
    expect(
      await act(database, endMembership, operator, { ...leaving, leftOn: "2019-06-30", leftBecause: "merged" }),
    ).toMatchObject(refusedWith("merged-into-whom"));
    const merged = { ...leaving, leftOn: "2019-06-30", leftBecause: "merged" as const, mergedInto: unitIds[0]! };
    await done(database, endMembership, operator, merged);
    expect(await act(database, endMembership, operator, merged)).toMatchObject(refusedWith("already-left"));
    expect(await act(database, addMember, operator, { ...joining, joinedOn: "2019-06-30" })).toMatchObject(
      refusedWith("member-then", { leftOn: "2019-06-30" }),
    );
    const again = await done(database, addMember, operator, { ...joining, joinedOn: "2021-01-01", observer: true });
    const correction = { membershipId: again.membershipId, observer: true, joinedOn: "2019-03-01", revision: 1 };
    expect(await act(database, correctMembership, operator, correction)).toMatchObject(refusedWith("member-then"));
    const cluster = await done(database, findCluster, operator, { clusterId });
    expect(cluster!.memberships.find((one) => one.membershipId === membershipId)).toMatchObject({
      leftBecause: "merged",
      mergedIntoName: "Cục An ninh nội địa",
    });
    expect((await done(database, inYear, operator, { yearId }))!.units).toHaveLength(5);
  });

  test("a unit of another owner cannot join", async () => {
    const other = (await done(database, createOwner, operator, { name: "Bộ Tư pháp" })).ownerId;
    const added = { ownerId: other, fromDay: "2018-01-01", units: [{ name: "Vụ Pháp luật" }] };
    const unitId = (await done(database, addUnits, operator, added)).units[0]!.unitId;
    expect(await act(database, addMember, operator, { clusterId, unitId, joinedOn: "2020-01-01" })).toMatchObject(
      refusedWith("other-owner"),
    );
    expect(await act(database, addUnits, operator, { ...added, clusterId, units: [{ name: "Vụ Hai" }] })).toMatchObject(
      refusedWith("other-owner"),
    );
  });
});

describe("headship", () => {
  const head = () => ({
    clusterId,
    year: 2020,
    role: "head" as const,
    unitId: unitIds[2]!,
    obtainedBy: "elected" as const,
  });

  test("one head a year; another needs the reason why the first ends", async () => {
    const appointed = { ...head(), chiefName: "Thiếu tướng Đặng Ngọc Tuyến", chiefOffice: "Cục trưởng" };
    const first = await done(database, appointUnit, operator, appointed);
    expect(await act(database, appointUnit, operator, head())).toMatchObject(refusedWith("already-in-office"));
    const second = { ...head(), unitId: unitIds[0]! };
    expect(await act(database, appointUnit, operator, second)).toMatchObject(
      refusedWith("already-led", { name: "Cục An ninh chính trị nội bộ" }),
    );
    await done(database, appointUnit, operator, { ...head(), role: "deputy", unitId: unitIds[1]! });
    const ended = { ...second, endedBecause: "Đơn vị xin thôi", handedOverOn: "2020-05-01" };
    const replaced = await done(database, appointUnit, operator, ended);
    const history = (await done(database, findCluster, operator, { clusterId }))!.headships;
    expect(history.find((one) => one.headshipId === first.headshipId)).toMatchObject({
      endedOn: "2020-05-01",
      endedBecause: "Đơn vị xin thôi",
    });
    expect(
      (await done(database, inYear, operator, { yearId }))!.headships.map((one) => [one.role, one.unitName]),
    ).toEqual([
      ["head", "Cục An ninh nội địa"],
      ["deputy", "Cục An ninh đối ngoại"],
    ]);
    await done(database, endHeadship, operator, {
      headshipId: replaced.headshipId,
      endedOn: "2020-05-02",
      endedBecause: "Ghi nhầm đơn vị",
    });
    await done(database, appointUnit, operator, appointed);
  });

  test("only a full member of that year can lead it", async () => {
    const added = { ownerId, clusterId: null, fromDay: "2018-01-01", units: [{ name: "Cục Quan sát" }] };
    const unitId = (await done(database, addUnits, operator, added)).units[0]!.unitId;
    expect(await act(database, appointUnit, operator, { ...head(), role: "deputy", unitId })).toMatchObject(
      refusedWith("not-a-member", { name: "Cục Quan sát", year: 2020 }),
    );
    await done(database, addMember, operator, { clusterId, unitId, joinedOn: "2020-01-01", observer: true });
    expect(await act(database, appointUnit, operator, { ...head(), role: "deputy", unitId })).toMatchObject(
      refusedWith("observer-cannot-lead"),
    );
  });

  test("a year without a head is led by last year's, shown as carried over; its own deputy stays its own", async () => {
    const row = {
      clusterId,
      year: 2021,
      startsOn: "2021-01-01",
      endsOn: "2021-12-31",
      createdAt: "2021-01-01T00:00:00Z",
    };
    const next = (
      await database.queries.insertInto("clusterYear").values(row).returning("id").executeTakeFirstOrThrow()
    ).id;
    await done(database, appointUnit, operator, { ...head(), year: 2021, role: "deputy", unitId: unitIds[3]! });
    expect((await done(database, inYear, operator, { yearId: next }))!.headships).toMatchObject([
      { role: "head", unitName: "Cục An ninh chính trị nội bộ", carriedFrom: 2020 },
      { role: "deputy", unitName: "Cục An ninh điều tra", carriedFrom: null },
    ]);
    await database.queries.deleteFrom("headship").where("year", "=", 2021).execute();
    await database.queries.deleteFrom("clusterYear").where("id", "=", next).execute();
  });
});

describe("who may", () => {
  test("the standing body of the latest year keeps the cluster; a secretary only writes who leads", async () => {
    const overseer = somebody(1, { yearId, role: "standing-body", unitId: null });
    const secretary = somebody(2, { yearId, role: "secretary", unitId: null });
    const observer = somebody(3, { yearId, role: "observer", unitId: null });
    const cluster = {
      ...{ clusterId, code: "cum-1", name: "Cụm thi đua số 1", documentSymbol: "CTĐ1", place: "Hà Nội" },
      revision: 2,
    };
    expect(await act(database, editCluster, secretary, cluster)).toMatchObject({ kind: "not-allowed" });
    expect(await act(database, editCluster, overseer, cluster)).toMatchObject({ kind: "done" });
    expect(await act(database, createOwner, overseer, { name: "Bộ Khác" })).toMatchObject({ kind: "not-allowed" });
    const { headshipId, revision } = (await done(database, inYear, secretary, { yearId }))!.headships[0]!;
    const edited = { headshipId, chiefName: "Đồng chí A", chiefOffice: "Cục trưởng", handedOverOn: null, revision };
    expect(await act(database, editHeadship, observer, edited)).toMatchObject({ kind: "not-allowed" });
    await done(database, editHeadship, secretary, edited);
    expect(await act(database, editHeadship, secretary, edited)).toMatchObject(
      refusedWith("changed-meanwhile", { now: { chiefName: "Đồng chí A", revision: revision + 1 } }),
    );
    const ending = { headshipId, endedOn: "2020-06-01", endedBecause: "thử một lần" };
    expect(await act(database, endHeadship, secretary, ending)).toMatchObject({ kind: "not-allowed" });
    const later = {
      clusterId,
      year: 2022,
      startsOn: "2022-01-01",
      endsOn: "2022-12-31",
      createdAt: "2022-01-01T00:00:00Z",
    };
    await database.queries.insertInto("clusterYear").values(later).execute();
    expect(await act(database, editCluster, overseer, { ...cluster, revision: 3 })).toMatchObject({
      kind: "not-allowed",
    });
  });
});

test("how a headship came about may stay untold, and is not made an election by it", async () => {
  const made = await done(database, createYear, operator, { clusterId, year: 2024 } as never);
  const of = { yearId: (made as { yearId: number }).yearId };
  const { unitId } = (await done(database, inYear, operator, of))!.units.find(({ observer }) => !observer)!;
  const appointed = { clusterId, year: 2024, role: "head" as const, unitId, obtainedBy: "untold" as const };
  const { headshipId } = await done(database, appointUnit, operator, appointed);
  const { headships } = (await done(database, inYear, operator, of))!;
  expect(headships.filter(({ role }) => role === "head")).toMatchObject([{ headshipId, obtainedBy: "untold" }]);
  const history = (await done(database, findCluster, operator, { clusterId }))!.headships;
  expect(history.find((one) => one.headshipId === headshipId)).toMatchObject({ obtainedBy: "untold" });
});
