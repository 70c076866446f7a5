import type { AnyDeed } from "../../platform/deeds/index.ts";
import { copyCriteria } from "./copy-criteria.ts";
import { downloadTemplate } from "./download-template.ts";
import { editCriteria } from "./edit-criteria.ts";
import { enterScores } from "./enter-scores.ts";
import { listRanking } from "./list-ranking.ts";
import { lockScores } from "./lock-scores.ts";
import { lookAtFile } from "./look-at-file.ts";
import { readTable } from "./read-table.ts";
import { stateTieFact } from "./state-tie-fact.ts";
import { unlockScores } from "./unlock-scores.ts";
// With the operations comes what the face tells the features before it.
import "./index.ts";

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
