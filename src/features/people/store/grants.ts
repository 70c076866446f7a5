import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Actor, Role } from "../../../platform/access/index.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { WantedRole } from "../model.ts";
import { endOpenLinks } from "./links.ts";

export interface HeldRole {
  readonly grantId: number;
  readonly personId: number;
  readonly fullName: string;
  readonly yearId: number;
  readonly role: Role;
  readonly unitId: number | null;
  readonly grantedAt: Instant;
}

/** The cluster-year in which a role is held, also when it has ended. */
export async function yearOfGrant(queries: Queries, grantId: number): Promise<number | undefined> {
  const row = await queries.selectFrom("roleGrant").select("yearId").where("id", "=", grantId).executeTakeFirst();
  return row?.yearId;
}

export async function heldRole(queries: Queries, grantId: number): Promise<HeldRole | undefined> {
  const row = await heldRoles(queries).where("g.id", "=", grantId).executeTakeFirst();
  return row as HeldRole | undefined;
}

/** Everything somebody holds, in whatever year. */
export async function rolesHeldBy(queries: Queries, personId: number): Promise<readonly HeldRole[]> {
  const rows = await heldRoles(queries).where("g.personId", "=", personId).execute();
  return rows as HeldRole[];
}

/** Roles held in a cluster-year by people whose accounts are in use. */
export async function rolesHeldIn(queries: Queries, yearId: number): Promise<readonly HeldRole[]> {
  const rows = await heldRoles(queries).where("g.yearId", "=", yearId).where("p.active", "=", true).execute();
  return rows as HeldRole[];
}

const heldRoles = (queries: Queries) =>
  queries
    .selectFrom("roleGrant as g")
    .innerJoin("person as p", "p.id", "g.personId")
    .select(["g.id as grantId", "g.personId", "p.fullName", "g.yearId", "g.role", "g.unitId", "g.grantedAt"])
    .where("g.endedAt", "is", null);

/**
 * Units that belong to the cluster of a year at any time in it. Read from the tables, not through the feature:
 * organisations come after people in the story of a year.
 */
export async function unitsOfYear(queries: Queries, yearId: number): Promise<ReadonlySet<number>> {
  const rows = await queries
    .selectFrom("membership as m")
    .innerJoin("clusterYear as y", "y.clusterId", "m.clusterId")
    .select("m.unitId")
    .where("y.id", "=", yearId)
    .whereRef("m.joinedOn", "<=", "y.endsOn")
    .where(sql<boolean>`(m.left_on is null or m.left_on >= y.starts_on)`)
    .execute();
  return new Set(rows.map((row) => row.unitId));
}

/**
 * Gives a role. An open link of the account stops working unless the giver issued it: else whoever issued it could
 * take the role with it.
 *
 * @returns the grant, and whether a link stopped working
 */
export async function insertGrant(
  tx: Transaction,
  grant: WantedRole & {
    readonly personId: number;
    readonly yearId: number;
    readonly by: Actor;
    readonly now: Instant;
  },
): Promise<{ readonly grantId: number; readonly linkEnded: boolean }> {
  const { personId, yearId, role, unitId, by, now } = grant;
  const row = await tx
    .insertInto("roleGrant")
    .values({ personId, yearId, role, unitId, grantedAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  const ended = await endOpenLinks(tx, { personId, now, exceptOf: by });
  return { grantId: row.id, linkEnded: ended > 0 };
}

export async function endGrant(tx: Transaction, { grantId, now }: { grantId: number; now: Instant }): Promise<void> {
  await tx.updateTable("roleGrant").set({ endedAt: now }).where("id", "=", grantId).execute();
}

/** A vote that is open and whose counting committee somebody sits on. */
export interface OpenCount {
  readonly yearId: number;
  readonly vote: string;
}

/**
 * Open votes that somebody counts. Read from the tables, not through the feature: votes come after people in the
 * story of a year.
 */
export async function openCountsOf(queries: Queries, personId: number): Promise<readonly OpenCount[]> {
  return queries
    .selectFrom("vote")
    .select(["yearId", "name as vote"])
    .where("state", "=", "open")
    .where(sql<boolean>`opening -> 'tellers' @> ${JSON.stringify([{ personId }])}::jsonb`)
    .orderBy("id")
    .execute();
}
