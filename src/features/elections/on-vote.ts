import { refuse } from "../../basics/result.ts";
import type { Instant } from "../../basics/instant.ts";
import type { Actor } from "../../platform/access/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { readYear, type YearFacts } from "../movement/index.ts";
import type { TellerEntry, Vote } from "./model.ts";
import type { CountFacts } from "./sources/index.ts";
import { accountsOf, entriesOf, readVote, votesOf } from "./store.ts";

/** What every deed about one vote reads: the vote, its year, all votes of the year, and what tellers typed. */
export interface VoteFacts {
  readonly vote: Vote;
  readonly year: YearFacts;
  readonly votes: readonly Vote[];
  readonly entries: readonly TellerEntry[];
}

export type NoSuchVote = { readonly code: "no-such-vote" };

export const noSuchVote = refuse({ code: "no-such-vote" });

/** @returns undefined when there is no such vote; only the operator of the machine can get that far with a wrong number */
export async function voteFacts(queries: Queries, voteId: number): Promise<VoteFacts | undefined> {
  const vote = await readVote(queries, voteId);
  const year = vote && (await readYear(queries, vote.yearId));
  if (!vote || !year) return undefined;
  return { vote, year, votes: await votesOf(queries, vote.yearId), entries: await entriesOf(queries, voteId) };
}

/** The same for whoever counts, or looks at a count: with the accounts that may take part in it. */
export async function countFacts(
  queries: Queries,
  voteId: number,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<(VoteFacts & CountFacts) | undefined> {
  const facts = await voteFacts(queries, voteId);
  return facts && { ...facts, actor, now, accounts: await accountsOf(queries, facts.vote.yearId) };
}

/** A unit's name in the year, for sentences and papers. */
export const unitName = (year: YearFacts, unitId: number): string =>
  year.units.find((unit) => unit.unitId === unitId)?.name ?? `đơn vị số ${unitId}`;
