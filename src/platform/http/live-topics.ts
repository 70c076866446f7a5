import type { Actor } from "../access/index.ts";

/** Which deed was done, and in which cluster-year where it belongs to one. */
export interface Topic {
  readonly name: string;
  readonly yearId: number | null;
}

/** What somebody does with their own account; no screen shows it. */
const ownAffairs = ["people.sign-in", "people.sign-out", "people.change-password"];

/** Deeds after which somebody may hold other roles, or no session any more. */
export const endsOrChangesAccess = ({ name }: Topic): boolean =>
  (name.startsWith("people.") && name !== "people.sign-in") ||
  name === "movement.create-year" ||
  name === "sample.open-sample-year";

/**
 * Whether somebody's screens may hear of a deed. Of a year: whoever holds a role in it, and administrators. Of no year –
 * a unit's name, an account: whoever holds a role at all, since the names stand on every screen.
 */
export function hears({ name, yearId }: Topic, actor: Actor): boolean {
  if (actor.kind !== "person" || ownAffairs.includes(name)) return false;
  if (actor.administrator) return true;
  return actor.grants.some((grant) => yearId === null || grant.yearId === yearId);
}
