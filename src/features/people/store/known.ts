import type { Queries } from "../../../platform/database/index.ts";
import type { KnownOf } from "../strength/judge.ts";

/** What everybody around knows of somebody: names, and those of the organisations among which they hold a role. */
export async function knownOf(
  queries: Queries,
  { personId, signInName, fullName }: { personId: number; signInName: string; fullName: string },
): Promise<KnownOf> {
  const around = await queries
    .selectFrom("roleGrant as g")
    .innerJoin("clusterYear as y", "y.id", "g.yearId")
    .innerJoin("cluster as c", "c.id", "y.clusterId")
    .innerJoin("owner as o", "o.id", "c.ownerId")
    .leftJoin("membership as m", "m.clusterId", "c.id")
    .leftJoin("unit as u", "u.id", "m.unitId")
    .leftJoin("unitName as n", "n.unitId", "m.unitId")
    .select(["c.name as cluster", "o.name as owner", "o.standingBodyName", "u.code", "n.name as unit"])
    .distinct()
    .where("g.personId", "=", personId)
    .where("g.endedAt", "is", null)
    .execute();
  return {
    signInName,
    fullName,
    organisationNames: [...new Set(around.flatMap((row) => Object.values(row)))].filter(isNamed),
  };
}

const isNamed = (name: string | null): name is string => name !== null && name !== "";
