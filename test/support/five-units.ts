import type { Database } from "../../src/platform/database/index.ts";

/** A cluster of five units as in the sample, in the order of their names, its years 2020 and 2021, and a head that acts through its chief. */
export interface FiveUnits {
  readonly clusterId: number;
  readonly yearId: number;
  readonly nextYearId: number;
  readonly unitIds: readonly [number, number, number, number, number];
}

const names = ["chính trị nội bộ", "điều tra", "đối ngoại", "kinh tế", "nội địa"].map((part) => `Cục An ninh ${part}`);

export async function fiveUnits({ queries }: Database, code = "cum-1"): Promise<FiveUnits> {
  const { id: ownerId } = await queries
    .insertInto("owner")
    .values({ name: `Bộ Công an ${code}` })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: clusterId } = await queries
    .insertInto("cluster")
    .values({ ownerId, code, name: "Cụm thi đua số 1", documentSymbol: "CTĐ1" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const units = await queries
    .insertInto("unit")
    .values(names.map((_, index) => ({ ownerId, code: `u${index + 1}` })))
    .returning("id")
    .execute();
  const unitIds = units.map((unit) => unit.id) as [number, number, number, number, number];
  const named = unitIds.map((unitId, index) => ({ unitId, fromDay: "2015-01-01", name: names[index]! }));
  await queries.insertInto("unitName").values(named).execute();
  const joined = unitIds.map((unitId) => ({ clusterId, unitId, joinedOn: "2019-01-01" }));
  await queries.insertInto("membership").values(joined).execute();
  const head = { clusterId, year: 2020, role: "head", unitId: unitIds[0], obtainedBy: "elected" };
  await queries
    .insertInto("headship")
    .values({ ...head, chiefName: "Đại biểu số 3" })
    .execute();
  const years = await queries
    .insertInto("clusterYear")
    .values(
      [2020, 2021].map((year) => ({
        ...{ clusterId, year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` },
        createdAt: "2020-01-01T00:00:00.000Z",
      })),
    )
    .returning("id")
    .execute();
  return { clusterId, yearId: years[0]!.id, nextYearId: years[1]!.id, unitIds };
}
