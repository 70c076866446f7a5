import type { Actor, Role } from "../../platform/access/index.ts";
import type { Vote } from "./model.ts";

/**
 * Roles that read the figures of a count whatever the size of the room: who ran it, who keeps the record. Beside them
 * read those who counted this vote; a teller outside its committee did not.
 *
 * @source docs/decisions/0012-figures-of-small-rooms.md, 0018-two-people-count.md
 */
export const readersOfFigures = ["secretary", "chair", "deputy", "standing-body"] as const satisfies Role[];

/** Accounts that sat on the counting committee of a vote. */
export const whoCounted = ({ opening }: Pick<Vote, "opening">): number[] =>
  (opening?.tellers ?? []).flatMap(({ personId }) => (personId === null ? [] : [personId]));

/** Whether somebody sits on the committee of a vote that is open: such a one changes nothing about its ballot. */
export const sitsOn = (vote: Pick<Vote, "opening">, actor: Actor): boolean =>
  actor.kind === "person" && whoCounted(vote).includes(actor.id);

/** Whether figures stay in the minutes of the count: a secret ballot of fewer voters than the rulebook publishes. */
export const figuresStaySealed = ({ opening }: Pick<Vote, "opening">): boolean => opening?.countsPublished === false;

/** Whether somebody may read a vote's figures once it is signed. */
export const readsFigures = (vote: Pick<Vote, "opening" | "yearId">, actor: Actor): boolean =>
  vote.opening?.countsPublished === true ||
  (actor.kind === "person" && whoCounted(vote).includes(actor.id)) ||
  readersOfFigures.some((role) => holds(actor, vote.yearId, role));

/** Whether somebody holds a role in a year; the operator of this machine holds them all. */
export function holds(actor: Actor, yearId: number, role: Role): boolean {
  if (actor.kind === "operator") return true;
  return actor.kind === "person" && actor.grants.some((grant) => grant.yearId === yearId && grant.role === role);
}
