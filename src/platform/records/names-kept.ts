import type { Queries } from "../database/index.ts";
import { readContent } from "./content.ts";
import type { Names, RecordKind, Subject } from "./kind.ts";
import { currentRecord, latestOf } from "./store.ts";

/** Names as they were called when the first of these that is final was signed; undefined where none is. */
export async function namesKept(queries: Queries, subjects: readonly Subject[]): Promise<Names | undefined> {
  for (const subject of subjects) {
    const record = await currentRecord(queries, subject);
    const names = record && readContent(record.content)?.names;
    if (names) return names;
  }
  return undefined;
}

/** The same for many things of one kind, asked at once: by subject, those that are not final left out. */
export async function namesKeptOfEach(
  queries: Queries,
  kind: RecordKind,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Names>> {
  const latest = subjects.length === 0 ? new Map<string, never>() : await latestOf(queries, kind.name, subjects);
  return new Map(
    [...latest].flatMap(([subject, { content }]) => {
      const names = content === null ? undefined : readContent(content)?.names;
      return names ? [[subject, names] as const] : [];
    }),
  );
}
