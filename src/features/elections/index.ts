import { tellVotesOnTitles } from "../eligibility/index.ts";
import type { PaperSource } from "../year/index.ts";
import { ballotsPaper } from "./papers/ballots-paper.ts";
import { countMinutes, electionMinutes } from "./papers/count-minutes.ts";
import { votesOnTitles } from "./votes-on-titles.ts";

export type {
  ChairReason,
  Nominee,
  Opening,
  Seat,
  SignedResult,
  SimpleDecision,
  Vote,
  Voter,
} from "./model.ts";
export type { DoneBy } from "./sources/origin.ts";
export { newWaysInto, sharedIssuers } from "./ways-in.ts";
export { newWayWords, sharedIssuerWords } from "./origin-words.ts";
export { Named, nomineeOf, unitOf } from "./model.ts";
export { type VoteFacts, voteFacts } from "./on-vote.ts";
export {
  decideOpening,
  noticeFor,
  prospectOf,
  type Room,
  recordOpening,
  seatsBefore,
  type VoteOpened,
  votesExpected,
} from "./open-vote.ts";
export { electionsDuties, electionsStage } from "./progress.ts";
export { openingRecord, resultRecord } from "./records.ts";
export { figuresStaySealed, holds } from "./readers-of-figures.ts";
export { originNote } from "./origin-words.ts";
export { noticeWords, outcomeWords, ruleLines, sumWords, thresholdWords } from "./rule-words.ts";
export {
  countBefore,
  countedOn,
  honouredFor,
  honouredIn,
  isConcluded,
  nominatedIn,
  onTheBallot,
  roundsOf,
  ruleInForce,
  titlesHeld,
} from "./standing.ts";
export { type CountAccount, tellerOfNominee, type UnfitTeller, unfitTeller, wrongUnit } from "./seats.ts";
export { isLate, paperMayStandIn, sourceOf } from "./sources/index.ts";
export { accountsOf, decisionsOf, readVote, votesOf } from "./store.ts";
export { type ElectedHeadship, electedHeadships } from "./headship/index.ts";
export { aboutName, chairReasonWords, differenceWords, equationWords, invalidReasonName, unfitWords } from "./terms.ts";
export { say as sayVoteRefusal, sentences as voteRefusals, type VoteRefusal } from "./refusals.ts";

tellVotesOnTitles(votesOnTitles);

export const electionsPapers: readonly PaperSource[] = [ballotsPaper, countMinutes, electionMinutes];
