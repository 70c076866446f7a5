import type { Count, Electorate } from "./count.ts";
import type { QuotaFacts } from "./quota.ts";
import type { VotingRule } from "./rule.ts";
import type { TieBreaker, TieFacts } from "./tie-breakers.ts";

/** Somebody on the ballot, with what may part it from others. A list voted on as a whole is one nominee. */
export interface Nominee {
  readonly nominee: string;
  /** Votes its own unit holds: 1 where each unit has a vote, 0 where none of the voters belongs to it. */
  readonly ownVotes: number;
  /** Withdrew after opening: ballots for it stay counted, it is not honoured. */
  readonly withdrawn?: boolean;
  readonly facts: TieFacts;
}

/** One round of one vote on one title, whatever the channel. */
export interface Vote {
  readonly rule: VotingRule;
  readonly electorate: Electorate;
  readonly counts: readonly Count[];
  readonly nominees: readonly Nominee[];
  readonly quotaFacts: QuotaFacts;
  /** 1 for the first ballot on the title; a voided ballot is no round. */
  readonly round: number;
  /** Places of the quota that earlier rounds filled. */
  readonly placesFilled: number;
}

/** The tie list of this round. In the last one there is no other to wait for: the tie passes on to what comes next. */
export function tiesLeft({ rule, round }: Vote): readonly TieBreaker[] {
  return round < rule.rounds.max ? rule.ties : rule.ties.filter((breaker) => breaker !== "another-round");
}
