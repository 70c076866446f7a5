import { type Actor, actorLabel, type Role } from "../../platform/access/index.ts";
import { cameThrough, type Host, madeALinkFor } from "./hosts.ts";
import type { Seat } from "./model.ts";
import type { DoneBy, KnownAccount } from "./sources/origin.ts";
import type { VoteRefusal } from "./refusals.ts";

/** An account that may take part in a count, as far as its fitness goes. */
export interface CountAccount extends KnownAccount {
  /** What it holds now in the year of the vote; nothing where it was deactivated. */
  readonly roles: readonly HeldInYear[];
  /** Units of every role it ever held in the year: one that ended yesterday still says whose officer this is. */
  readonly unitsEver: readonly number[];
  /** Everybody through whom the account came, upwards. */
  readonly hosts: readonly Host[];
  /** Who issued its last link, as the log names them; null where it is not known. */
  readonly lastIssuer: string | null;
  /** Links made for it, the newest last; left out where none is known. */
  readonly links?: readonly LinkSeen[];
  /** When it first became a teller of the year, also by a role that ended; null: never. */
  readonly tellerSince?: string | null;
  /** Whether somebody came through one of its links, as far as is known. */
  readonly accepted: boolean;
}

/** A link as far as a committee is told of it. */
export interface LinkSeen {
  readonly by: string;
  readonly issuedAt: string;
  readonly acceptedAt: string | null;
  /** Until when somebody could still come in through it; null where it was used or another took its place. */
  readonly openUntil: string | null;
}

export interface HeldInYear {
  readonly role: Role;
  readonly unitId: number | null;
  readonly grantedAt: string;
  /** Whether the standing body gave it, or the operator of the machine for it. */
  readonly fromStandingBody: boolean;
}

/** What makes a vote what it is; whoever did one of these does not count it. */
export type Hand = "formed" | "prepared" | "opened" | "recorded-hands";

export type UnfitTeller =
  | { readonly code: "seat-without-account"; readonly teller: string }
  | { readonly code: "teller-role-missing"; readonly teller: string }
  | { readonly code: "teller-had-a-hand"; readonly teller: string; readonly did: Hand }
  | { readonly code: "teller-invited-teller"; readonly teller: string; readonly invited: string }
  | { readonly code: "teller-of-nominee"; readonly teller: string; readonly unit: string };

/** What the fitness of a committee depends on. */
export interface SeatFacts {
  readonly tellers: readonly Seat[];
  readonly accounts: readonly CountAccount[];
  readonly doneBy: DoneBy;
  /** Units on the ballot, by name. */
  readonly nominated: ReadonlyMap<number, string>;
  /** When the vote opened; null before. Nobody becomes a teller of a vote that is open. */
  readonly openedAt: string | null;
}

/**
 * Whether somebody may act from a seat of the counting committee: only the account that it was tied to when the
 * committee was formed, and only while that account may count this vote. The operator of the machine has no seat.
 */
export function refuseSeat(number: number, actor: Actor, facts: SeatFacts): VoteRefusal | undefined {
  const seat = facts.tellers.find((one) => one.seat === number);
  if (!seat) return { code: "no-such-seat" };
  if (actor.kind !== "person") return { code: "operator-has-no-seat" };
  if (seat.personId !== null && seat.personId !== actor.id) return { code: "not-your-seat", teller: seat.name };
  return unfitTeller(seat, facts);
}

