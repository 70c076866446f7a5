import type { ClusterSays } from "../organisations/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { type SentencePart, awardSentence } from "./award-sentence.ts";
import type { AwardRecord } from "./model.ts";
import { awardLines } from "./store.ts";

/** Lines of a cluster's ledger that stand, of one year or of every year. */
export const awardsOf = (
  queries: Queries,
  { clusterId, year }: { readonly clusterId: number; readonly year?: number },
): Promise<AwardRecord[]> => awardLines(queries, clusterId, year === undefined ? {} : { fromYear: year, toYear: year });

/** The year's sentence for papers and news; `illustrative` when any line it rests on is made up. */
export async function sentenceOfYear(
  queries: Queries,
  at: { readonly clusterId: number; readonly year: number; readonly say: ClusterSays },
): Promise<{ readonly parts: readonly SentencePart[]; readonly illustrative: boolean; readonly records: number }> {
  const records = await awardsOf(queries, at);
  const parts = awardSentence({ year: at.year, records, say: at.say });
  return { parts, illustrative: records.some((record) => record.illustrative), records: records.length };
}
