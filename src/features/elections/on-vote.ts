import type { Instant } from "../../basics/instant.ts";
import type { Actor } from "../../platform/access/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { readYear, yearAsSigned, type YearFacts } from "../year/index.ts";
import type { TellerEntry, Vote } from "./model.ts";
import type { CountFacts } from "./sources/index.ts";
import { personOf } from "./seats.ts";
import { accountsOf, entriesOf, readVote, votesOf } from "./store.ts";
import { resultRecord } from "./records.ts";
import { refuse } from "./refusals.ts";

/** What every deed about one vote reads: the vote, its year, all votes of the year, and what tellers typed. */
export interface VoteFacts {
  readonly vote: Vote;
  readonly year: YearFacts;
  readonly votes: readonly Vote[];
  readonly entries: readonly TellerEntry[];
}

/** A decision about a vote that was read; where there is none, it says so. */
export const onVote =
  <Facts, Input, Decision>(decide: (facts: Facts, input: Input) => Decision) =>
  (facts: Facts | undefined, input: Input) =>
    facts ? decide(facts, input) : refuse("no-such-vote");

/** @returns undefined when there is no such vote; only the operator of the machine can get that far with a wrong number */
export async function voteFacts(queries: Queries, voteId: number): Promise<VoteFacts | undefined> {
  const vote = await readVote(queries, voteId);
  const standing = vote && (await readYear(queries, vote.yearId));
  if (!vote || !standing) return undefined;
  const year = await yearAsSigned(queries, standing, [resultRecord.of(voteId)]);
  return { vote, year, votes: await votesOf(queries, vote.yearId), entries: await entriesOf(queries, voteId) };
}

/** The same for whoever counts, or looks at a count: with the accounts that may take part in it. */
export async function countFacts(
  queries: Queries,
  voteId: number,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): Promise<(VoteFacts & CountFacts) | undefined> {
  const facts = await voteFacts(queries, voteId);
  if (!facts) return undefined;
  const { vote, entries } = facts;
  const again = vote.followsBecause === "counted-again" && vote.followsId !== null;
  const entriesBefore = again ? await entriesOf(queries, vote.followsId) : [];
  const accounts = await accountsOf(queries, vote.yearId, [...seatedIn(vote), ...typistsOf(entries)]);
  return { ...facts, entriesBefore, actor, now, accounts };
}

const seatedIn = ({ opening }: Vote): number[] =>
  (opening?.tellers ?? []).flatMap(({ personId }) => (personId === null ? [] : [personId]));

/** Accounts that typed or compared, whatever they hold now: a record names them. */
function typistsOf(entries: readonly TellerEntry[]): number[] {
  const labels = entries.flatMap(({ enteredBy, comparedBy, takenOverFrom }) => [enteredBy, comparedBy, takenOverFrom]);
  return labels.flatMap((label) => personOf(label) ?? []);
}

/** A unit's name in the year, for sentences and papers. */
export const unitName = (year: YearFacts, unitId: number): string =>
  year.units.find((unit) => unit.unitId === unitId)?.name ?? `đơn vị số ${unitId}`;
