import { sql } from "kysely";
import type { Day, Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { Stretch } from "../../../platform/deeds/index.ts";
import type { YearFields } from "../model.ts";

/** The cluster a year would be made for; undefined when there is none of that number. */
export async function clusterOf(queries: Queries, clusterId: number): Promise<{ name: string } | undefined> {
  return queries.selectFrom("cluster").select("name").where("id", "=", clusterId).executeTakeFirst();
}

/** The id of a cluster's year; undefined where it has none. */
export async function yearOfCluster(
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

/** The latest year of a cluster before another; its secretary may open the next one. */
export async function yearBefore(
  queries: Queries,
  { clusterId, year }: { clusterId: number; year: number },
): Promise<number | undefined> {
  const row = await queries
    .selectFrom("clusterYear")
    .select("id")
    .where("clusterId", "=", clusterId)
    .where("year", "<", year)
    .orderBy("year", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

export interface YearRow {
  readonly clusterId: number;
  readonly year: number;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly motto: string;
  readonly illustrative: boolean;
  readonly createdAt: Instant;
}

/** Writes a new year and gives its number. */
export async function insertYear(tx: Transaction, row: YearRow): Promise<number> {
  const { id } = await tx.insertInto("clusterYear").values(row).returning("id").executeTakeFirstOrThrow();
  return id;
}

/** What can be edited of a year, with its revision. */
export async function yearFields(
  queries: Queries,
  yearId: number,
): Promise<(YearFields & { readonly revision: number }) | undefined> {
  return queries
    .selectFrom("clusterYear")
    .select(["motto", "startsOn", "endsOn", "figuresAsOf", "revision"])
    .where("id", "=", yearId)
    .executeTakeFirst();
}

export async function updateYear(tx: Transaction, yearId: number, fields: YearFields): Promise<void> {
  await tx
    .updateTable("clusterYear")
    .set({ ...fields, revision: sql<number>`revision + 1` })
    .where("id", "=", yearId)
    .execute();
}

/** Concludes a year, or with null opens it again. */
export async function setConcluded(tx: Transaction, yearId: number, at: Instant | null): Promise<void> {
  await tx.updateTable("clusterYear").set({ concludedAt: at }).where("id", "=", yearId).execute();
}

export interface YearsWanted {
  /** Only these; every year where undefined. */
  readonly yearIds: readonly number[] | undefined;
  readonly year: number | undefined;
}

/** Years newest first, then by cluster. */
export async function listYears(queries: Queries, { yearIds, year }: YearsWanted, stretch: Stretch) {
  let found = queries
    .selectFrom("clusterYear as y")
    .innerJoin("cluster as c", "c.id", "y.clusterId")
    .innerJoin("owner as o", "o.id", "c.ownerId");
  if (yearIds) found = found.where("y.id", "in", yearIds.length > 0 ? yearIds : [0]);
  if (year !== undefined) found = found.where("y.year", "=", year);
  if (stretch.q)
    found = found.where(
      sql<boolean>`vn_fold(c.name || ' ' || o.name || ' ' || y.year) like '%' || vn_fold(${stretch.q}) || '%'`,
    );
  const { total } = await found.select((count) => count.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
  const rows = await found
    .leftJoin("pact as p", "p.yearId", "y.id")
    .select(["y.id as yearId", "y.year", "y.motto", "y.illustrative", "y.concludedAt", "p.signedAt as pactSignedAt"])
    .select(["c.id as clusterId", "c.code as clusterCode", "c.name as clusterName", "o.name as ownerName"])
    .orderBy("y.year", "desc")
    .orderBy(sql`c.name collate "vi-x-icu"`)
    .orderBy("y.id") // two owners may each have a “Cụm thi đua số 1”
    .limit(stretch.limit)
    .offset(stretch.offset)
    .execute();
  return { rows, total: Number(total) };
}
