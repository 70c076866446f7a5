import { sql } from "kysely";
import type { Actor } from "../../../platform/access/index.ts";
import type { Queries } from "../../../platform/database/index.ts";

/** Owners whose units and clusters somebody may look through; "all" for administrators and the operator. */
export type Reach = readonly number[] | "all";

/** The owners of the clusters in which somebody holds a role: a house is not shown to another. */
export async function ownersInReach(queries: Queries, actor: Actor): Promise<Reach> {
  if (actor.kind === "anyone") return [];
  if (actor.kind === "operator" || actor.administrator) return "all";
  const years = actor.grants.map(({ yearId }) => yearId);
  const rows = await queries
    .selectFrom("cluster as c")
    .innerJoin("clusterYear as y", "y.clusterId", "c.id")
    .select("c.ownerId")
    .distinct()
    .where(sql<boolean>`y.id = any(${years})`)
    .execute();
  return rows.map(({ ownerId }) => ownerId);
}

export const reaches = (reach: Reach, ownerId: number): boolean => reach === "all" || reach.includes(ownerId);

/** The same, of the owner that a column names. */
export const withinReach = (reach: Reach, column: string) =>
  reach === "all" ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any(${reach})`;
