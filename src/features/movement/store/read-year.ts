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
  return { ...year, ...(record && (readContent(record.content)?.kept as NamesOfYear | undefined)) };
}
