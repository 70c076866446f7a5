import type { Instant } from "../../basics/instant.ts";
import type { Database, Queries } from "../database/index.ts";
import { appendToLog, takeTurn } from "../log/index.ts";
import { freezeBeside, freezeKind, frozenHere, keep, type Beside, type NewRecord } from "./freeze.ts";
import { editionOf, recordKinds } from "./kinds.ts";
import { type RecordKind, subjectOf } from "./kind.ts";
import { kindsKept, readsOnly, rootRows, yearIds } from "./store.ts";
import { takeOverAction } from "./verify.ts";

/** Papers of a year that are final already, given by the feature that knows them. */
type FinalPapers = (queries: Queries, yearId: number) => Promise<readonly Beside[]>;

/**
 * Makes records of everything final that an older version left without: one line of the log for each cluster-year,
 * which vouches for it from now on and for nothing that happened before. Done once for the kinds of each edition;
 * afterwards a final row without a record is a fault that verifying names.
 *
 * @returns how many records were made
 */
export async function takeOver(
  { queries }: Pick<Database, "queries">,
  { now, by, finalPapers }: { readonly now: Instant; readonly by: string; readonly finalPapers: FinalPapers },
): Promise<number> {
  if (left(await kindsKept(queries)).length === 0 || (await readsOnly(queries))) return 0;
  return queries.transaction().execute(async (tx) => {
    await takeTurn(tx);
    const kept = await kindsKept(tx);
    const kinds = left(kept);
    let made = 0;
    for (const yearId of [...(await yearIds(tx)), null]) {
      const records = [
        ...(await finalOf(tx, { kinds, yearId, now })),
        // Papers came under records with the first kinds.
        ...(yearId === null || kept.length > 0 ? [] : await freezeBeside(tx, await finalPapers(tx, yearId))),
      ];
      if (records.length === 0) continue;
      const line = { at: now, action: takeOverAction, actor: `operator:${by}`, actorName: by, yearId, why: "" };
      const { seq } = await appendToLog(tx, { ...line, what: { records: records.length }, froze: frozenHere(records) });
      await keep(tx, records, seq);
      made += records.length;
    }
    return made;
  });
}

/** Kinds of a later edition than any that has a record. */
const left = (kept: readonly string[]): readonly RecordKind[] =>
  recordKinds().filter(({ edition }) => edition > editionOf(kept));

interface Wanted {
  readonly kinds: readonly RecordKind[];
  readonly yearId: number | null;
  readonly now: Instant;
}

async function finalOf(tx: Queries, { kinds, yearId, now }: Wanted): Promise<NewRecord[]> {
  const records: NewRecord[] = [];
  for (const kind of kinds)
    for await (const roots of rootRows(tx, kind, yearId)) {
      const subjects = [...new Set(roots.filter(kind.stands).map((row) => subjectOf(kind, row)))];
      if (subjects.length > 0) records.push(...(await freezeKind(tx, kind, { subjects, now })));
    }
  return records;
}
