import { ok } from "../../basics/result.ts";
import type { Queries } from "../../platform/database/index.ts";
import { loadScoring, type ScoringFacts } from "./load-scoring.ts";
import type { CriterionRow } from "./model.ts";
import { refuse } from "./refusals.ts";
import { readScoreTable, yearWithCriteriaBefore } from "./store.ts";

/** A year's own table, and the criteria of the cluster's latest earlier year that has some. */
export interface CriteriaBefore {
  readonly scoring: ScoringFacts | undefined;
  readonly before: readonly CriterionRow[];
}

export async function criteriaBefore(queries: Queries, yearId: number): Promise<CriteriaBefore> {
  const before = await yearWithCriteriaBefore(queries, yearId);
  const table = before === undefined ? undefined : await readScoreTable(queries, before);
  return { scoring: await loadScoring(queries, yearId), before: table?.rows ?? [] };
}

/** Criteria are taken over as they were, without points, where the year has none of its own. */
export function decideCopy({ scoring, before }: CriteriaBefore, { yearId }: { readonly yearId: number }) {
  if (!scoring) return refuse("no-such-year");
  if (scoring.table && scoring.table.rows.length > 0) return refuse("table-not-empty");
  if (before.length === 0) return refuse("nothing-to-copy");
  return ok({ yearId, rows: before.map((row) => ({ ...row, criterionId: null })) });
}
