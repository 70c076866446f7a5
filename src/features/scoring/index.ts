import type { AnyDeed } from "../../platform/deeds/index.ts";
import type { PaperSource } from "../year/index.ts";
import { tellArrivals } from "../movement/index.ts";
import { copyCriteria } from "./copy-criteria.ts";
import { downloadTemplate } from "./download-template.ts";
import { editCriteria } from "./edit-criteria.ts";
import { enterScores } from "./enter-scores.ts";
import { listRanking } from "./list-ranking.ts";
import { lockScores } from "./lock-scores.ts";
import { lookAtFile } from "./look-at-file.ts";
import { rankingPaper } from "./papers/ranking-paper.ts";
import { scoreTablePaper } from "./papers/score-table-paper.ts";
import { pointsLocked } from "./progress.ts";
import { readTable } from "./read-table.ts";
import { stateTieFact } from "./state-tie-fact.ts";
import { unlockScores } from "./unlock-scores.ts";

/** Criteria carried from the year before, inside another deed's transaction. */
export { say as sayScoringRefusal } from "./refusals.ts";
export { type CriteriaBefore, criteriaBefore, decideCopy } from "./criteria-before.ts";
export type { CriterionRow } from "./model.ts";
export { writeCriteria } from "./store.ts";
export { scoringDuties, scoringProgress, scoringStage } from "./progress.ts";
export { tellLastFlags } from "./tie-facts.ts";
export { readRanking, type YearRanking } from "./read-ranking.ts";

tellArrivals("scores-locked", pointsLocked);

export const scoringPapers: readonly PaperSource[] = [scoreTablePaper, rankingPaper];

export const scoringDeeds: readonly AnyDeed[] = [
  readTable,
  editCriteria,
  copyCriteria,
  enterScores,
  downloadTemplate,
  lookAtFile,
  stateTieFact,
  lockScores,
  unlockScores,
  listRanking,
];
