import type { Count, Nominee, TieFacts, Vote, VotingRule } from "../src/engines/counting/index.ts";

/** Two thirds of all units in the cluster, one flag, two rounds at most; what ties ask is left to each test. */
export const flagRule: VotingRule = {
  threshold: { numerator: 2, denominator: 3 },
  comparator: "at-least",
  base: "cluster-units",
  voter: "unit",
  secrecy: "secret",
  asks: { kind: "approve-each" },
  quota: { kind: "absolute", places: 1 },
  ties: [],
  rounds: { max: 2, again: "top-two", then: "head-and-deputy" },
  blank: "invalid",
  selfVote: "allowed",
  quorum: null,
  absent: "loses-vote",
};

/** Head of the cluster: one name, more than half of the valid ballots. */
export const headRule: VotingRule = {
  ...flagRule,
  threshold: { numerator: 1, denominator: 2 },
  comparator: "more-than",
  base: "valid-ballots",
  asks: { kind: "choose", atMost: 1 },
};

/** Votes in favour, by nominee. */
export type Favour = Readonly<Record<string, number>>;

/** A balanced box of `voters` valid paper ballots; who did not agree on a line, disagreed. */
export function paper(voters: number, favour: Favour): Count {
  const lines = Object.entries(favour).map(([nominee, agree]) => ({
    nominee,
    agree,
    disagree: voters - agree,
    noMark: 0,
  }));
  return { channel: "paper", issued: voters, returned: voters, valid: voters, invalid: 0, blank: 0, lines };
}

/** A vote in a cluster of `voters` units, all present, on balanced paper ballots. */
export function voteOn(
  favour: Favour,
  { voters = 5, facts = {}, ...more }: Partial<Vote> & { voters?: number; facts?: Record<string, TieFacts> } = {},
): Vote {
  const nominees: Nominee[] = Object.keys(favour).map((nominee) => ({
    nominee,
    ownVotes: 1,
    facts: facts[nominee] ?? {},
  }));
  return {
    rule: flagRule,
    electorate: {
      clusterUnits: voters,
      unitsPresent: voters,
      councilMembers: voters,
      entitledVoters: voters,
      votersPresent: voters,
    },
    counts: [paper(voters, favour)],
    nominees,
    quotaFacts: {},
    placesFilled: 0,
    round: 1,
    ...more,
  };
}
