import type { Queries } from "../database/database.ts";
import type { Actor } from "./actor.ts";
import { type Role, unitRoles } from "./roles.ts";

/** Finds the cluster-year, or the unit, that an input is about. */
export type Locate<Input> = (queries: Queries, input: Input) => Promise<number | undefined> | number | undefined;

/** Who may do a deed. Every deed states it; there is no default that lets somebody in. */
export type Allow<Input> =
  | { readonly to: "anyone" }
  | { readonly to: "signed-in" }
  | { readonly to: "role-holder" }
  | { readonly to: "operator" }
  | { readonly to: "administrator" }
  | {
      readonly to: readonly Role[];
      readonly in: Locate<Input>;
      /** For roles held for a unit: the unit that the input is about. They may act only for their own. */
      readonly unit?: Locate<Input>;
      /** Administrators may do it too: appointments and repairs, never votes or counts. */
      readonly administratorToo: boolean;
      /** Also in a year that was concluded: what comes months later, and what takes back what was wrong. */
      readonly evenConcluded?: true;
    };

/** Not signed in is enough: sign-in itself, the first administrator, health. */
export const toAnyone = { to: "anyone" } as const;

/** Anybody who signed in, to what is their own: the account, the years they hold a role in. */
export const toSignedIn = { to: "signed-in" } as const;

/** Whoever holds a role in any year, and administrators: an account alone reads nothing of the house. */
export const toRoleHolders = { to: "role-holder" } as const;

/** The operator of the machine, by the command line: what a line of the log tells of it was done there. */
export const toOperator = { to: "operator" } as const;

/** The administrator of this installation. */
export const toAdministrator = { to: "administrator" } as const;

const yearOfInput = (_: Queries, input: { readonly yearId: number }): number => input.yearId;

/** Holders of these roles in the cluster-year that the input names as `yearId`. */
export function toRoles(...roles: readonly Role[]): Allow<{ readonly yearId: number }> {
  return { to: roles, in: yearOfInput, administratorToo: false };
}

/** Holders of these roles in the cluster-year that `locate` finds. */
export function toRolesIn<Input>(locate: Locate<Input>, ...roles: readonly Role[]): Allow<Input> {
  return { to: roles, in: locate, administratorToo: false };
}

/** Narrows a rule: officers, heads and delegates act only for the unit that `locate` finds. */
export function forOwnUnit<Input>(rule: Allow<Input>, locate: Locate<Input>): Allow<Input> {
  return typeof rule.to === "object" ? { ...rule, unit: locate } : rule;
}

/** Widens a rule to administrators. */
export function orAdministrator<Input>(rule: Allow<Input>): Allow<Input> {
  return typeof rule.to === "object" ? { ...rule, administratorToo: true } : rule;
}

/** Widens a rule to years that were concluded. There is no default that lets a deed write into one. */
export function evenConcluded<Input>(rule: Allow<Input>): Allow<Input> {
  return typeof rule.to === "object" ? { ...rule, evenConcluded: true } : rule;
}

export type Permission = "granted" | "sign-in-first" | "not-allowed";

/**
 * Decides whether an actor may do what a rule guards. Refuses by default: an unknown cluster-year, an unknown
 * unit or a rule without a matching role is a refusal.
 *
 * The operator of this machine holds the data folder and is let through; the log names them as operator.
 */
export function permits(
  rule: Allow<never>,
  actor: Actor,
  place: { readonly yearId?: number | undefined; readonly unitId?: number | undefined },
): Permission {
  if (rule.to === "anyone" || actor.kind === "operator") return "granted";
  if (actor.kind === "anyone") return "sign-in-first";
  if (rule.to === "signed-in") return "granted";
  if (rule.to === "operator") return "not-allowed";
  if (rule.to === "role-holder") return actor.administrator || actor.grants.length > 0 ? "granted" : "not-allowed";
  if (rule.to === "administrator") return actor.administrator ? "granted" : "not-allowed";
  if (actor.administrator && rule.administratorToo) return "granted";
  const held = actor.grants.some(
    (grant) =>
      grant.yearId === place.yearId &&
      rule.to.includes(grant.role) &&
      (rule.unit === undefined || !unitRoles.includes(grant.role) || grant.unitId === place.unitId),
  );
  return held ? "granted" : "not-allowed";
}

/** Whether a rule could let this actor in for some input at all: a role it names, in whatever year and unit. */
export function permitsSomewhere(rule: Allow<never>, actor: Actor): Permission {
  if (typeof rule.to !== "object") return permits(rule, actor, {});
  if (actor.kind === "operator") return "granted";
  if (actor.kind === "anyone") return "sign-in-first";
  if (actor.administrator && rule.administratorToo) return "granted";
  return actor.grants.some((grant) => rule.to.includes(grant.role)) ? "granted" : "not-allowed";
}
