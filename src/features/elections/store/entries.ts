import { sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { Figures, type TellerEntry } from "../model.ts";

export async function entriesOf(queries: Queries, voteId: number): Promise<TellerEntry[]> {
  const rows = await queries
    .selectFrom("tellerEntry")
    .select(["seat", "enteredBy", "comparedBy", "figures", "enteredAt", "revision", "changedAfter", "takenOverFrom"])
    .where("voteId", "=", voteId)
    .orderBy("seat")
    .execute();
  return rows.map((row) => ({ ...row, figures: Figures.parse(row.figures) }));
}

/** Keeps what somebody typed at their own seat; figures that changed have to be compared again. */
export async function writeEntry(
  tx: Transaction,
  entry: Pick<TellerEntry, "seat" | "enteredBy" | "figures" | "changedAfter" | "takenOverFrom"> & {
    readonly voteId: number;
    readonly now: Instant;
  },
): Promise<void> {
  const { changedAfter, takenOverFrom } = entry;
  const figures = JSON.stringify(entry.figures);
  await tx
    .insertInto("tellerEntry")
    .values({
      voteId: entry.voteId,
      seat: entry.seat,
      enteredBy: entry.enteredBy,
      figures,
      enteredAt: entry.now,
      ...{ changedAfter, takenOverFrom },
    })
    .onConflict((conflict) =>
      conflict.columns(["voteId", "seat"]).doUpdateSet({
        ...{ enteredBy: entry.enteredBy, figures, enteredAt: entry.now, comparedBy: null, comparedAt: null },
        ...{ changedAfter, takenOverFrom },
        revision: sql`teller_entry.revision + 1`,
      }),
    )
    .execute();
}

/** Keeps who held the typed figures beside the signed paper. */
export async function writeComparison(
  tx: Transaction,
  { voteId, seat, comparedBy, now }: { voteId: number; seat: number; comparedBy: string; now: Instant },
): Promise<void> {
  await tx
    .updateTable("tellerEntry")
    .set({ comparedBy, comparedAt: now })
    .where("voteId", "=", voteId)
    .where("seat", "=", seat)
    .execute();
}
