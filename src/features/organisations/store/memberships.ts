import { sql } from "kysely";
import type { Day } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { LeftBecause } from "../model.ts";
import { today } from "./search.ts";

export interface Membership {
  readonly membershipId: number;
  readonly clusterId: number;
  readonly unitId: number;
  /** As on the last day of membership; today's while it lasts. */
  readonly name: string;
  readonly code: string;
  readonly observer: boolean;
  readonly joinedOn: Day;
  readonly joinedDecision: string;
  readonly leftOn: Day | null;
  readonly leftBecause: LeftBecause | null;
  readonly leftDecision: string;
  readonly mergedIntoName: string | null;
  readonly revision: number;
}

const name = sql<string>`unit_name_on(m.unit_id, coalesce(m.left_on, ${today}))`;

const memberships = (queries: Queries) =>
  queries
    .selectFrom("membership as m")
    .innerJoin("unit as u", "u.id", "m.unitId")
    .select(["m.id as membershipId", "m.clusterId", "m.unitId", "u.code", "m.observer", "m.joinedOn"])
    .select(["m.joinedDecision", "m.leftOn", "m.leftBecause", "m.leftDecision", "m.revision"])
    .select(name.as("name"))
    .select(sql<string | null>`unit_name_on(m.merged_into, m.left_on)`.as("mergedIntoName"));

export async function membershipOf(queries: Queries, membershipId: number): Promise<Membership | undefined> {
  const row = await memberships(queries).where("m.id", "=", membershipId).executeTakeFirst();
  return row as Membership | undefined;
}

/** Every membership of a cluster, over and running, in the order of joining. */
export async function membershipsOf(queries: Queries, clusterId: number): Promise<readonly Membership[]> {
  const rows = await memberships(queries)
    .where("m.clusterId", "=", clusterId)
    .orderBy("m.joinedOn")
    .orderBy("u.code")
    .execute();
  return rows as Membership[];
}

export async function insertMembership(
  tx: Transaction,
  membership: {
    readonly clusterId: number;
    readonly unitId: number;
    readonly observer: boolean;
    readonly joinedOn: Day;
    readonly joinedDecision: string;
  },
): Promise<number> {
  return (await tx.insertInto("membership").values(membership).returning("id").executeTakeFirstOrThrow()).id;
}

export async function updateMembership(
  tx: Transaction,
  membershipId: number,
  change: {
    readonly observer?: boolean;
    readonly joinedOn?: Day;
    readonly joinedDecision?: string;
    readonly leftOn?: Day;
    readonly leftBecause?: LeftBecause;
    readonly leftDecision?: string;
    readonly mergedInto?: number | null;
  },
): Promise<void> {
  await tx
    .updateTable("membership")
    .set({ ...change, revision: sql`revision + 1` })
    .where("id", "=", membershipId)
    .execute();
}
