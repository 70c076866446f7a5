import { sql } from "kysely";
import type { Day } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { Stretch } from "../../../platform/deeds/index.ts";
import { type Reach, withinReach } from "./reach.ts";
import { likely, today } from "./search.ts";

/** A unit under the name it bears today. */
export interface Unit {
  readonly unitId: number;
  readonly ownerId: number;
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly revision: number;
}

const currentName = sql<string>`unit_name_on(u.id, ${today})`;

const units = (queries: Queries) =>
  queries
    .selectFrom("unit as u")
    .select(["u.id as unitId", "u.ownerId", "u.code", "u.address", "u.revision"])
    .select(currentName.as("name"));

export const unitOf = (queries: Queries, unitId: number): Promise<Unit | undefined> =>
  units(queries).where("u.id", "=", unitId).executeTakeFirst();

export const unitsOfOwner = (queries: Queries, ownerId: number): Promise<Unit[]> =>
  units(queries).where("u.ownerId", "=", ownerId).orderBy("u.id").execute();

export interface NamePeriod {
  readonly fromDay: Day;
  readonly name: string;
  readonly decision: string;
}

/** Every name a unit has had, the first one first. */
export const namesOfUnit = (queries: Queries, unitId: number): Promise<NamePeriod[]> =>
  queries
    .selectFrom("unitName")
    .select(["fromDay", "name", "decision"])
    .where("unitId", "=", unitId)
    .orderBy("fromDay")
    .execute();

export async function insertUnit(
  tx: Transaction,
  unit: { readonly ownerId: number; readonly code: string; readonly address: string },
  first: NamePeriod,
): Promise<number> {
  const { id } = await tx.insertInto("unit").values(unit).returning("id").executeTakeFirstOrThrow();
  await insertName(tx, id, first);
  return id;
}

export async function updateUnit(
  tx: Transaction,
  { unitId, ...change }: { readonly unitId: number; readonly code?: string; readonly address?: string },
): Promise<void> {
  await tx
    .updateTable("unit")
    .set({ ...change, revision: sql`revision + 1` })
    .where("id", "=", unitId)
    .execute();
}

export async function insertName(tx: Transaction, unitId: number, period: NamePeriod): Promise<void> {
  await tx
    .insertInto("unitName")
    .values({ unitId, ...period })
    .execute();
}

export async function correctName(tx: Transaction, unitId: number, period: NamePeriod): Promise<void> {
  await tx
    .updateTable("unitName")
    .set({ name: period.name, decision: period.decision })
    .where("unitId", "=", unitId)
    .where("fromDay", "=", period.fromDay)
    .execute();
}

/** Units whose code, or any name they ever had, contains a text. */
const namedLike = (q: string) =>
  sql<boolean>`u.id in (
    select id from unit where vn_fold(code) like '%' || vn_fold(${likely(q)}) || '%'
    union select unit_id from unit_name where vn_fold(name) like '%' || vn_fold(${likely(q)}) || '%')`;

/** Whether a name is today's: no later one has begun; before a unit's first name, the first one. */
const isTodays = sql<boolean>`not exists (select 1 from unit_name m where m.unit_id = n.unit_id
  and case when n.from_day <= ${today} then m.from_day > n.from_day and m.from_day <= ${today} else m.from_day < n.from_day end)`;

/** Found under any name it ever had, shown under today's and in its order. */
export async function readUnits(
  queries: Queries,
  { ownerId, reach, q, limit, offset }: Stretch & { readonly ownerId: number | null; readonly reach: Reach },
) {
  const found = queries
    .selectFrom("unit as u")
    .where(withinReach(reach, "u.ownerId"))
    .$if(ownerId !== null, (some) => some.where("u.ownerId", "=", ownerId!))
    .$if(q.trim() !== "", (some) => some.where(namedLike(q)));
  const rows = await found
    .innerJoin("owner as o", "o.id", "u.ownerId")
    .innerJoin("unitName as n", "n.unitId", "u.id")
    .where(isTodays)
    .select(["u.id as unitId", "u.ownerId", "o.name as ownerName", "u.code", "u.address", "u.revision", "n.name"])
    .select(
      sql<string>`coalesce((select string_agg(c.name, '; ' order by c.name) from membership m
        join cluster c on c.id = m.cluster_id where m.unit_id = u.id and m.left_on is null), '')`.as("clusters"),
    )
    .orderBy(sql`n.name collate "vi-x-icu"`)
    .orderBy("n.unitId")
    .limit(limit)
    .offset(offset)
    .execute();
  const total = await found.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  return { rows, total: total.total };
}
