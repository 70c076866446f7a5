import { saying } from "../../basics/words.ts";
import type { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { loadScoring, type ScoringFacts } from "./load-scoring.ts";
import { CriteriaCopy, type CriterionRow } from "./model.ts";
import type { CopyCriteriaRefusal } from "./refusals.ts";
import { readScoreTable, writeCriteria, yearWithCriteriaBefore } from "./store.ts";
import { toThoseWhoScore } from "./who-scores.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

interface CopyFacts {
  readonly scoring: ScoringFacts | undefined;
  readonly before: readonly CriterionRow[];
}

/** Takes over the criteria of the cluster's latest year that has some, without points. */
export const copyCriteria = action({
  name: "scoring.copy-criteria",
  summary: { vi: "Chép bảng tiêu chí năm trước", en: "Copy last year's criteria" },
  input: CriteriaCopy,
  allow: toThoseWhoScore,
  load: async ({ tx }, { yearId }): Promise<CopyFacts> => {
    const before = await yearWithCriteriaBefore(tx, yearId);
    const table = before === undefined ? undefined : await readScoreTable(tx, before);
    return { scoring: await loadScoring(tx, yearId), before: table?.rows ?? [] };
  },
  decide: decideCopy,
  record: ({ tx }, { yearId, rows }) => writeCriteria(tx, yearId, rows),
  show: ({ yearId, rows }) => ({ yearId, rows: rows.length }),
  say: saying({ vi: vi.copyCriteriaRefused, en: en.copyCriteriaRefused }),
});

export function decideCopy(
  { scoring, before }: CopyFacts,
  { yearId }: z.output<typeof CriteriaCopy>,
): Result<{ readonly yearId: number; readonly rows: readonly CriterionRow[] }, CopyCriteriaRefusal> {
  if (!scoring) return refuse({ code: "no-such-year" });
  if (scoring.table && scoring.table.rows.length > 0) return refuse({ code: "table-not-empty" });
  if (before.length === 0) return refuse({ code: "nothing-to-copy" });
  return ok({ yearId, rows: before.map((row) => ({ ...row, criterionId: null })) });
}
