import { assert } from "../../../basics/assert.ts";
import type { KnownAccount, Seat, Vote } from "../model.ts";
import { type CountAccount, fitSeats, labelOf, refuseSeat, type SeatFacts, unfitTeller, wrongUnit } from "../seats.ts";
import { openingOf } from "../standing.ts";
import type { CountFacts, OpeningOnSourceRefusal, SeatsBefore, SigningRefusal } from "./source.ts";

/** The committee of an open vote and what its fitness depends on. */
export const seatsOf = ({ vote, accounts }: Pick<CountFacts, "vote" | "accounts">): SeatFacts => {
  const { tellers, openedAt } = openingOf(vote);
  return { tellers, accounts, doneBy: vote.doneBy, openedAt };
};

/** The first seat that may not be taken into a vote: its account, or the unit it stands for. */
export function refuseSeats(seats: SeatsBefore): OpeningOnSourceRefusal | undefined {
  for (const seat of seats.tellers) {
    if (seat.personId === null) continue;
    const unfit = unfitTeller(seat, { ...seats, openedAt: null });
    if (unfit) return unfit;
    const unit = wrongUnit(seat, seats);
    if (unit?.code === "seat-of-other-unit") return unit;
  }
  return undefined;
}

/** Seats that have no account, as a refusal names them. */
export const withoutAccounts = ({ tellers }: Pick<SeatFacts, "tellers">): OpeningOnSourceRefusal => ({
  code: "tellers-without-accounts",
  tellers: tellers.filter(({ personId }) => personId === null).map(({ name }) => name),
});

export const headIsFit = (facts: SeatFacts): boolean => fitSeats(facts).some(({ head }) => head);

/** The seat of whoever acts in the committee of this vote, while its account may count. */
export function ownSeat(facts: CountFacts): Seat | undefined {
  const seats = seatsOf(facts);
  return seats.tellers.find(({ seat }) => refuseSeat(seat, facts.actor, seats) === undefined);
}

/** Why whoever acts may not sign as the head: somebody else, or an account that may not count this vote. */
export function refuseHead(facts: CountFacts): SigningRefusal | undefined {
  const seats = seatsOf(facts);
  const head = headOf(facts.vote);
  const refusal = refuseSeat(head.seat, facts.actor, seats);
  return refusal?.code === "not-your-seat" ? { code: "only-the-head-signs", head: head.name } : refusal;
}

export function headOf(vote: Vote): Seat {
  const head = openingOf(vote).tellers.find((teller) => teller.head);
  assert(head, `vote ${vote.voteId} was opened without a head of its committee`);
  return head;
}

/** An account as a signed result keeps it. */
export function knownAs(accounts: readonly CountAccount[], label: string): KnownAccount | undefined {
  const account = accounts.find(({ personId }) => labelOf(personId) === label);
  if (!account) return undefined;
  const { personId, fullName, linkIssuedBy, linkAcceptedAt } = account;
  return { personId, fullName, linkIssuedBy, linkAcceptedAt };
}

/** @throws Error when an account that just acted is not among those of the year */
export function knownActor({ accounts, actor }: Pick<CountFacts, "accounts" | "actor">): KnownAccount {
  assert(actor.kind === "person", "only an account signs");
  const known = knownAs(accounts, labelOf(actor.id));
  assert(known, `account ${actor.id} acts in a year where it holds nothing`);
  return known;
}
