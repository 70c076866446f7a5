import { sql } from "kysely";
import type { Day, Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { Responsible } from "../model.ts";

/** A direction for next year; `carriedTo` is the plan item of next year that it became. */
export interface Direction {
  readonly directionId: number;
  readonly position: number;
  readonly text: string;
  readonly responsible: Responsible;
  readonly unitId: number | null;
  readonly dueOn: Day | null;
  readonly carriedTo: number | null;
  readonly revision: number;
}

/** Directions in their order. */
export async function directionsOf(queries: Queries, yearId: number): Promise<Direction[]> {
  const rows = await queries
    .selectFrom("direction")
    .select(["id as directionId", "position", "text", "responsible", "unitId", "dueOn", "carriedTo", "revision"])
    .where("yearId", "=", yearId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, responsible: Responsible.parse(row.responsible) }));
}

export type NewDirection = Pick<Direction, "text" | "responsible" | "unitId" | "dueOn">;

export async function insertDirection(tx: Transaction, added: NewDirection & { yearId: number }): Promise<number> {
  const row = await tx
    .insertInto("direction")
    .values((make) => ({
      ...added,
      position: make
        .selectFrom("direction")
        .select(sql<number>`coalesce(max(position), 0) + 1`.as("next"))
        .where("yearId", "=", added.yearId),
    }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function updateDirection(tx: Transaction, edited: NewDirection & { directionId: number }): Promise<void> {
  const { directionId, ...fields } = edited;
  await tx
    .updateTable("direction")
    .set((set) => ({ ...fields, revision: set("revision", "+", 1) }))
    .where("id", "=", directionId)
    .execute();
}

export async function deleteDirection(tx: Transaction, directionId: number): Promise<void> {
  await tx.deleteFrom("direction").where("id", "=", directionId).execute();
}

/** The cluster's year that follows; undefined until it is set up. */
export async function nextYearOf(
  queries: Queries,
  at: { clusterId: number; year: number },
): Promise<{ readonly yearId: number; readonly endsOn: Day } | undefined> {
  return queries
    .selectFrom("clusterYear")
    .select(["id as yearId", "endsOn"])
    .where("clusterId", "=", at.clusterId)
    .where("year", "=", at.year + 1)
    .executeTakeFirst();
}

/** Remembers which item of next year's plan a direction became. */
export async function markCarried(
  tx: Transaction,
  carried: { directionId: number; planItemId: number; at: Instant },
): Promise<void> {
  await tx
    .updateTable("direction")
    .set((set) => ({ carriedTo: carried.planItemId, carriedAt: carried.at, revision: set("revision", "+", 1) }))
    .where("id", "=", carried.directionId)
    .execute();
}
