import type { Queries } from "../database/index.ts";
import type { StoredEntry } from "./verify.ts";

/** Reads the log from its first line, a stretch at a time, so that its length does not matter. */
export async function* readLog(queries: Queries): AsyncGenerator<StoredEntry> {
  let after = 0;
  for (;;) {
    // Ordered by number, with what stands out of order still seen: a reordered row carries the wrong number.
    const rows = await queries
      .selectFrom("logEntry")
      .selectAll()
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(1000)
      .execute();
    yield* rows;
    if (rows.length < 1000) return;
    after = rows.at(-1)!.seq;
  }
}
