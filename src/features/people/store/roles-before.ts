import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Role } from "../../../platform/access/index.ts";
import type { Queries } from "../../../platform/database/index.ts";

/** A role of a year, held or ended, with the names that people know it by. */
export interface RoleOfYear {
  readonly grantId: number;
  readonly personId: number;
  readonly fullName: string;
  readonly role: Role;
  readonly unitId: number | null;
  /** As the unit was called at the end of that year. */
  readonly unitName: string | null;
  readonly endedAt: Instant | null;
}

/** Every role that was given in a year, those of one unit together; also of accounts that are locked. */
export async function rolesGivenIn(queries: Queries, yearId: number): Promise<readonly RoleOfYear[]> {
  const rows = await queries
    .selectFrom("roleGrant as g")
    .innerJoin("person as p", "p.id", "g.personId")
    .innerJoin("clusterYear as y", "y.id", "g.yearId")
    .select(["g.id as grantId", "g.personId", "p.fullName", "g.role", "g.unitId", "g.endedAt"])
    .select(sql<string | null>`unit_name_on(g.unit_id, y.ends_on)`.as("unitName"))
    .where("g.yearId", "=", yearId)
    .orderBy(sql`unit_name_on(g.unit_id, y.ends_on) collate "vi-x-icu"`, (order) => order.asc().nullsFirst())
    .orderBy("g.id")
    .execute();
  return rows.map(({ role, ...row }) => ({ ...row, role: role as Role }));
}
