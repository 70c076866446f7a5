import { sql } from "kysely";
import type { Queries } from "../../../platform/database/index.ts";

/**
 * Accounts that somebody who gives roles in these years may look through: those that hold or held a role in a year of
 * the same clusters, or were invited in one.
 */
export const inReachOf = (years: ReadonlySet<number> | "all") => {
  if (years === "all") return sql<boolean>`true`;
  const own = sql`select near.id from cluster_year near join cluster_year mine on mine.cluster_id = near.cluster_id
    where mine.id = any(${[...years]}::bigint[])`;
  return sql<boolean>`(p.invited_in in (${own})
    or exists (select 1 from role_grant r where r.person_id = p.id and r.year_id in (${own})))`;
};

/** A person by number, only if in reach or called by the exact sign-in name: a number alone can be guessed. */
export async function isWithinReach(
  queries: Queries,
  sought: {
    readonly personId: number;
    readonly signInName: string | undefined;
    readonly years: ReadonlySet<number> | "all";
  },
): Promise<boolean> {
  const found = await queries
    .selectFrom("person as p")
    .select("p.id")
    .where("p.id", "=", sought.personId)
    .where((where) => where.or([inReachOf(sought.years), isNamed(sought.signInName ?? "")]))
    .executeTakeFirst();
  return found !== undefined;
}

export const isNamed = (signInName: string) => sql<boolean>`lower(p.sign_in_name) = lower(${signInName.trim()})`;
