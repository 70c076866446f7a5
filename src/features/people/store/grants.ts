import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import { type Actor, actorLabel, type Role } from "../../../platform/access/index.ts";
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
  /** Who gave it, as the log names them; null: not known. */
  readonly grantedBy: string | null;
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

/** The roles these people hold, in whatever year. */
export async function rolesHeldByEach(
  queries: Queries,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, readonly HeldRole[]>> {
  if (personIds.length === 0) return new Map();
  const rows = (await heldRoles(queries).where("g.personId", "in", personIds).execute()) as HeldRole[];
  return Map.groupBy(rows, ({ personId }) => personId);
}

/** Roles held in a cluster-year by people whose accounts are in use. */
export async function rolesHeldIn(queries: Queries, yearId: number): Promise<readonly HeldRole[]> {
  const rows = await heldRoles(queries).where("g.yearId", "=", yearId).where("p.active", "=", true).execute();
  return rows as HeldRole[];
}

/** The head of each unit that has just one account of that role: whose signature is expected where nobody else is told. */
export function soleHeads(held: readonly HeldRole[]): { readonly unitId: number; readonly name: string }[] {
  const heads = held.flatMap(({ role, unitId, fullName }) =>
    role === "unit-head" && unitId !== null ? [{ unitId, name: fullName }] : [],
  );
  return heads.filter(({ unitId }) => heads.filter((other) => other.unitId === unitId).length === 1);
}

const heldRoles = (queries: Queries) =>
  queries
    .selectFrom("roleGrant as g")
    .innerJoin("person as p", "p.id", "g.personId")
    .select([
      "g.id as grantId",
      "g.personId",
      "p.fullName",
      "g.yearId",
      "g.role",
      "g.unitId",
      "g.grantedAt",
      "g.grantedBy",
    ])
    .where("g.endedAt", "is", null);

/** Roles that anybody ever held in a cluster-year, also those that ended: for which unit, and who gave them. */
export async function rolesEverIn(
  queries: Queries,
  yearId: number,
): Promise<
  readonly (Pick<HeldRole, "personId" | "role" | "unitId" | "grantedAt" | "grantedBy"> & { endedAt: Instant | null })[]
> {
  const rows = await queries
    .selectFrom("roleGrant")
    .select(["personId", "role", "unitId", "grantedAt", "grantedBy", "endedAt"])
    .where("yearId", "=", yearId)
    .execute();
  return rows.map(({ role, ...row }) => ({ ...row, role: role as Role }));
}

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
    .values({ personId, yearId, role, unitId, grantedAt: now, grantedBy: actorLabel(by) })
    .returning("id")
    .executeTakeFirstOrThrow();
  const ended = await endOpenLinks(tx, { personId, now, exceptOf: by });
  return { grantId: row.id, linkEnded: ended > 0 };
}

export async function endGrant(tx: Transaction, { grantId, now }: { grantId: number; now: Instant }): Promise<void> {
  await tx.updateTable("roleGrant").set({ endedAt: now }).where("id", "=", grantId).execute();
}
