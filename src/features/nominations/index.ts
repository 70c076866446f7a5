import type { AnyDeed } from "../../platform/deeds/index.ts";
import type { PaperSource } from "../year/index.ts";
import { tellArrivals } from "../movement/index.ts";
import { nominationsSent } from "./duties.ts";
import { listNominations } from "./list-nominations.ts";
import { listPaper } from "./papers/list-paper.ts";
import { resultNotice } from "./papers/result-notice.ts";
import { submissionPaper } from "./papers/submission-paper.ts";
import { putOnList } from "./put-on-list.ts";
import { recordAward } from "./record-award.ts";
import { recordStep } from "./record-step.ts";
import { revokeDecision } from "./revoke-decision.ts";
import { showNominations } from "./show-nominations.ts";
import { takeFromVote } from "./take-from-vote.ts";
import { writeMerits } from "./write-merits.ts";

export { nominationsDuties, nominationsStage } from "./duties.ts";
export { type Nomination, NominationState } from "./model.ts";
export { stateName } from "./terms.ts";
export { nominationInWords, readNominations, type YearNominations } from "./read-nominations.ts";
export { type Spoken, stateInWords } from "./state-in-words.ts";

tellArrivals("nominations-sent", nominationsSent);

export const nominationsDeeds: readonly AnyDeed[] = [
  ...[showNominations, listNominations, putOnList, takeFromVote, writeMerits],
  ...[recordStep, recordAward, revokeDecision],
];

export const nominationsPapers: readonly PaperSource[] = [submissionPaper, listPaper, resultNotice];