/** Why the account of a seat may not count this vote, or undefined. */
export function unfitTeller(seat: Seat, facts: SeatFacts): UnfitTeller | undefined {
  const { name: teller, personId } = seat;
  if (personId === null) return { code: "seat-without-account", teller };
  const account = facts.accounts.find((one) => one.personId === personId);
  const held = account?.roles.some(
    ({ role, grantedAt }) => role === "teller" && (facts.openedAt === null || grantedAt <= facts.openedAt),
  );
  if (!account || !held) return { code: "teller-role-missing", teller };
  const did = handOf(personId, facts.doneBy);
  if (did) return { code: "teller-had-a-hand", teller, did };
  const unit = account.unitsEver.find((one) => facts.nominated.has(one));
  if (unit !== undefined) return { code: "teller-of-nominee", teller, unit: facts.nominated.get(unit) ?? "" };
  for (const other of facts.tellers) {
    if (other.personId === null || other.personId === personId) continue;
    const { openedAt } = facts;
    const theirs = facts.accounts.find((one) => one.personId === other.personId);
    const theirHost = { hostId: personId, openedAt };
    if (theirs && (cameThrough({ guest: theirs, ...theirHost }) || madeALinkFor({ guest: theirs, ...theirHost })))
      return { code: "teller-invited-teller", teller, invited: other.name };
    if (cameThrough({ guest: account, hostId: other.personId, openedAt }))
      return { code: "teller-invited-teller", teller: other.name, invited: teller };
  }
  return undefined;
}

/** What somebody did to make a vote what it is, the weightiest first. */
export const handOf = (personId: number, doneBy: DoneBy): Hand | undefined => handOfLabel(labelOf(personId), doneBy);

/** The same of whoever the log names so: the operator of the machine has no account. */
export function handOfLabel(label: string, { prepared = [], formed, opened, hands = [] }: DoneBy): Hand | undefined {
  if (formed === label) return "formed";
  if (prepared.includes(label)) return "prepared";
  if (opened === label) return "opened";
  return hands.includes(label) ? "recorded-hands" : undefined;
}

/**
 * Whether a seat's unit is the account's own: one in which it holds a role, or none where the standing body sent the
 * teller. A unit left out would hide that a teller belongs to a nominee; and who was sent by the standing body was given
 * the role by it, except in a vote entered late, where the paper says so.
 */
export function wrongUnit(
  seat: Seat,
  { accounts, fromStandingBody, late }: Sent & { readonly accounts: readonly CountAccount[] },
): VoteRefusal | undefined {
  const account = accounts.find(({ personId }) => personId === seat.personId);
  if (seat.personId === null || !account) return undefined;
  const own =
    seat.unitId === null
      ? fromStandingBody && account.unitsEver.length === 0
      : account.roles.some(({ unitId }) => unitId === seat.unitId);
  if (!own) return { code: "seat-of-other-unit", teller: seat.name };
  const sent = account.roles.some((held) => held.role === "teller" && held.fromStandingBody);
  return fromStandingBody && !late && !sent ? { code: "not-from-standing-body", teller: seat.name } : undefined;
}

/** Whether the tellers are said to come from the standing body, and whether the vote is entered late. */
export interface Sent {
  readonly fromStandingBody: boolean;
  readonly late: boolean;
}

/** The first teller who belongs to a unit on the ballot, by the seat or by the account. */
export function tellerOfNominee(
  tellers: readonly Seat[],
  { accounts, nominated }: { accounts: readonly CountAccount[]; nominated: ReadonlySet<number> },
): { readonly teller: string; readonly unitId: number } | undefined {
  for (const { name, unitId, personId } of tellers) {
    const account = accounts.find((one) => personId !== null && one.personId === personId);
    const units = [...(unitId === null ? [] : [unitId]), ...(account ? account.unitsEver : [])];
    const unit = units.find((one) => nominated.has(one));
    if (unit !== undefined) return { teller: name, unitId: unit };
  }
  return undefined;
}

/** How the log and an entry name an account. */
export const labelOf = (personId: number): string => `person:${personId}`;

/** The account of a label; undefined for the operator of the machine. */
export function personOf(label: string | null): number | undefined {
  const number = label?.startsWith("person:") ? Number(label.slice("person:".length)) : NaN;
  return Number.isSafeInteger(number) ? number : undefined;
}

/** The account that acts, as an entry names it; undefined for the operator of the machine. */
export const accountLabel = (actor: Actor): string | undefined =>
  actor.kind === "person" ? actorLabel(actor) : undefined;

/** Seats that may count this vote. */
export const fitSeats = (facts: SeatFacts): Seat[] =>
  facts.tellers.filter((seat) => unfitTeller(seat, facts) === undefined);
