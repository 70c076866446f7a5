import type { Queries, Transaction } from "../../../platform/database/index.ts";

/** What was stated of a unit; null is unknown. */
export interface TieFact {
  readonly unitId: number;
  readonly outstandingAchievements: number | null;
  /** 0 where it has never held a flag. */
  readonly lastFlagYear: number | null;
  readonly note: string;
}

export async function tieFactsOf(queries: Queries, yearId: number): Promise<TieFact[]> {
  return queries
    .selectFrom("unitTieFact")
    .select(["unitId", "outstandingAchievements", "lastFlagYear", "note"])
    .where("yearId", "=", yearId)
    .orderBy("unitId")
    .execute();
}

export async function writeTieFact(tx: Transaction, fact: TieFact & { readonly yearId: number }): Promise<void> {
  const { outstandingAchievements, lastFlagYear, note } = fact;
  await tx
    .insertInto("unitTieFact")
    .values(fact)
    .onConflict((conflict) =>
      conflict.columns(["yearId", "unitId"]).doUpdateSet({ outstandingAchievements, lastFlagYear, note }),
    )
    .execute();
}
