import type { PaperSource } from "../year/index.ts";
import { tellArrivals } from "../movement/index.ts";
import { rankingPaper } from "./papers/ranking-paper.ts";
import { scoreTablePaper } from "./papers/score-table-paper.ts";
import { pointsLocked } from "./progress.ts";

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
