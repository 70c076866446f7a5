import { sql } from "kysely";
import type { Queries } from "../database/index.ts";
import type { Names, Row } from "./kind.ts";

export const unitIdName = /^(unitId|.*UnitId|mergedInto)$/;
export const personIdName = /^(personId|.*PersonId)$/;

/** Names for the ids that stand in rows, however deep: units as they were called on a day, people by full name. */
export async function namesOn(queries: Queries, rows: readonly Row[], day: string): Promise<Names> {
  const ids = idsIn(rows);
  if (ids.unit.size + ids.person.size === 0) return { unit: {}, person: {} };
  const units = await sql<{ id: number; name: string }>`
    select id, coalesce(unit_name_on(id, ${day}::date), code) as name from unit where id = any(${[...ids.unit]})`.execute(
    queries,
  );
  const people = await queries
    .selectFrom("person")
    .select(["id", "fullName as name"])
    .where("id", "in", [0, ...ids.person])
    .execute();
  const byId = (list: readonly { id: number; name: string }[]) =>
    Object.fromEntries(list.map(({ id, name }) => [String(id), name]));
  return { unit: byId(units.rows), person: byId(people) };
}

/** The day that names of a cluster-year are taken from: its last. */
export async function namingDay(queries: Queries, yearId: number | null, today: string): Promise<string> {
  const year = await queries
    .selectFrom("clusterYear")
    .select("endsOn")
    .where("id", "=", yearId ?? 0)
    .executeTakeFirst();
  return year?.endsOn ?? today;
}

function idsIn(value: unknown): { readonly unit: Set<number>; readonly person: Set<number> } {
  const found = { unit: new Set<number>(), person: new Set<number>() };
  const walk = (item: unknown): void => {
    if (item === null || typeof item !== "object") return;
    for (const [name, inner] of Object.entries(item)) {
      if (typeof inner !== "number") walk(inner);
      else if (unitIdName.test(name)) found.unit.add(inner);
      else if (personIdName.test(name)) found.person.add(inner);
    }
  };
  walk(value);
  return found;
}
