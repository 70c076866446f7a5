import { sql } from "kysely";
import type { Queries } from "../../../platform/database/index.ts";

/**
 * Units that belong to the cluster of a year at any time in it, by code and by their name at its end. Read from the
 * tables, not through the feature: organisations come after people in the story of a year.
 */
export async function unitsNamedInYear(
  queries: Queries,
  yearId: number,
): Promise<readonly { readonly unitId: number; readonly code: string; readonly name: string }[]> {
  const rows = await queries
    .selectFrom("membership as m")
    .innerJoin("clusterYear as y", "y.clusterId", "m.clusterId")
    .innerJoin("unit as u", "u.id", "m.unitId")
    .distinct()
    .select(["m.unitId", "u.code"])
    .select(sql<string>`unit_name_on(m.unit_id, y.ends_on)`.as("name"))
    .where("y.id", "=", yearId)
    .whereRef("m.joinedOn", "<=", "y.endsOn")
    .where(sql<boolean>`(m.left_on is null or m.left_on >= y.starts_on)`)
    .orderBy("u.code")
    .execute();
  return rows.map(({ unitId, code, name }) => ({ unitId, code, name: name ?? "" }));
}
