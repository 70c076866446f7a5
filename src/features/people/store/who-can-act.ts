import { sql } from "kysely";
import type { Role } from "../../../platform/access/index.ts";
import type { Queries } from "../../../platform/database/index.ts";

/** Names of those who hold a role for a unit and have come in at least once: an invitation alone can do nothing. */
export async function whoCanAct(
  queries: Queries,
  { yearId, role, unitId }: { readonly yearId: number; readonly role: Role; readonly unitId: number },
): Promise<readonly string[]> {
  const rows = await queries
    .selectFrom("roleGrant as g")
    .innerJoin("person as p", "p.id", "g.personId")
    .select("p.fullName")
    .where("g.yearId", "=", yearId)
    .where("g.role", "=", role)
    .where("g.unitId", "=", unitId)
    .where("g.endedAt", "is", null)
    .where("p.active", "=", true)
    .where(sql<boolean>`(p.password_hash is not null or p.oidc_subject is not null)`)
    .orderBy("g.id")
    .execute();
  return rows.map(({ fullName }) => fullName);
}
