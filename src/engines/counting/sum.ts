import { baseSize } from "./base.ts";
import { votesFor } from "./count.ts";
import type { Fraction } from "./fraction.ts";
import type { Base, Comparator } from "./rule.ts";
import type { Nominee, Vote } from "./vote.ts";
import { votesNeeded } from "./votes-needed.ts";

/** The sum behind one line of a verdict, as data for a sentence: "4 of 5 units, at least 2/3 needed, that is 4". */
export interface Sum {
  readonly votes: number;
  readonly base: number;
  readonly of: Base;
  readonly threshold: Fraction;
  readonly comparator: Comparator;
  readonly needed: number;
  readonly reached: boolean;
  /**
   * Whether the nominee's own votes could have turned the line. A secret ballot does not show how they were cast,
   * so this is as much as can be said.
   */
  readonly mayTurnOnOwnVote: boolean;
}

/** The sum for one nominee, or null while a figure in it is missing. */
export function sumOf({ rule, electorate, counts }: Vote, { nominee, ownVotes }: Nominee): Sum | null {
  const votes = votesFor(counts, nominee);
  const base = baseSize(rule, { electorate, counts, ownVotes });
  if (votes === undefined || !base.known) return null;
  const { threshold, comparator } = rule;
  const needed = votesNeeded(rule, base.size);
  const reached = votes >= needed;
  const own = rule.selfVote === "allowed" ? ownVotes : 0;
  const mayTurnOnOwnVote = reached ? votes - own < needed : votes + own >= needed;
  return { votes, base: base.size, of: rule.base, threshold, comparator, needed, reached, mayTurnOnOwnVote };
}
