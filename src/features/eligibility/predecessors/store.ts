import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { Continues, Predecessor, TellingPredecessor } from "./model.ts";

/** Former units of some units, the latest word on each; names are compared as registers compare them. */
export async function predecessorsOf(queries: Queries, unitIds: readonly number[]): Promise<Predecessor[]> {
  const { rows } = await sql<Omit<Predecessor, "continues"> & { readonly continues: boolean | null }>`
    select p.unit_id, p.name, p.until_day, p.founded, p.continues, p.source, p.recorded_by,
      coalesce((select json_agg(json_build_object('unitId', n.unit_id, 'name', n.name) order by n.unit_id, n.name)
        from unit_name n where n.unit_id <> p.unit_id
          and n.unit_id in (select o.unit_id from unit_name o where written(o.name) = written(p.name))), '[]') as units
    from (
      select distinct on (unit_id, written(name)) * from unit_predecessor
      where unit_id = any(${unitIds}) order by unit_id, written(name), id desc
    ) p
    order by p.unit_id, p.until_day, p.name`.execute(queries);
  return rows.map((row) => ({ ...row, continues: saidOf(row.continues) }));
}

const saidOf = (continues: boolean | null): Continues => (continues === null ? "unknown" : continues ? "yes" : "no");

export async function insertPredecessor(
  tx: Transaction,
  { continues, ...told }: TellingPredecessor & { readonly recordedBy: string; readonly recordedAt: Instant },
): Promise<number> {
  const said = continues === "unknown" ? null : continues === "yes";
  const row = await tx
    .insertInto("unitPredecessor")
    .values({ ...told, continues: said })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}
