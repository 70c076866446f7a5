import { sql } from "kysely";
import type { Hundredths } from "../../basics/decimal.ts";
import type { Instant } from "../../basics/instant.ts";
import type { Queries, Transaction } from "../../platform/database/index.ts";
import type { CellEdit, CriterionRow } from "./model.ts";
import { cellKey, type Criterion, type ScoreTable } from "./score-table.ts";

/** A year's criteria and points; undefined until criteria have been written. */
export async function readScoreTable(queries: Queries, yearId: number): Promise<ScoreTable | undefined> {
  const table = await queries.selectFrom("scoreTable").selectAll().where("yearId", "=", yearId).executeTakeFirst();
  if (!table) return undefined;
  const rows = await queries
    .selectFrom("criterion")
    .select(["id as criterionId", "kind", "code", "label", "max"])
    .where("yearId", "=", yearId)
    .orderBy("position")
    .execute();
  const scores = await queries
    .selectFrom("score as s")
    .innerJoin("criterion as c", "c.id", "s.criterionId")
    .select(["s.criterionId", "s.unitId", "s.points"])
    .where("c.yearId", "=", yearId)
    .execute();
  return {
    criteriaRevision: table.criteriaRevision,
    scoresRevision: table.scoresRevision,
    lockedAt: table.lockedAt,
    rows: rows as Criterion[],
    points: new Map(scores.map((score): [string, Hundredths] => [cellKey(score), score.points])),
  };
}

/** Makes these the year's criteria, in this order; rows that are left out are removed. */
export async function writeCriteria(tx: Transaction, yearId: number, rows: readonly CriterionRow[]): Promise<void> {
  await tx
    .insertInto("scoreTable")
    .values({ yearId })
    .onConflict((conflict) =>
      conflict.column("yearId").doUpdateSet({ criteriaRevision: sql<number>`score_table.criteria_revision + 1` }),
    )
    .execute();
  const kept = rows.flatMap(({ criterionId }) => (criterionId === null ? [] : [criterionId]));
  await tx
    .deleteFrom("criterion")
    .where("yearId", "=", yearId)
    .where("id", "not in", kept.length > 0 ? kept : [0])
    .execute();
  for (const [at, { criterionId, ...row }] of rows.entries()) {
    const placed = { ...row, position: at + 1 };
    if (criterionId === null)
      await tx
        .insertInto("criterion")
        .values({ ...placed, yearId })
        .execute();
    else await tx.updateTable("criterion").set(placed).where("id", "=", criterionId).execute();
  }
}

/** Writes or empties cells. */
export async function writeCells(tx: Transaction, yearId: number, cells: readonly CellEdit[]): Promise<void> {
  const filled = cells.flatMap(({ criterionId, unitId, now }) =>
    now === null ? [] : [{ criterionId, unitId, points: now }],
  );
  for (const { criterionId, unitId, now } of cells)
    if (now === null)
      await tx.deleteFrom("score").where("criterionId", "=", criterionId).where("unitId", "=", unitId).execute();
  for (let at = 0; at < filled.length; at += 1000)
    await tx
      .insertInto("score")
      .values(filled.slice(at, at + 1000))
      .onConflict((conflict) =>
        conflict.columns(["criterionId", "unitId"]).doUpdateSet({ points: (row) => row.ref("excluded.points") }),
      )
      .execute();
  await tx
    .updateTable("scoreTable")
    .set({ scoresRevision: sql<number>`scores_revision + 1` })
    .where("yearId", "=", yearId)
    .execute();
}

/** Locks the table at a moment, or unlocks it. */
export async function setLocked(tx: Transaction, yearId: number, lockedAt: Instant | null): Promise<void> {
  await tx.updateTable("scoreTable").set({ lockedAt }).where("yearId", "=", yearId).execute();
}

/** The latest earlier year of the same cluster that has criteria. */
export async function yearWithCriteriaBefore(queries: Queries, yearId: number): Promise<number | undefined> {
  const row = await queries
    .selectFrom("clusterYear as this")
    .innerJoin("clusterYear as before", (join) =>
      join.onRef("before.clusterId", "=", "this.clusterId").onRef("before.year", "<", "this.year"),
    )
    .innerJoin("scoreTable as t", "t.yearId", "before.id")
    .select("before.id")
    .where("this.id", "=", yearId)
    .where((where) => where.exists(where.selectFrom("criterion").select("id").whereRef("yearId", "=", "before.id")))
    .orderBy("before.year", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
