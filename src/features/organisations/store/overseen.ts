import { sql } from "kysely";
import type { Queries } from "../../../platform/database/index.ts";

/**
 * The latest year of a cluster: its standing body oversees the cluster itself. Whoever held that role in an
 * earlier year only does not.
 */
export async function latestYearOf(queries: Queries, clusterId: number | undefined): Promise<number | undefined> {
  if (clusterId === undefined) return undefined;
  const row = await queries
    .selectFrom("clusterYear")
    .select("id")
    .where("clusterId", "=", clusterId)
    .orderBy("year", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** The year of a cluster with this number, where it has been set up. */
export async function yearOf(
  queries: Queries,
  { clusterId, year }: { clusterId: number; year: number },
): Promise<number | undefined> {
  const row = await queries
    .selectFrom("clusterYear")
    .select("id")
    .where("clusterId", "=", clusterId)
    .where("year", "=", year)
    .executeTakeFirst();
  return row?.id;
}

/** The cluster that a unit belongs to now; where there are several, the one it joined last. */
export async function clusterOfUnit(queries: Queries, unitId: number): Promise<number | undefined> {
  const row = await queries
    .selectFrom("membership")
    .select("clusterId")
    .where("unitId", "=", unitId)
    .where("leftOn", "is", null)
    .orderBy("joinedOn", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.clusterId;
}

export async function clusterOfMembership(queries: Queries, membershipId: number): Promise<number | undefined> {
  const row = await queries
    .selectFrom("membership")
    .select("clusterId")
    .where("id", "=", membershipId)
    .executeTakeFirst();
  return row?.clusterId;
}

/** Who chairs and who deputises in earlier and later years, newest first, with the names units had then. */
export async function headshipHistory(queries: Queries, clusterId: number) {
  return queries
    .selectFrom("headship as h")
    .select(["h.id as headshipId", "h.year", "h.role", "h.unitId", "h.obtainedBy", "h.decision"])
    .select(["h.chiefName", "h.chiefOffice", "h.handedOverOn", "h.endedOn", "h.endedBecause"])
    .select(sql<string>`unit_name_on(h.unit_id, make_date(h.year, 12, 31))`.as("unitName"))
    .where("h.clusterId", "=", clusterId)
    .orderBy("h.year", "desc")
    .orderBy((order) => order.case().when("h.role", "=", "head").then(0).else(1).end())
    .orderBy("h.id")
    .execute();
}

export async function spanOfYear(queries: Queries, yearId: number) {
  return queries
    .selectFrom("clusterYear as y")
    .innerJoin("cluster as c", "c.id", "y.clusterId")
    .select(["y.clusterId", "c.kind", "y.year", "y.startsOn", "y.endsOn"])
    .where("y.id", "=", yearId)
    .executeTakeFirst();
}

/** The name a unit bears on a day. */
export async function unitName(queries: Queries, unitId: number, day: string): Promise<string> {
  const row = await queries
    .selectNoFrom(sql<string>`unit_name_on(${unitId}::bigint, ${day}::date)`.as("name"))
    .executeTakeFirstOrThrow();
  return row.name;
}
