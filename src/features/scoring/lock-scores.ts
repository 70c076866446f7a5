import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { cellName, loadScoring, type ScoringFacts } from "./load-scoring.ts";
import { ScoresLocked } from "./model.ts";
import { refuse, say } from "./refusals.ts";
import { cellKey, criteriaOf, type ScoreTable, sumOfMaxima } from "./score-table.ts";
import { setLocked } from "./store.ts";
import { toThoseWhoScore } from "./who-scores.ts";
import { scoresRecord } from "./records.ts";

/** Closes the table: every cell filled, maxima adding up to the rulebook's scale. The ranking is final from here. */
export const lockScores = action({
  name: "scoring.lock-scores",
  summary: { vi: "Khoá bảng điểm", en: "Lock the score table" },
  input: ScoresLocked,
  allow: toThoseWhoScore,
  load: ({ tx }, { yearId }) => loadScoring(tx, yearId),
  decide: decideLock,
  record: ({ tx, now }, { yearId }) => setLocked(tx, yearId, now),
  show: (change) => change,
  freezes: ({ yearId }) => [scoresRecord.of(yearId)],
  rivals: {
    deeds: ["scoring.enter-scores", "scoring.edit-criteria", "scoring.copy-criteria"],
    over: ({ yearId }) => ({ yearId }),
  },
  say,
});

export function decideLock(facts: ScoringFacts | undefined, seen: ScoresLocked) {
  if (!facts?.table || criteriaOf(facts.table).length === 0) return refuse("no-table");
  const { table, lockedOn, year } = facts;
  if (lockedOn) return refuse("table-locked", { lockedOn });
  if (table.criteriaRevision !== seen.criteriaRevision || table.scoresRevision !== seen.scoresRevision)
    return refuse("changed-meanwhile", { toLock: true });
  const empty = emptyCells(facts, table);
  if (empty[0]) return refuse("cells-empty", { count: empty.length, first: empty[0] });
  const sum = sumOfMaxima(table.rows);
  const scale = year.rulebook?.rules.scoring.scale;
  if (scale !== undefined && sum !== scale) return refuse("maxima-not-scale", { sum, scale });
  return ok(seen);
}

function emptyCells({ units }: ScoringFacts, table: ScoreTable): string[] {
  return units.flatMap(({ unitId }) =>
    criteriaOf(table)
      .filter(({ criterionId }) => !table.points.has(cellKey({ criterionId, unitId })))
      .map(({ criterionId }) => cellName({ table, units }, { criterionId, unitId })),
  );
}
