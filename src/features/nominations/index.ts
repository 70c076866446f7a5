import type { PaperSource } from "../year/index.ts";
import { tellArrivals } from "../movement/index.ts";
import { nominationsSent } from "./duties.ts";
import { listPaper } from "./papers/list-paper.ts";
import { resultNotice } from "./papers/result-notice.ts";
import { submissionPaper } from "./papers/submission-paper.ts";

export { nominationsDuties, nominationsStage } from "./duties.ts";
export { type Nomination, NominationState } from "./model.ts";
export { stateName } from "./terms.ts";
export { nominationInWords, readNominations, type YearNominations } from "./read-nominations.ts";
export { type Spoken, stateInWords } from "./state-in-words.ts";

tellArrivals("nominations-sent", nominationsSent);

export const nominationsPapers: readonly PaperSource[] = [submissionPaper, listPaper, resultNotice];
