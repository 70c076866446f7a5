import type { Actor } from "../../src/platform/access/index.ts";
import type { Database } from "../../src/platform/database/index.ts";
import { somebody } from "./act.ts";
import { clusterOfUnits, type FreshCluster } from "./cluster.ts";

export interface SecretaryYear extends FreshCluster {
  readonly yearId: number;
  readonly secretary: Actor;
}

/** A cluster of three units with one year and its secretary, written straight to the tables. */
export async function secretaryYear(database: Database, code: string, year = 2020): Promise<SecretaryYear> {
  const cluster = await clusterOfUnits(database, { code, units: 3, year });
  return { ...cluster, ...(await yearWithSecretary(database, cluster.clusterId, year)) };
}

/** One more year of a cluster. */
export async function yearWithSecretary(
  { queries }: Database,
  clusterId: number,
  year: number,
): Promise<{ yearId: number; secretary: Actor }> {
  const days = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  const { id: yearId } = await queries
    .insertInto("clusterYear")
    .values({ clusterId, year, ...days, createdAt: "2020-01-01T00:00:00Z" })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { yearId, secretary: somebody(1, { yearId, role: "secretary", unitId: null }) };
}
