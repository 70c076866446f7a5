import type { Queries, Transaction } from "../../platform/database/index.ts";

/** Number and day that a paper was issued with. */
export interface Issue {
  readonly code: string;
  readonly key: string;
  readonly number: number;
  readonly issuedOn: string;
  readonly revision: number;
}

/** Papers of a year that have been given a number. */
export async function issuesOf(queries: Queries, yearId: number): Promise<readonly Issue[]> {
  return queries
    .selectFrom("paperIssue")
    .select(["code", "key", "number", "issuedOn", "revision"])
    .where("yearId", "=", yearId)
    .orderBy("number")
    .execute();
}

export async function saveIssue(
  tx: Transaction,
  issue: { yearId: number; code: string; key: string; number: number; issuedOn: string },
): Promise<void> {
  await tx
    .insertInto("paperIssue")
    .values({ ...issue, revision: 1 })
    .onConflict((conflict) =>
      conflict.columns(["yearId", "code", "key"]).doUpdateSet((set) => ({
        number: issue.number,
        issuedOn: issue.issuedOn,
        revision: set("paperIssue.revision", "+", 1),
      })),
    )
    .execute();
}
