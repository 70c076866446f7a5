import type { AnyDeed } from "../../platform/deeds/index.ts";
import { tellVotesOnTitles } from "../eligibility/index.ts";
import type { PaperSource } from "../year/index.ts";
import { addNominee } from "./add-nominee.ts";
import { headshipDeeds } from "./headship/register.ts";
import { compareWithPaper } from "./compare-with-paper.ts";
import { countFromPaper } from "./count-from-paper.ts";
import { enterFigures } from "./enter-figures.ts";
import { holdNextRound } from "./hold-next-round.ts";
import { ballotsPaper } from "./papers/ballots-paper.ts";
import { countMinutes, electionMinutes } from "./papers/count-minutes.ts";
import { prepareVote } from "./prepare-vote.ts";
import { projectVote } from "./project-vote.ts";
import { readVoteView } from "./read-vote.ts";
import { readVotes } from "./read-votes.ts";
import { recordDecision } from "./record-decision.ts";
import { recordHands } from "./record-hands.ts";
import { recordSettlement } from "./record-settlement.ts";
import { signResult } from "./sign-result.ts";
import { stateTieFacts } from "./state-tie-facts.ts";
import { voidVote } from "./void-vote.ts";
import { votesOnTitles } from "./votes-on-titles.ts";
import { withdrawNominee } from "./withdraw-nominee.ts";

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

export const electionsDeeds: readonly AnyDeed[] = [
  readVotes,
  readVoteView,
  projectVote,
  prepareVote,
  addNominee,
  withdrawNominee,
  stateTieFacts,
  enterFigures,
  compareWithPaper,
  countFromPaper,
  recordHands,
  signResult,
  voidVote,
  holdNextRound,
  recordSettlement,
  recordDecision,
  ...headshipDeeds,
];
