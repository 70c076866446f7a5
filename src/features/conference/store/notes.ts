import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { Conclusion, Opinion } from "../model.ts";

/** Opinions in the order they were given. */
export async function opinionsOf(queries: Queries, conferenceId: number): Promise<Opinion[]> {
  const rows = await queries
    .selectFrom("conferenceOpinion")
    .select(["id as opinionId", "attendanceId", "about", "wording", "dissent", "saidAt"])
    .where("conferenceId", "=", conferenceId)
    .orderBy("id")
    .execute();
  return rows;
}

export async function insertOpinion(
  tx: Transaction,
  opinion: Omit<Opinion, "opinionId" | "saidAt"> & { readonly conferenceId: number },
  saidAt: Instant,
): Promise<number> {
  const { id } = await tx
    .insertInto("conferenceOpinion")
    .values({ ...opinion, saidAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function conclusionsOf(queries: Queries, conferenceId: number): Promise<Conclusion[]> {
  return queries
    .selectFrom("conclusion")
    .select(["id as conclusionId", "position", "wording", "owner", "dueOn"])
    .where("conferenceId", "=", conferenceId)
    .orderBy("position")
    .execute();
}

export async function insertConclusion(
  tx: Transaction,
  conclusion: Omit<Conclusion, "conclusionId"> & { readonly conferenceId: number },
): Promise<number> {
  const { id } = await tx.insertInto("conclusion").values(conclusion).returning("id").executeTakeFirstOrThrow();
  return id;
}

export async function deleteConclusion(tx: Transaction, conclusionId: number): Promise<void> {
  await tx.deleteFrom("conclusion").where("id", "=", conclusionId).execute();
}
