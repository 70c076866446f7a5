import type { AddRefusal } from "./add-nominee.ts";
import type { AdvanceRefusal } from "./advance-headship.ts";
import type { CompareRefusal } from "./compare-with-paper.ts";
import type { FromPaperRefusal } from "./count-from-paper.ts";
import type { EnterRefusal } from "./enter-figures.ts";
import type { NextRoundRefusal } from "./hold-next-round.ts";
import type { NoSuchVote } from "./on-vote.ts";
import type { OpeningRefusal } from "./open-vote.ts";
import type { PrepareRefusal } from "./prepare-vote.ts";
import type { DecisionRefusal } from "./record-decision.ts";
import type { HandsRefusal } from "./record-hands.ts";
import type { HeadshipRefusal } from "./record-headship.ts";
import type { SettleRefusal } from "./record-settlement.ts";
import type { SignRefusal } from "./sign-result.ts";
import type { TieFactsRefusal } from "./state-tie-facts.ts";
import type { VoidRefusal } from "./void-vote.ts";
import type { WithdrawRefusal } from "./withdraw-nominee.ts";

/** Everything this feature may refuse, for the two files of sentences. */
export type VoteRefusal =
  | NoSuchVote
  | PrepareRefusal
  | AddRefusal
  | WithdrawRefusal
  | TieFactsRefusal
  | OpeningRefusal
  | EnterRefusal
  | CompareRefusal
  | FromPaperRefusal
  | HandsRefusal
  | SignRefusal
  | VoidRefusal
  | NextRoundRefusal
  | SettleRefusal
  | DecisionRefusal
  | HeadshipRefusal
  | AdvanceRefusal;
