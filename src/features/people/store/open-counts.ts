import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import { type Actor, actorLabel } from "../../../platform/access/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { type HeldRole, rolesHeldBy } from "./grants.ts";

/** A vote that is open and that somebody counts, or may have to compare with its paper. */
export interface OpenCount {
  readonly yearId: number;
  readonly vote: string;
  /** Whether that person sits on its counting committee. */
  readonly seated: boolean;
  /** Whether whoever asks is of the standing body since before the opening, and did not make himself so. */
  readonly overseen: boolean;
}

/**
 * Open votes that somebody counts, or that were frozen with him as one who compares. Read from the tables, not through
 * the feature: votes come after people in the story of a year.
 */
export async function openCountsOf(
  queries: Queries,
  { personId, actor }: { readonly personId: number; readonly actor: Actor },
): Promise<readonly OpenCount[]> {
  const open = await queries
    .selectFrom("vote")
    .select(["yearId", "name as vote", sql<Instant>`opening ->> 'openedAt'`.as("openedAt")])
    .select(isSeated(personId).as("seated"))
    .where("state", "=", "open")
    .where(sql<boolean>`(${isSeated(personId)} or opening -> 'comparers' @> ${JSON.stringify([personId])}::jsonb)`)
    .orderBy("id")
    .execute();
  const own = actor.kind === "person" ? await rolesHeldBy(queries, actor.id) : [];
  return open.map(({ yearId, vote, seated, openedAt }) => ({
    ...{ yearId, vote, seated },
    overseen:
      actor.kind === "operator" || own.some((grant) => oversees(grant, { yearId, openedAt, by: actorLabel(actor) })),
  }));
}

/** A role of the standing body counts in an open vote where somebody else gave it, before the opening. */
const oversees = (
  { yearId, role, grantedAt, grantedBy }: HeldRole,
  at: { readonly yearId: number; readonly openedAt: Instant; readonly by: string },
): boolean => role === "standing-body" && yearId === at.yearId && grantedAt <= at.openedAt && grantedBy !== at.by;

/**
 * The open vote in which somebody sits on the counting committee and may count, by name; undefined where there is none.
 * Whoever gets a way into such an account while the vote is open counts in that person's place.
 */
export async function openSeatOf(queries: Queries, personId: number): Promise<string | undefined> {
  const row = await queries
    .selectFrom("vote as v")
    .innerJoin("roleGrant as g", "g.yearId", "v.yearId")
    .select("v.name")
    .where("v.state", "=", "open")
    .where(isSeated(personId))
    .where("g.personId", "=", personId)
    .where("g.role", "=", "teller")
    .where("g.endedAt", "is", null)
    .orderBy("v.id")
    .executeTakeFirst();
  return row?.name;
}

/** Whether somebody sits on the committee of a vote, as it was frozen with the opening. */
const isSeated = (personId: number) => sql<boolean>`opening -> 'tellers' @> ${JSON.stringify([{ personId }])}::jsonb`;
