import { sql } from "kysely";
import type { Queries } from "../database/index.ts";
import type { LogContent } from "./entry.ts";
import type { StoredEntry } from "./verify.ts";

/** Reads the log from its first line, a stretch at a time, so that its length does not matter. */
export async function* readLog(queries: Queries): AsyncGenerator<StoredEntry> {
  let after: number | undefined;
  for (;;) {
    // Ordered by number, with what stands out of order still seen: a reordered row carries the wrong number.
    const rows = await queries
      .selectFrom("logEntry")
      .selectAll()
      // No number is too small to be looked at: a line put in below the first one is a fault, too.
      .$if(after !== undefined, (found) => found.where("seq", ">", after!))
      .orderBy("seq")
      .limit(1000)
      .execute();
    // Only a package hides what a line says: one emptied here, by who freed the column for it, was changed.
    for (const row of rows) yield { ...row, content: (row.content as string | null) ?? "" };
    if (rows.length < 1000) return;
    after = rows.at(-1)!.seq;
  }
}

/** The newest line of these deeds whose `what` shows all of `shows`; undefined where there is none. */
export async function lastLine(
  queries: Queries,
  { actions, shows }: { readonly actions: readonly string[]; readonly shows: object },
): Promise<LogContent | undefined> {
  // "offset 0" keeps the search apart from the order: else PostgreSQL walks the log backwards, hoping to meet a line
  // soon, and where the last one is old it reads everything while everybody waits.
  const matching = queries
    .selectFrom("logEntry")
    .select(["seq", "content"])
    .where(sql<boolean>`told(content) @> ${JSON.stringify(shows)}::jsonb`)
    .where("action", "in", actions)
    .offset(sql.lit(0));
  const row = await queries
    .selectFrom(matching.as("line"))
    .select("content")
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && (JSON.parse(row.content) as LogContent);
}
