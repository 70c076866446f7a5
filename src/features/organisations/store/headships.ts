import { sql } from "kysely";
import type { Day } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { ObtainedBy } from "../model.ts";

/** A unit that leads the cluster for a year, acting through its chief. */
export interface Headship {
  readonly headshipId: number;
  readonly role: "head" | "deputy";
  readonly unitId: number;
  readonly obtainedBy: ObtainedBy;
  readonly decision: string;
  readonly chiefName: string;
  readonly chiefOffice: string;
  readonly handedOverOn: Day | null;
  readonly revision: number;
  /**
   * The earlier year whose head goes on leading because none has been set for the year asked; null when the
   * headship is of that year. Screens and papers say so.
   */
  readonly carriedFrom: number | null;
}

/**
 * Head first, then deputies, of a cluster in a year; headships that ended within it are left out. A year without
 * a head is led by the head of the nearest earlier year, as clusters do until the hand-over.
 *
 * @source domain/clusters.md §2.1 (headship: fallback to last year's head if none is set)
 */
export async function headshipsOf(
  queries: Queries,
  { clusterId, year }: { clusterId: number; year: number },
): Promise<Headship[]> {
  const own = await headships(queries, { clusterId, year });
  if (own.some((one) => one.role === "head")) return own;
  const last = await queries
    .selectFrom("headship")
    .select("year")
    .where("clusterId", "=", clusterId)
    .where("year", "<", year)
    .where("role", "=", "head")
    .where("endedOn", "is", null)
    .orderBy("year", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!last) return own;
  const carried = (await headships(queries, { clusterId, year: last.year }))
    .filter((one) => one.role === "head")
    .map((one) => ({ ...one, carriedFrom: last.year }));
  return [...carried, ...own];
}

async function headships(queries: Queries, at: { clusterId: number; year: number }): Promise<Headship[]> {
  const rows = await queries
    .selectFrom("headship")
    .select(["id as headshipId", "role", "unitId", "obtainedBy", "decision"])
    .select(["chiefName", "chiefOffice", "handedOverOn", "revision"])
    .where("clusterId", "=", at.clusterId)
    .where("year", "=", at.year)
    .where("endedOn", "is", null)
    .orderBy((order) => order.case().when("role", "=", "head").then(0).else(1).end())
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, carriedFrom: null }) as Headship);
}

export interface HeadshipAt {
  readonly headshipId: number;
  readonly clusterId: number;
  readonly year: number;
  readonly role: "head" | "deputy";
  readonly unitId: number;
  readonly unitName: string;
  readonly decision: string;
  readonly chiefName: string;
  readonly chiefOffice: string;
  readonly handedOverOn: Day | null;
  readonly endedOn: Day | null;
  readonly revision: number;
}

export async function headshipAt(queries: Queries, headshipId: number): Promise<HeadshipAt | undefined> {
  const row = await queries
    .selectFrom("headship")
    .select(["id as headshipId", "clusterId", "year", "role", "unitId", "decision", "chiefName", "chiefOffice"])
    .select(["handedOverOn", "endedOn", "revision"])
    .select(sql<string>`unit_name_on(unit_id, make_date(year, 12, 31))`.as("unitName"))
    .where("id", "=", headshipId)
    .executeTakeFirst();
  return row as HeadshipAt | undefined;
}

export interface NewHeadship {
  readonly clusterId: number;
  readonly year: number;
  readonly role: "head" | "deputy";
  readonly unitId: number;
  readonly obtainedBy: ObtainedBy;
  readonly decision: string;
  readonly chiefName: string;
  readonly chiefOffice: string;
  readonly handedOverOn: Day | null;
}

export async function insertHeadship(tx: Transaction, headship: NewHeadship): Promise<number> {
  const { clusterId, year, role, unitId, obtainedBy, decision, chiefName, chiefOffice, handedOverOn } = headship;
  const values = { clusterId, year, role, unitId, obtainedBy, decision, chiefName, chiefOffice, handedOverOn };
  return (await tx.insertInto("headship").values(values).returning("id").executeTakeFirstOrThrow()).id;
}

export async function updateHeadship(
  tx: Transaction,
  headshipId: number,
  change: Partial<NewHeadship> & { readonly endedOn?: Day; readonly endedBecause?: string },
): Promise<void> {
  await tx
    .updateTable("headship")
    .set({ ...change, revision: sql`revision + 1` })
    .where("id", "=", headshipId)
    .execute();
}
