import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { cellName, loadScoring, type ScoringFacts } from "./load-scoring.ts";
import { type CellEdit, ScoresEntered } from "./model.ts";
import type { CellChanged } from "./refusals.ts";
import { refuse, say } from "./refusals.ts";
import { cellKey, criteriaOf } from "./score-table.ts";
import { writeCells } from "./store.ts";
import { toThoseWhoScore } from "./who-scores.ts";

/**
 * Enters final points, typed or from an Excel file looked at before: all cells or none. Two people who fill different
 * cells both keep their work; who fills the same cell second is shown what stands there.
 */
export const enterScores = action({
  name: "scoring.enter-scores",
  summary: { vi: "Nhập điểm", en: "Enter points" },
  input: ScoresEntered,
  allow: toThoseWhoScore,
  load: ({ tx }, { yearId }) => loadScoring(tx, yearId),
  decide: decideScores,
  record: ({ tx }, { yearId, cells }) => writeCells(tx, yearId, cells),
  show: (change) => change,
  // Named only where one person wrote all of the cells in one go: nobody is named for another's cell.
  rivals: {
    deeds: ["scoring.enter-scores"],
    over: ({ yearId }, refusal) => ({
      yearId,
      cells: "cells" in refusal ? refusal.cells.map(({ criterionId, unitId }) => ({ criterionId, unitId })) : [],
    }),
  },
  say,
});

export function decideScores(facts: ScoringFacts | undefined, input: ScoresEntered) {
  if (!facts?.table) return refuse("no-table");
  const { table, units, lockedOn } = facts;
  if (lockedOn) return refuse("table-locked", { lockedOn });
  const maxima = new Map(criteriaOf(table).map(({ criterionId, max }) => [criterionId, max ?? 0]));
  const unitIds = new Set(units.map(({ unitId }) => unitId));
  for (const cell of input.cells) {
    const max = maxima.get(cell.criterionId);
    if (max === undefined || !unitIds.has(cell.unitId)) return refuse("no-such-cell");
    if (cell.now === null) continue;
    const name = cellName({ table, units }, cell);
    if (cell.now < 0) return refuse("below-zero", { cell: name, points: cell.now });
    if (cell.now > max) return refuse("above-maximum", { cell: name, points: cell.now, max });
  }
  const changed = input.cells.filter((cell) => isChanged(cell, table.points));
  if (changed.length === 0) return ok(input);
  return refuse("changed-meanwhile", {
    cells: changed.map(
      (cell): CellChanged => ({
        criterionId: cell.criterionId,
        unitId: cell.unitId,
        cell: cellName({ table, units }, cell),
        stands: table.points.get(cellKey(cell)) ?? null,
        typed: cell.now,
      }),
    ),
  });
}

/** Somebody wrote another value into this cell since the screen read it. */
function isChanged(cell: CellEdit, points: ReadonlyMap<string, number>): boolean {
  const stands = points.get(cellKey(cell)) ?? null;
  return stands !== cell.was && stands !== cell.now;
}
