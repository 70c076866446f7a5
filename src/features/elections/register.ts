import type { AnyDeed } from "../../platform/deeds/index.ts";
import { addNominee } from "./add-nominee.ts";
import { headshipDeeds } from "./headship/register.ts";
import { compareWithPaper } from "./compare-with-paper.ts";
import { countFromPaper } from "./count-from-paper.ts";
import { enterFigures } from "./enter-figures.ts";
import { holdNextRound } from "./hold-next-round.ts";
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
import { withdrawNominee } from "./withdraw-nominee.ts";
// With the operations comes what the face tells the features before it.
import "./index.ts";

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
