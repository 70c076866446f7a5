import type { AnyDeed } from "../../platform/deeds/index.ts";
import { listNominations } from "./list-nominations.ts";
import { putOnList } from "./put-on-list.ts";
import { recordAward } from "./record-award.ts";
import { recordStep } from "./record-step.ts";
import { revokeDecision } from "./revoke-decision.ts";
import { showNominations } from "./show-nominations.ts";
import { takeFromVote } from "./take-from-vote.ts";
import { writeMerits } from "./write-merits.ts";
// With the operations comes what the face tells the features before it.
import "./index.ts";

export const nominationsDeeds: readonly AnyDeed[] = [
  ...[showNominations, listNominations, putOnList, takeFromVote, writeMerits],
  ...[recordStep, recordAward, revokeDecision],
];
