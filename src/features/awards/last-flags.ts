import type { Queries } from "../../platform/database/index.ts";
import type { YearFacts } from "../year/index.ts";
import { awardLines } from "./store.ts";

/** Tells scoring when each unit was last given an emulation flag, in a year before the one that is ranked. */
export async function lastFlags(queries: Queries, { cluster, year }: YearFacts): Promise<ReadonlyMap<number, number>> {
  const lines = await awardLines(queries, cluster.clusterId, { toYear: year - 1 });
  const last = new Map<number, number>();
  for (const { awardCode, unitId, year: given } of lines)
    if (unitId !== null && awardCode?.startsWith("co-thi-dua"))
      last.set(unitId, Math.max(given, last.get(unitId) ?? 0));
  return last;
}
