import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { RoadClaim } from "./model.ts";

/** What the units of a year claim, the latest word for each title and instrument; what was taken back is among them, with no road. */
export const claimsOf = (queries: Queries, yearId: number): Promise<RoadClaim[]> =>
  queries
    .selectFrom("roadClaim")
    .distinctOn(["unitId", "awardCode", "instrument"])
    .select(["unitId", "awardCode", "instrument", "road", "revision", "recordedBy"])
    .where("yearId", "=", yearId)
    .orderBy("unitId")
    .orderBy("awardCode")
    .orderBy("instrument")
    .orderBy("revision", "desc")
    .execute();

export async function insertClaim(
  tx: Transaction,
  claim: RoadClaim & { readonly yearId: number; readonly recordedAt: Instant },
): Promise<number> {
  const row = await tx.insertInto("roadClaim").values(claim).returning("id").executeTakeFirstOrThrow();
  return row.id;
}
