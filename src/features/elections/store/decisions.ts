import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { Placed } from "../../year/index.ts";
import type { SimpleDecision } from "../model.ts";

/** Simple decisions by hand of a year, in the order they were taken. */
export async function decisionsOf(queries: Queries, yearId: number): Promise<SimpleDecision[]> {
  const rows = await queries
    .selectFrom("simpleDecision")
    .selectAll()
    .where("yearId", "=", yearId)
    .orderBy("id")
    .execute();
  return rows.map(
    ({ id, about, wording, adopted, decidedAt, heldAt, ...row }): SimpleDecision => ({
      decisionId: id,
      about: about as SimpleDecision["about"],
      wording,
      adopted,
      decidedAt,
      heldAt,
      hands: row.hands as SimpleDecision["hands"],
      sum: row.sum as SimpleDecision["sum"],
    }),
  );
}

export async function insertDecision(
  tx: Transaction,
  decision: Omit<SimpleDecision, "decisionId" | "decidedAt" | "heldAt"> & {
    readonly yearId: number;
    readonly placed: Placed;
  },
): Promise<number> {
  const { hands, sum, placed, ...rest } = decision;
  const { id } = await tx
    .insertInto("simpleDecision")
    .values({
      ...rest,
      hands: JSON.stringify(hands),
      sum: JSON.stringify(sum),
      decidedAt: placed.at,
      heldAt: placed.heldAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
