import { type Day, dayOf } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import { readYear, yearAsSigned, type YearFacts } from "../year/index.ts";
import type { Criterion, ScoreTable } from "./score-table.ts";
import { tieMerits } from "./tie-facts.ts";
import { scoresRecord } from "./records.ts";
import { readScoreTable } from "./store.ts";

/** What a change of the score table is judged by. */
export interface ScoringFacts {
  readonly year: YearFacts;
  /** Units that are scored: members, not observers. */
  readonly units: YearFacts["units"];
  readonly table: ScoreTable | undefined;
  readonly lockedOn: Day | undefined;
  /** What parts equal totals under this year's rulebook. */
  readonly merits: ReadonlyMap<number, number>;
}

/** undefined when there is no such year. */
export async function loadScoring(queries: Queries, yearId: number): Promise<ScoringFacts | undefined> {
  const standing = await readYear(queries, yearId);
  if (!standing) return undefined;
  const year = await yearAsSigned(queries, standing, [scoresRecord.of(yearId)]);
  const table = await readScoreTable(queries, yearId);
  const lockedOn = table?.lockedAt ? dayOf(table.lockedAt) : undefined;
  return { year, units: scoredUnits(year), table, lockedOn, merits: await tieMerits(queries, year) };
}

/** Members of the cluster; those that left within the year are scored by the cluster's own decision, elsewhere. */
export function scoredUnits({ units }: Pick<YearFacts, "units">): YearFacts["units"] {
  return units.filter(({ observer, leftOn }) => !observer && leftOn === null);
}

/** “I.1 Giữ gìn kỷ luật – Đơn vị A”: names a cell in a sentence; a code alone tells nobody which criterion it is. */
export function cellName(
  { table, units }: Pick<ScoringFacts, "units"> & { readonly table: { readonly rows: readonly Criterion[] } },
  cell: { readonly criterionId: number; readonly unitId: number },
): string {
  const criterion = table.rows.find(({ criterionId }) => criterionId === cell.criterionId);
  const unit = units.find(({ unitId }) => unitId === cell.unitId);
  return `${criterion ? `${criterion.code} ${criterion.label}` : "?"} – ${unit?.name ?? "?"}`;
}
