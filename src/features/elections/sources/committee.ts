import { assert } from "../../../basics/assert.ts";
import { clockOf, dayOf, writeDay } from "../../../basics/instant.ts";
import { enteredWords, heldAt } from "../../year/index.ts";
import type { Seat, SignedResult, TellerEntry, Vote } from "../model.ts";
import type { Beside, KnownAccount, OneHost } from "./origin.ts";
import {
  type CountAccount,
  fitSeats,
  handOfLabel,
  labelOf,
  refuseSeat,
  type SeatFacts,
  unfitTeller,
  wrongUnit,
} from "../seats.ts";
import { nominatedIn, openingOf } from "../standing.ts";
import type { CountFacts, MinutesOfCount, SeatsBefore } from "./source.ts";
import type { VoteRefusal } from "../refusals.ts";

/** The committee of an open vote and what its fitness depends on. */
export const seatsOf = ({ vote, year, accounts }: Pick<CountFacts, "vote" | "year" | "accounts">): SeatFacts => {
  const { tellers, openedAt } = openingOf(vote);
  return { tellers, accounts, doneBy: vote.doneBy, openedAt, nominated: nominatedIn(vote, year) };
};

/** The first seat that may not be taken into a vote: its account, or the unit it stands for. */
export function refuseSeats(seats: SeatsBefore): VoteRefusal | undefined {
  for (const seat of seats.tellers) {
    if (seat.personId === null) continue;
    const unfit = unfitTeller(seat, { ...seats, openedAt: null });
    if (unfit) return unfit;
    const unit = wrongUnit(seat, seats);
    if (unit) return unit;
  }
  return undefined;
}

/** Seats that have no account, as a refusal names them. */
export const withoutAccounts = ({ tellers }: Pick<SeatFacts, "tellers">): VoteRefusal => ({
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
export function refuseHead(facts: CountFacts): VoteRefusal | undefined {
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

/** “10 giờ 05 phút ngày 18/12/2020”, as minutes write it. */
export const writeMoment = (instant: string): string =>
  `${clockOf(instant).replace(":", " giờ ")} phút ngày ${writeDay(dayOf(instant))}`;

/** Minutes of a count that was locked by the committee's own accounts: it ended with that, and they sign it as formed. */
export function minutesOfCommittee(vote: Vote, { signedAt: at, heldAt: told }: SignedResult): MinutesOfCount {
  const counted = { at, heldAt: told };
  const ended = `việc kiểm phiếu kết thúc lúc ${writeMoment(heldAt(counted))}${enteredWords(counted)}`;
  const members = openingOf(vote).tellers.flatMap(({ head, name }) => (head ? [] : [name]));
  return { ended, head: headOf(vote).name, members };
}

/** An account as a signed result keeps it. */
export function knownAs(accounts: readonly CountAccount[], label: string): KnownAccount | undefined {
  const account = accounts.find(({ personId }) => labelOf(personId) === label);
  if (!account) return undefined;
  const { personId, fullName, linkIssuedBy, linkAcceptedAt, openLinkIssuedBy, above } = account;
  return {
    ...{ personId, fullName, linkIssuedBy, linkAcceptedAt },
    ...(openLinkIssuedBy !== undefined && { openLinkIssuedBy }),
    ...(above !== undefined && { above }),
  };
}

/** @throws Error when an account that just acted is not among those of the year */
export function knownActor({ accounts, actor }: Pick<CountFacts, "accounts" | "actor">): KnownAccount {
  assert(actor.kind === "person", "only an account signs");
  const known = knownAs(accounts, labelOf(actor.id));
  assert(known, `account ${actor.id} acts in a year where it holds nothing`);
  return known;
}

/** Where one person issued the links of both who typed or compared: the name, and the hand that account had in the vote. */
export function oneHostOf(
  { vote, accounts }: Pick<CountFacts, "vote" | "accounts">,
  labels: readonly string[],
): { readonly oneHost?: OneHost } {
  const [first, ...others] = labels.map((label) => accounts.find(({ personId }) => labelOf(personId) === label));
  const host = first?.lastIssuer ?? null;
  if (host === null || others.length === 0 || others.some((one) => one?.lastIssuer !== host)) return {};
  return { oneHost: { name: first?.linkIssuedBy ?? "", did: handOfLabel(host, vote.doneBy) ?? null } };
}

/** Who changed how many cells after the figures had been compared; never which, never to what. */
export function changedAfterOf(
  { accounts }: Pick<CountFacts, "accounts">,
  typed: readonly TellerEntry[],
): Pick<Beside, "changedAfter"> {
  const changed = typed.filter(({ changedAfter }) => changedAfter > 0);
  if (changed.length === 0) return {};
  return {
    changedAfter: changed.map(({ enteredBy, changedAfter }) => ({
      name: knownAs(accounts, enteredBy)?.fullName ?? "người chưa rõ",
      cells: changedAfter,
    })),
  };
}
