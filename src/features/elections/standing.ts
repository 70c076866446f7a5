import { assert } from "../../basics/assert.ts";
import { type Day, dayOf, type Instant } from "../../basics/instant.ts";
import type { VotingRule } from "../../engines/counting/index.ts";
import { dayOfMoment, enteredLater, type Happened, heldAt, type VoteSubject, type YearFacts } from "../year/index.ts";
import { type Nominee, type SignedResult, unitOf, type Vote } from "./model.ts";

export const sameSubject = (a: VoteSubject, b: VoteSubject): boolean =>
  a.kind === b.kind && (a.kind !== "title" || b.kind !== "title" || a.awardCode === b.awardCode);

/** Rounds of one subject, first to last, voided ones left out. */
export function roundsOf(votes: readonly Vote[], subject: VoteSubject): Vote[] {
  return votes
    .filter((vote) => sameSubject(vote.subject, subject) && vote.state !== "void")
    .toSorted((a, b) => a.round - b.round);
}

/** Units that a signed ballot honoured, by votes or by what settled it afterwards; empty while it is not signed. */
export function honouredIn(vote: Vote): number[] {
  if (vote.state !== "signed" || vote.result === null) return [];
  const voted = vote.result.verdict.nominees.filter(({ outcome }) => outcome === "honoured");
  return [...voted.map(({ nominee }) => unitOf(nominee)), ...(vote.settlement?.honoured ?? [])];
}

/** Units honoured in all rounds of one subject. */
export const honouredFor = (votes: readonly Vote[], subject: VoteSubject): number[] =>
  roundsOf(votes, subject).flatMap(honouredIn);

/** Whether nothing more is to be voted or decided on this subject: the last round is signed and what it left open is settled. */
export function isConcluded(votes: readonly Vote[], subject: VoteSubject): boolean {
  const last = roundsOf(votes, subject).at(-1);
  if (last?.state !== "signed" || last.result === null) return false;
  return last.result.step.step === "done" || last.settlement !== null;
}

/** Titles that a unit was honoured with in this year, as the votes are called. */
export function titlesHeld(votes: readonly Vote[], unitId: number): { awardCode: string; name: string }[] {
  return votes.flatMap(({ subject, name, ...vote }) =>
    subject.kind === "title" && honouredIn({ subject, name, ...vote }).includes(unitId)
      ? [{ awardCode: subject.awardCode, name }]
      : [],
  );
}

/** Those who are on the ballot: a name withdrawn before opening is kept in the record, not on the paper. */
export const onTheBallot = (vote: Pick<Vote, "nominees">): Nominee[] =>
  vote.nominees.filter(({ withdrawn }) => withdrawn !== "before-opening");

/** Units on the ballot with their names in the year, for sentences. */
export const nominatedIn = (vote: Pick<Vote, "nominees">, { units }: Pick<YearFacts, "units">): Map<number, string> =>
  new Map(
    onTheBallot(vote).map(({ unitId }) => [
      unitId,
      units.find((unit) => unit.unitId === unitId)?.name ?? `đơn vị số ${unitId}`,
    ]),
  );

/** The rule as it is applied: a sole nominee is agreed to or not, for a choice among one could not be declined. */
export function ruleInForce(vote: Pick<Vote, "rule" | "nominees">): VotingRule {
  const alone = vote.rule.asks.kind === "choose" && onTheBallot(vote).length === 1;
  return alone ? { ...vote.rule, asks: { kind: "approve-each" } } : vote.rule;
}

/** The frozen facts of a vote that has been opened. */
export function openingOf(vote: Vote): NonNullable<Vote["opening"]> {
  assert(vote.opening !== null, `vote ${vote.voteId} was never opened`);
  return vote.opening;
}

/** When counting ended: the day under the paper, the moment that was told, or the one of the lock. */
export const countedAt = ({ origin, signedAt, heldAt: told }: SignedResult): Instant | Day =>
  origin && "signedOn" in origin ? origin.signedOn : heldAt({ at: signedAt, heldAt: told });

/** The legal day on which a count ended. */
export const countedOn = (result: SignedResult): Day => dayOfMoment(countedAt(result));

/** When voting opened. */
export const openedHeld = (vote: Vote): Instant => {
  const { openedAt, heldAt: told } = openingOf(vote);
  return heldAt({ at: openedAt, heldAt: told });
};

/** The day of a vote that is entered later than it was held: its count has not ended “just now”. */
export function lateVoteOf(vote: Vote): Day | null {
  const { openedAt, heldAt: told } = openingOf(vote);
  return enteredLater({ at: openedAt, heldAt: told }) === undefined ? null : dayOf(openedHeld(vote));
}

/** The count that a vote follows: a second round opens after it. */
export function countBefore({ followsId }: Pick<Vote, "followsId">, votes: readonly Vote[]): readonly Happened[] {
  const result = votes.find(({ voteId }) => voteId === followsId)?.result;
  return result ? [{ what: "count", at: countedAt(result) }] : [];
}
