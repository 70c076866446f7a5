import type { Queries } from "../database/index.ts";
import { readContent } from "./content.ts";
import type { Names, Subject } from "./kind.ts";
import { currentRecord } from "./store.ts";

/** Names as they were called when the first of these that is final was signed; undefined where none is. */
export async function namesKept(queries: Queries, subjects: readonly Subject[]): Promise<Names | undefined> {
  for (const subject of subjects) {
    const record = await currentRecord(queries, subject);
    const names = record && readContent(record.content)?.names;
    if (names) return names;
  }
  return undefined;
}
