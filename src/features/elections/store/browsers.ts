import { createHash } from "node:crypto";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { OneBrowser } from "../sources/origin.ts";
import { labelOf } from "../seats.ts";

/** The same browser in another vote has another mark: nothing here follows anybody from vote to vote. */
const markOf = (voteId: number, browserHash: string): string =>
  createHash("sha256").update(`${voteId} ${browserHash}`).digest("hex");

/** Keeps in which browser somebody typed, until the result is signed. */
export async function rememberBrowser(
  tx: Transaction,
  at: { readonly voteId: number; readonly personId: number; readonly browserHash: string | undefined },
): Promise<void> {
  const { voteId, personId, browserHash } = at;
  if (browserHash === undefined) return;
  const mark = markOf(voteId, browserHash);
  await tx
    .insertInto("countingBrowser")
    .values({ voteId, personId, mark })
    .onConflict((conflict) => conflict.columns(["voteId", "personId"]).doUpdateSet({ mark }))
    .execute();
}

/** Whether these accounts typed in one browser; null where there are not two, or a browser said nothing. */
export async function oneBrowser(queries: Queries, voteId: number, labels: readonly string[]): Promise<OneBrowser> {
  if (labels.length < 2) return null;
  const rows = await queries
    .selectFrom("countingBrowser")
    .select(["personId", "mark"])
    .where("voteId", "=", voteId)
    .execute();
  const marks = labels.map((label) => rows.find(({ personId }) => labelOf(personId) === label)?.mark);
  return marks.includes(undefined) ? null : new Set(marks).size === 1;
}

export async function forgetBrowsers(tx: Transaction, voteId: number): Promise<void> {
  await tx.deleteFrom("countingBrowser").where("voteId", "=", voteId).execute();
}
