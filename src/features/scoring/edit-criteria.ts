import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { codeTwice } from "./criteria-codes.ts";
import { loadScoring, type ScoringFacts } from "./load-scoring.ts";
import { CriteriaEdit, type CriterionRow } from "./model.ts";
import { refuse, say } from "./refusals.ts";
import { cellKey } from "./score-table.ts";
import { writeCriteria } from "./store.ts";
import { toThoseWhoScore } from "./who-scores.ts";

/** Writes the whole list of criteria; points stay with the criteria they were given for. */
export const editCriteria = action({
  name: "scoring.edit-criteria",
  summary: { vi: "Soạn bảng tiêu chí", en: "Write the criteria table" },
  input: CriteriaEdit,
  allow: toThoseWhoScore,
  load: ({ tx }, { yearId }) => loadScoring(tx, yearId),
  decide: decideCriteria,
  record: ({ tx }, { yearId, rows }) => writeCriteria(tx, yearId, rows),
  show: (change) => change,
  rivals: { deeds: ["scoring.edit-criteria", "scoring.copy-criteria"], over: ({ yearId }) => ({ yearId }) },
  say,
});

interface CriteriaToWrite {
  readonly yearId: number;
  readonly rows: readonly CriterionRow[];
}

export function decideCriteria(facts: ScoringFacts | undefined, { yearId, revision, rows }: CriteriaEdit) {
  if (!facts) return refuse("no-such-year");
  const { table, lockedOn } = facts;
  if (lockedOn) return refuse("table-locked", { lockedOn });
  const stands = { rows: table?.rows ?? [], revision: table?.criteriaRevision ?? 0 };
  if (stands.revision !== revision) return refuse("changed-meanwhile", { now: stands });
  const twice = codeTwice(rows);
  if (twice !== undefined) return refuse("code-twice", { criterion: twice });
  return firstAgainstScores(facts, rows) ?? ok<CriteriaToWrite>({ yearId, rows });
}

/** The first criterion whose change would contradict points already given. */
function firstAgainstScores({ table, year }: ScoringFacts, rows: readonly CriterionRow[]) {
  const known = new Set(table?.rows.map(({ criterionId }) => criterionId));
  const foreign = rows.find(({ criterionId }) => criterionId !== null && !known.has(criterionId));
  if (foreign) return refuse("no-such-criterion", { criterion: foreign.code });
  for (const { criterionId, code } of table?.rows ?? []) {
    const row = rows.find((each) => each.criterionId === criterionId);
    const max = row?.max ?? null;
    for (const { unitId, name } of year.units) {
      const points = table?.points.get(cellKey({ criterionId, unitId }));
      if (points === undefined) continue;
      if (max === null) return refuse("criterion-has-scores", { criterion: code });
      if (points > max) return refuse("maximum-below-score", { criterion: code, max, unitName: name, points });
    }
  }
  return undefined;
}
