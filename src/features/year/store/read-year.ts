import type { Queries } from "../../../platform/database/index.ts";
import { currentRecord, readContent } from "../../../platform/records/index.ts";
import { yearRecord } from "../records.ts";
import { type NamesOfYear, yearAsItStands, type YearFacts } from "./year-as-it-stands.ts";

export type { YearFacts };

/** Reads a cluster-year; undefined when there is none of that number. A concluded one bears the names it had then. */
export async function readYear(queries: Queries, yearId: number): Promise<YearFacts | undefined> {
  const year = await yearAsItStands(queries, yearId);
  if (!year?.concludedAt) return year;
  const record = await currentRecord(queries, yearRecord.of(yearId));
  const kept = record && (readContent(record.content)?.kept as NamesOfYear | undefined);
  // What an older version did not keep of the cluster is read as it stands.
  return kept ? { ...year, ...kept, cluster: { ...year.cluster, ...kept.cluster } } : year;
}
