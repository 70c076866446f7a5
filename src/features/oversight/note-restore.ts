import type { Instant } from "../../basics/instant.ts";
import type { Transaction } from "../../platform/database/index.ts";
import { rememberSummary } from "../../platform/deeds/index.ts";
import { appendToLog, takeTurn } from "../../platform/log/index.ts";

const action = "oversight.note-restore";

rememberSummary(action, { vi: "Phục hồi dữ liệu từ bản sao lưu", en: "Restore from a backup" });

interface RestoreDone {
  readonly file: string;
  readonly rows: number;
  /** Where it was restored although it contradicts its own log: in how many places. */
  readonly changed: number | undefined;
}

/**
 * The first line of the log after a restore: everything before it came from the file it names. Written in the restore's own
 * transaction, so that nothing is ever there that came from a file without the log saying so.
 */
export async function noteRestore(
  tx: Transaction,
  what: RestoreDone,
  { now, by }: { readonly now: Instant; readonly by: string },
): Promise<void> {
  await takeTurn(tx);
  await appendToLog(tx, { at: now, action, actor: `operator:${by}`, actorName: by, yearId: null, what, why: "" });
}
