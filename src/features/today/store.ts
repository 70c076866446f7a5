import type { Queries } from "../../platform/database/index.ts";

export interface SetUpState {
  readonly owner: { readonly ownerId: number; readonly name: string; readonly units: number } | null;
  readonly cluster: {
    readonly clusterId: number;
    readonly code: string;
    readonly name: string;
    readonly members: number;
  } | null;
  readonly year: {
    readonly yearId: number;
    readonly year: number;
    readonly led: boolean;
    readonly rulebook: boolean;
    readonly secretaries: number;
  } | null;
  readonly anyYear: boolean;
}

/** The latest owner, its latest cluster and that cluster's latest year: what the guided start goes on with. */
export async function setUpState(queries: Queries): Promise<SetUpState> {
  const anyYear = (await queries.selectFrom("clusterYear").select("id").limit(1).executeTakeFirst()) !== undefined;
  const owner = await queries
    .selectFrom("owner")
    .select(["id", "name"])
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!owner) return { owner: null, cluster: null, year: null, anyYear };
  const units = await queries
    .selectFrom("unit")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("ownerId", "=", owner.id)
    .executeTakeFirstOrThrow();
  const asOwner = { ownerId: owner.id, name: owner.name, units: Number(units.count) };
  const cluster = await queries
    .selectFrom("cluster")
    .select(["id", "code", "name"])
    .where("ownerId", "=", owner.id)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!cluster) return { owner: asOwner, cluster: null, year: null, anyYear };
  const members = await queries
    .selectFrom("membership")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("clusterId", "=", cluster.id)
    .where("leftOn", "is", null)
    .executeTakeFirstOrThrow();
  const { id: clusterId, code, name } = cluster;
  const asCluster = { clusterId, code, name, members: Number(members.count) };
  return { owner: asOwner, cluster: asCluster, year: await latestYear(queries, clusterId), anyYear };
}

async function latestYear(queries: Queries, clusterId: number): Promise<SetUpState["year"]> {
  const row = await queries
    .selectFrom("clusterYear as y")
    .select(["y.id as yearId", "y.year"])
    .select((year) => [
      year
        .exists(
          year
            .selectFrom("headship as h")
            .select("h.id")
            .whereRef("h.clusterId", "=", "y.clusterId")
            .whereRef("h.year", "=", "y.year")
            .where("h.role", "=", "head")
            .where("h.endedOn", "is", null),
        )
        .as("led"),
      year
        .exists(year.selectFrom("rulebookVersion as r").select("r.id").whereRef("r.yearId", "=", "y.id"))
        .as("rulebook"),
      year
        .selectFrom("roleGrant as g")
        .select((grants) => grants.fn.countAll<number>().as("count"))
        .whereRef("g.yearId", "=", "y.id")
        .where("g.role", "=", "secretary")
        .where("g.endedAt", "is", null)
        .as("secretaries"),
    ])
    .where("y.clusterId", "=", clusterId)
    .orderBy("y.year", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return { ...row, led: Boolean(row.led), rulebook: Boolean(row.rulebook), secretaries: Number(row.secretaries) };
}
