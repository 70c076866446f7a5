import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { Figures, type TellerEntry } from "../model.ts";

export async function entriesOf(queries: Queries, voteId: number): Promise<TellerEntry[]> {
  const rows = await queries
    .selectFrom("tellerEntry")
    .select(["seat", "enteredBy", "figures", "enteredAt", "revision"])
    .where("voteId", "=", voteId)
    .orderBy("seat")
    .execute();
  return rows.map((row) => ({ ...row, figures: Figures.parse(row.figures) }));
}

/** Keeps a teller's own entry; the author of a seat never changes. */
export async function writeEntry(
  tx: Transaction,
  entry: { voteId: number; seat: number; enteredBy: string; figures: Figures; now: Instant },
): Promise<void> {
  const figures = JSON.stringify(entry.figures);
  await tx
    .insertInto("tellerEntry")
    .values({
      voteId: entry.voteId,
      seat: entry.seat,
      enteredBy: entry.enteredBy,
      figures,
      enteredAt: entry.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["voteId", "seat"])
        .doUpdateSet({ figures, enteredAt: entry.now, revision: sql`teller_entry.revision + 1` }),
    )
    .execute();
}
