import {
  type Actor,
  type Allow,
  evenConcluded,
  type Grant,
  orAdministrator,
  type Role,
  toRolesIn,
  unitRoles,
} from "../../platform/access/index.ts";
import type { WantedRole } from "./model.ts";
import { refuse } from "./refusals.ts";

/** Who gives roles in a year: its secretary, the standing body, an administrator. */
export const toGiversIn = <Input>(locate: Parameters<typeof toRolesIn<Input>>[0]): Allow<Input> =>
  evenConcluded(orAdministrator(toRolesIn(locate, ...givingRoles)));

const givingRoles: readonly Role[] = ["secretary", "standing-body"];

/** Somebody who gives or ends roles in one year, as far as it matters for which ones. */
export interface Giver {
  readonly administrator: boolean;
  readonly standingBody: boolean;
}

export function giverIn(actor: Actor, yearId: number | undefined): Giver {
  if (actor.kind === "operator") return { administrator: true, standingBody: true };
  if (actor.kind === "anyone") return { administrator: false, standingBody: false };
  const held = actor.grants.some((grant) => grant.yearId === yearId && grant.role === "standing-body");
  return { administrator: actor.administrator, standingBody: held };
}

/** A secretary runs the year but does not make, or unmake, those who oversee it. */
export const mayGive = (giver: Giver, role: Role): boolean =>
  giver.administrator || giver.standingBody || role !== "standing-body";

/** The years in which somebody gives roles; "all" for an administrator and the operator of the machine. */
export function givesIn(actor: Actor): ReadonlySet<number> | "all" {
  if (actor.kind === "operator") return "all";
  if (actor.kind === "anyone") return new Set();
  if (actor.administrator) return "all";
  return new Set(actor.grants.filter(({ role }) => givingRoles.includes(role)).map(({ yearId }) => yearId));
}

/** Whether somebody could have given every one of these roles, each in its own year. */
export function coversAll(actor: Actor, held: readonly Pick<Grant, "yearId" | "role">[]): boolean {
  const years = givesIn(actor);
  return (
    years === "all" || held.every(({ yearId, role }) => years.has(yearId) && mayGive(giverIn(actor, yearId), role))
  );
}

/** Why a role cannot be given; undefined when it can. */
export function grantFault(wanted: WantedRole, { giver, units }: { giver: Giver; units: ReadonlySet<number> }) {
  if (!mayGive(giver, wanted.role)) return refuse("not-yours-to-give", { role: wanted.role });
  if (wanted.unitId === null)
    return unitRoles.includes(wanted.role) ? refuse("unit-needed", { role: wanted.role }) : undefined;
  return units.has(wanted.unitId) ? undefined : refuse("unit-not-in-cluster");
}
