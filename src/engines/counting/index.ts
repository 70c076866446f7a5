// The arithmetic of any vote, on paper, by hands or electronic: what a rule makes of the figures, exactly.
// docs/counting.md gives every formula in words; docs/decisions/0005 says why this is an engine of its own.

export { type AgainstScores, againstScores } from "./against-scores.ts";
export { type BrokenEquation, brokenEquations } from "./balance.ts";
export { balanceSheet, type Equation } from "./balance-sheet.ts";
export { type BallotSheet, InvalidReason, readSheet, type SheetReading } from "./ballot-sheet.ts";
export { type BaseFigure, type BaseSize, baseSize } from "./base.ts";
export { type BallotFigure, Channel, Count, Electorate, Line, total, votesFor } from "./count.ts";
export { type Election, type ElectionResult, elect, type Office } from "./election.ts";
export { compareFractions, Fraction } from "./fraction.ts";
export { countHands, type Hand } from "./hands.ts";
export { chanceOfLearningAll, chanceOnSomeLine, type Published, type SmallRoom } from "./leakage.ts";
export type { Missing } from "./missing.ts";
export { type Contender, inOrder, type Place } from "./order.ts";
export type { TieForLastPlace } from "./placing.ts";
export { type QuorumCheck, quorumCheck } from "./quorum.ts";
export { type Places, placesOf, Quota, QuotaBase, type QuotaFacts, Rounding, shareOf } from "./quota.ts";
export { placesInChain, type QuotaLink } from "./quota-chain.ts";
export { decimalText, percentText, type Rational } from "./rational.ts";
export { type NextStep, nextStep } from "./rounds.ts";
export { Asks, Base, Comparator, Rounds, VotingRule } from "./rule.ts";
export {
  assumedAgreeing,
  type BallotDesign,
  type Chances,
  type RoomFinding,
  type RoomLevel,
  type RoomNotice,
  roomNotice,
  thousandths,
} from "./small-room.ts";
export { type Sum, sumOf } from "./sum.ts";
export { TieBreaker, TieFacts } from "./tie-breakers.ts";
export { decide, type NomineeVerdict, type Outcome, type Verdict } from "./verdict.ts";
export type { Nominee, Vote } from "./vote.ts";
export { type Threshold, votesNeeded } from "./votes-needed.ts";
export { shareDecoded } from "./weights.ts";
