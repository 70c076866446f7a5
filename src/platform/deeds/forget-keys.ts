import { sql } from "kysely";
import type { Instant } from "../../basics/instant.ts";
import type { Queries } from "../database/index.ts";

/** A sending that got no answer is sent again within minutes; a week later nobody does. */
const keptForDays = 7;
/** Few at a time, each statement on its own: nobody who writes waits for it. */
const batch = 500;

/**
 * Forgets keys of intentions that were settled long ago. It takes no turn and touches no row that a deed looks for;
 * several processes may do it at once.
 *
 * @returns how many were forgotten
 */
export async function forgetOldKeys(queries: Queries, now: Instant, mostBatches = 1000): Promise<number> {
  const before = new Date(Date.parse(now) - keptForDays * 86_400_000).toISOString();
  let forgotten = 0;
  for (let turn = 0; turn < mostBatches; turn++) {
    const done = await sql`delete from idempotency_key where key in (
      select key from idempotency_key where at < ${before} order by at limit ${batch} for update skip locked
    )`.execute(queries);
    const rows = Number(done.numAffectedRows ?? 0);
    forgotten += rows;
    if (rows < batch) break;
  }
  return forgotten;
}
