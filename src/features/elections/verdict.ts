import {
  type AgainstScores,
  againstScores,
  type Count,
  decide,
  elect,
  type NextStep,
  nextStep,
  type Office,
  type Verdict,
  type Vote as CountedVote,
} from "../../engines/counting/index.ts";
import type { YearFacts } from "../year/index.ts";
import { type Figures, nomineeOf, type Vote } from "./model.ts";
import { honouredIn, onTheBallot, openingOf, roundsOf, ruleInForce } from "./standing.ts";

/** Which offices one ballot fills where the runner-up becomes deputy. */
export interface RunnerUp {
  readonly deputies: number;
}

/** The ballot for head fills the deputy's office too where the rulebook says that the runner-up becomes deputy. */
export function runnerUpOf({ vote, year }: { readonly vote: Vote; readonly year: YearFacts }): RunnerUp | null {
  const heads = year.rulebook?.rules.heads;
  if (vote.subject.kind !== "head" || !heads || heads.twoBallots || heads.deputies === 0) return null;
  return { deputies: heads.deputies };
}

export interface Decided {
  readonly verdict: Verdict;
  readonly step: NextStep;
  readonly deputy: Office | null;
  readonly againstScores: readonly AgainstScores[];
}

/**
 * What the rule makes of the figures. Exact integers of the counting engine; nothing is computed here.
 *
 * @param votes  every vote of the year: earlier rounds fill places, earlier awards shrink "the rest"
 * @param runnerUp  only on the ballot for head where the rulebook knows no ballot for deputy
 */
export function verdictOn(
  vote: Vote,
  figures: readonly Count[],
  { votes, runnerUp }: { votes: readonly Vote[]; runnerUp: RunnerUp | null },
): Decided {
  const counted = countedVote(vote, figures, votes);
  const verdict = decide(counted);
  const step = nextStep(counted, verdict);
  const deputy = runnerUp && elect({ kind: "runner-up", ballot: counted, deputyMustReach: false, ...runnerUp }).deputy;
  return { verdict, step, deputy, againstScores: againstScores(verdict, counted.nominees) };
}

/** The vote as the counting engine knows it. */
export function countedVote(vote: Vote, figures: readonly Count[], votes: readonly Vote[]): CountedVote {
  const opening = openingOf(vote);
  const ownVotes = (unitId: number) => opening.roll.filter((voter) => voter.unitId === unitId).length;
  const earlierTitles = votes.filter(
    ({ subject, position, voteId }) => subject.kind === "title" && position < vote.position && voteId !== vote.voteId,
  );
  const earlierRounds = roundsOf(votes, vote.subject).filter(({ round }) => round < vote.round);
  return {
    rule: ruleInForce(vote),
    electorate: opening.electorate,
    counts: figures.map(bareCount),
    nominees: onTheBallot(vote).map(({ unitId, facts, withdrawn }) => ({
      nominee: nomineeOf(unitId),
      ownVotes: ownVotes(unitId),
      withdrawn: withdrawn !== null,
      facts,
    })),
    quotaFacts: {
      allUnits: opening.electorate.clusterUnits,
      unitsMeetingStandard: vote.quotaFacts.unitsMeetingStandard,
      unitsTaken: new Set(earlierTitles.flatMap(honouredIn)).size,
    },
    round: vote.round,
    placesFilled: earlierRounds.flatMap(honouredIn).length,
  };
}

/** Reasons of invalid ballots and unused papers belong to the minutes; the engine counts without them. */
function bareCount({ channel, issued, returned, notReturned, valid, invalid, blank, lines }: Count): Count {
  return {
    channel,
    lines,
    ...(issued !== undefined && { issued }),
    ...(returned !== undefined && { returned }),
    ...(notReturned !== undefined && { notReturned }),
    ...(valid !== undefined && { valid }),
    ...(invalid !== undefined && { invalid }),
    ...(blank !== undefined && { blank }),
  };
}

/** Invalid ballots must be accounted for by reason: the reasons of each channel add up to its invalid ballots. */
export function unexplainedInvalid(figures: Figures): { channel: string; invalid: number; explained: number }[] {
  return figures.flatMap(({ channel, invalid, invalidBecause }) => {
    const explained = Object.values(invalidBecause).reduce((sum, ballots) => sum + (ballots ?? 0), 0);
    return explained === invalid ? [] : [{ channel, invalid, explained }];
  });
}
