import type { Queries } from "../../../platform/database/index.ts";
import type { Locate } from "../../../platform/access/index.ts";

/** Where a cluster-year is found: /cum-1/2020. */
export interface YearAddress {
  readonly clusterCode: string;
  readonly year: number;
}

/** The cluster-year at an address. */
export const yearAt: Locate<YearAddress> = async (queries, { clusterCode, year }) => {
  const row = await queries
    .selectFrom("clusterYear")
    .innerJoin("cluster", "cluster.id", "clusterYear.clusterId")
    .select("clusterYear.id")
    .where("cluster.code", "=", clusterCode)
    .where("clusterYear.year", "=", year)
    .executeTakeFirst();
  return row?.id;
};

/** The cluster's latest year before this one; undefined where it has none. */
export async function beforeOf(
  queries: Queries,
  yearId: number,
): Promise<{ readonly yearId: number; readonly year: number } | undefined> {
  return queries
    .selectFrom("clusterYear as this")
    .innerJoin("clusterYear as before", (join) =>
      join.onRef("before.clusterId", "=", "this.clusterId").onRef("before.year", "<", "this.year"),
    )
    .select(["before.id as yearId", "before.year"])
    .where("this.id", "=", yearId)
    .orderBy("before.year", "desc")
    .limit(1)
    .executeTakeFirst();
}
