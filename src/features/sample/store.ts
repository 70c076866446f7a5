import type { Queries } from "../../platform/database/index.ts";

/** A year in which this actor did deeds and the last deed of the story is in the log, with its cluster's code today. */
export async function yearTold(
  queries: Queries,
  { actor, lastDeed }: { readonly actor: string; readonly lastDeed: string },
): Promise<{ readonly yearId: number; readonly clusterCode: string } | undefined> {
  const begun = queries
    .selectFrom("logEntry")
    .select("yearId")
    .where("actor", "=", actor)
    .where("yearId", "is not", null);
  return queries
    .selectFrom("logEntry as last")
    .innerJoin("clusterYear", "clusterYear.id", "last.yearId")
    .innerJoin("cluster", "cluster.id", "clusterYear.clusterId")
    .select(["clusterYear.id as yearId", "cluster.code as clusterCode"])
    .where("last.action", "=", lastDeed)
    .where("last.yearId", "in", begun)
    .orderBy("last.seq")
    .executeTakeFirst();
}
