import type { Queries } from "../../platform/database/index.ts";
import { honouredFor, isConcluded, roundsOf, type Vote, votesOf } from "../elections/index.ts";
import { awardNameIn, byRankIn, readYear, type YearFacts, sayIn } from "../year/index.ts";
import { nominationsAndLedger } from "./as-the-ledger-says.ts";
import type { Nomination, OrderPlace } from "./model.ts";
import { stateInWords } from "./state-in-words.ts";
import { orderOf } from "./store.ts";

/** Everything about a year's nominations, as screens, papers and duties read it: the highest title first. */
export interface YearNominations {
  readonly year: YearFacts;
  readonly votes: readonly Vote[];
  readonly nominations: readonly Nomination[];
  readonly orders: readonly OrderPlace[];
}

/** @returns undefined when there is no such year */
export async function readNominations(queries: Queries, yearId: number): Promise<YearNominations | undefined> {
  const year = await readYear(queries, yearId);
  if (!year) return undefined;
  const compare = byRankIn(year);
  const byTitle = (one: { awardCode: string }, other: { awardCode: string }): number =>
    compare(one.awardCode, other.awardCode);
  return {
    year,
    votes: await votesOf(queries, yearId),
    nominations: (await nominationsAndLedger(queries, year)).toSorted(byTitle),
    orders: (await orderOf(queries, yearId)).toSorted(byTitle),
  };
}

export const unitName = (year: YearFacts, unitId: number): string =>
  year.units.find((unit) => unit.unitId === unitId)?.name ?? "";

/** A title as it was called in the year. */
export const titleName = (year: YearFacts, awardCode: string): string => awardNameIn(year, awardCode);

/** One nomination in one sentence; a proposal is never called an award. */
export const nominationInWords = (year: YearFacts, nomination: Nomination): string =>
  stateInWords({
    state: nomination.state,
    unit: unitName(year, nomination.unitId),
    title: titleName(year, nomination.awardCode),
    year: year.year,
    say: sayIn(year),
    step: nomination.steps.at(-1),
  });

/** Concluded title votes that honoured somebody and have no proposal yet: the last round of each. */
export function votesToTake({ votes, nominations }: Pick<YearNominations, "votes" | "nominations">): Vote[] {
  return votes.filter((vote) => {
    if (vote.subject.kind !== "title" || vote.state !== "signed") return false;
    const rounds = roundsOf(votes, vote.subject);
    const taken = nominations.some((each) => rounds.some((round) => round.voteId === each.voteId));
    return (
      !taken &&
      rounds.at(-1) === vote &&
      isConcluded(votes, vote.subject) &&
      honouredFor(votes, vote.subject).length > 0
    );
  });
}
