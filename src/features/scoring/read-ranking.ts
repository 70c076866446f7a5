import type { Hundredths } from "../../basics/decimal.ts";
import type { Queries } from "../../platform/database/index.ts";
import { loadScoring } from "./load-scoring.ts";
import { ranking, totalsOf } from "./ranking.ts";
import { criteriaOf } from "./score-table.ts";

/** Scores as elections and nominations read them. */
export interface YearRanking {
  /** False while the table may still change: what is read is then provisional and must be called so. */
  readonly locked: boolean;
  /** Best first; empty when the year has no criteria. `rank` is null while a unit has empty cells. */
  readonly units: readonly {
    readonly unitId: number;
    readonly name: string;
    readonly score: Hundredths;
    readonly rank: number | null;
    readonly sharedBy: number;
  }[];
}

export async function readRanking(queries: Queries, yearId: number): Promise<YearRanking> {
  const facts = await loadScoring(queries, yearId);
  const table = facts?.table;
  if (!facts || !table || criteriaOf(table).length === 0) return { locked: false, units: [] };
  const names = new Map(facts.units.map(({ unitId, name }) => [unitId, name]));
  const ranked = ranking(totalsOf(table, [...names.keys()]), facts.merits);
  return {
    locked: table.lockedAt !== null,
    units: ranked.map(({ unitId, total, rank, sharedBy }) => ({
      unitId,
      name: names.get(unitId) ?? "",
      score: total,
      rank,
      sharedBy,
    })),
  };
}
