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
