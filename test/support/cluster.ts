import type { Database } from "../../src/platform/database/index.ts";

export interface FreshCluster {
  readonly clusterId: number;
  readonly unitIds: readonly number[];
}

/**
 * A cluster of units that joined on 1 January 2020; the first leads it in 2020, the second is deputy.
 * Written straight to the tables, so that a feature's test depends on no other feature's deeds.
 */
export async function clusterOfUnits(
  { queries }: Database,
  { code = "cum-thu", units = 5, year = 2020 }: { code?: string; units?: number; year?: number } = {},
): Promise<FreshCluster> {
  const names = Array.from({ length: units }, (_, at) => `Đơn vị thử số ${at + 1}`);
  const owner = await queries
    .insertInto("owner")
    .values({ name: `Cơ quan chủ quản của ${code}`, standingBodyName: "Cơ quan thường trực" })
    .returning("id")
    .executeTakeFirstOrThrow();
  const cluster = await queries
    .insertInto("cluster")
    .values({ ownerId: owner.id, code, name: `Cụm thi đua ${code}` })
    .returning("id")
    .executeTakeFirstOrThrow();
  const unitIds: number[] = [];
  for (const [at, name] of names.entries()) {
    const unit = await queries
      .insertInto("unit")
      .values({ ownerId: owner.id, code: `${code}-${at + 1}` })
      .returning("id")
      .executeTakeFirstOrThrow();
    await queries.insertInto("unitName").values({ unitId: unit.id, fromDay: "2000-01-01", name }).execute();
    await queries
      .insertInto("membership")
      .values({ clusterId: cluster.id, unitId: unit.id, joinedOn: `${year}-01-01` })
      .execute();
    unitIds.push(unit.id);
  }
  const leads = (["head", "deputy"] as const).map((role, at) => ({
    clusterId: cluster.id,
    year,
    role,
    unitId: unitIds[at]!,
    obtainedBy: "elected",
    chiefName: role === "head" ? "Người chủ trì thử" : "",
    chiefOffice: "Thủ trưởng đơn vị",
  }));
  await queries.insertInto("headship").values(leads).execute();
  return { clusterId: cluster.id, unitIds };
}
