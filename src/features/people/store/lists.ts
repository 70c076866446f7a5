import { sql } from "kysely";
import type { Role } from "../../../platform/access/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import type { Stretch } from "../../../platform/deeds/index.ts";
import type { AccountState } from "../model.ts";
import { inReachOf, isNamed } from "./reach.ts";

/** "invited" until the first password, or the first way in through an identity provider. */
const stateOfAccount = sql<AccountState>`case when not p.active then 'off'
  when p.password_hash is null and p.oidc_subject is null then 'invited' else 'active' end`;

const byGivenName = sql`given_name(p.full_name) collate "vi-x-icu", p.full_name collate "vi-x-icu", p.id`;

const matches = (q: string) =>
  sql<boolean>`(vn_fold(p.full_name) like '%' || vn_fold(${likely(q)}) || '%' or lower(p.sign_in_name) like '%' || lower(${likely(q)}) || '%')`;

const namedLike = (q: string) => sql<boolean>`vn_fold(p.full_name) like '%' || vn_fold(${likely(q)}) || '%'`;

/** What was typed, with the two signs that LIKE would take for something else. */
const likely = (text: string): string => text.trim().replace(/[\\%_]/g, "\\$&");

export async function readPeople(
  queries: Queries,
  { state, q, limit, offset }: Stretch & { state: AccountState | "all" },
) {
  const found = queries
    .selectFrom("person as p")
    .$if(q.trim() !== "", (some) => some.where(matches(q)))
    .$if(state !== "all", (some) => some.where(stateOfAccount, "=", state as AccountState));
  const rows = await found
    .select(["p.id as personId", "p.fullName", "p.signInName", "p.administrator", "p.revision"])
    .select(stateOfAccount.as("state"))
    .select(sql<boolean>`p.oidc_subject is not null`.as("tied"))
    .select(
      sql<number>`(select count(*) from role_grant g where g.person_id = p.id and g.ended_at is null)`.as("roles"),
    )
    .select(sql<string | null>`(select max(s.created_at) from session s where s.person_id = p.id)`.as("lastSignInAt"))
    .orderBy(byGivenName)
    .limit(limit)
    .offset(offset)
    .execute();
  const total = await found.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  return { rows, total: total.total };
}

/**
 * Roles held in a year, with the unit's name as it was at the end of that year. Searched by full name alone: everybody of
 * the year reads this list, and would find a sign-in name out letter by letter.
 */
export async function readRolesOfYear(
  queries: Queries,
  { yearId, role, q, limit, offset }: Stretch & { yearId: number; role: Role | null },
) {
  const found = queries
    .selectFrom("roleGrant as g")
    .innerJoin("person as p", "p.id", "g.personId")
    .innerJoin("clusterYear as y", "y.id", "g.yearId")
    .where("g.yearId", "=", yearId)
    .where("g.endedAt", "is", null)
    .where(namedLike(q))
    .$if(role !== null, (some) => some.where("g.role", "=", role!));
  const rows = await found
    .select(["g.id as grantId", "g.personId", "p.fullName", "g.role", "g.unitId", "g.grantedAt"])
    .select(["p.invitedIn", "p.administrator"])
    .select(sql<string | null>`unit_name_on(g.unit_id, y.ends_on)`.as("unitName"))
    .select(stateOfAccount.as("state"))
    .orderBy(sql`array_position(${sql.raw(orderOfRoles)}, g.role)`)
    .orderBy(byGivenName)
    .orderBy("g.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const total = await found.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  return { rows: rows.map((row) => ({ ...row, role: row.role as Role })), total: total.total };
}

const orderOfRoles =
  "array['standing-body','secretary','chair','deputy','teller','council','unit-head','unit-officer','delegate','observer']";

/** The roles somebody holds, newest year first, with what a menu needs to name them. */
export async function readRolesOf(queries: Queries, personId: number) {
  const rows = await queries
    .selectFrom("roleGrant as g")
    .innerJoin("clusterYear as y", "y.id", "g.yearId")
    .innerJoin("cluster as c", "c.id", "y.clusterId")
    .select(["g.yearId", "y.year", "c.code as clusterCode", "c.name as clusterName", "g.role", "g.unitId"])
    .select(sql<string | null>`unit_name_on(g.unit_id, y.ends_on)`.as("unitName"))
    .where("g.personId", "=", personId)
    .where("g.endedAt", "is", null)
    .orderBy("y.year", "desc")
    .orderBy("c.code")
    .orderBy("g.id")
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as Role }));
}

/** A few people whose accounts are in use, to choose one from; who is out of reach is found by the exact sign-in name. */
export function findPeople(queries: Queries, { q, years }: { q: string; years: ReadonlySet<number> | "all" }) {
  return queries
    .selectFrom("person as p")
    .select(["p.id as personId", "p.fullName", "p.signInName"])
    .where("p.active", "=", true)
    .where((where) => where.or([isNamed(q), where.and([matches(q), inReachOf(years)])]))
    .orderBy(byGivenName)
    .limit(20)
    .execute();
}
