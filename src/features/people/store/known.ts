import type { Queries } from "../../../platform/database/index.ts";
import type { KnownOf } from "../strength/judge.ts";

/** What everybody around knows of somebody: names, and the clusters in which they hold a role. */
export async function knownOf(
  queries: Queries,
  { personId, signInName, fullName }: { personId: number; signInName: string; fullName: string },
): Promise<KnownOf> {
  const clusters = await queries
    .selectFrom("roleGrant as g")
    .innerJoin("clusterYear as y", "y.id", "g.yearId")
    .innerJoin("cluster as c", "c.id", "y.clusterId")
    .select("c.name")
    .distinct()
    .where("g.personId", "=", personId)
    .where("g.endedAt", "is", null)
    .execute();
  return { signInName, fullName, clusterNames: clusters.map(({ name }) => name) };
}
