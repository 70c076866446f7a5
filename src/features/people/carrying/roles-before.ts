import { type Day, dayOf, type Instant } from "../../../basics/instant.ts";
import type { Actor, Role } from "../../../platform/access/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { decideGrant, type GrantFacts, grantFactsOfAll } from "../granting.ts";
import { rolesEverIn } from "../store/grants.ts";
import { type RoleOfYear, rolesGivenIn } from "../store/roles-before.ts";

/** Why a role of the year before does not go on. */
export type CarryFault =
  | { readonly code: "role-ended"; readonly on: Day }
  | { readonly code: "of-one-year" }
  | Extract<ReturnType<typeof decideGrant>, { ok: false }>["refusal"];

/** A role of the year before, as it would be given in the next one. */
export interface RoleBefore extends RoleOfYear {
  /** undefined where it can be given. */
  readonly fault: CarryFault | undefined;
  /** Whether it is proposed: who chairs, deputises and keeps the papers goes with the unit that leads. */
  readonly usual: boolean;
}

/** The roles of one year, each judged for another as if it were given there by whoever asks. */
export async function rolesBefore(
  queries: Queries,
  actor: Actor,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly RoleBefore[]> {
  const roles = lastOfEach(await rolesGivenIn(queries, from));
  const facts = await grantFactsOfAll(queries, actor, { yearId: to, people: roles });
  const ended = endsOf(await rolesEverIn(queries, to));
  return roles.map((role) => ({
    ...role,
    fault: faultOf(role, facts.get(role.personId)!, { yearId: to, endedThere: ended.get(keyOf(role)) }),
    usual: !withTheLeadingUnit.includes(role.role),
  }));
}

const withTheLeadingUnit: readonly Role[] = ["secretary", "chair", "deputy"];

/**
 * Judges one role. What ended in its own year, or in the new one, is not taken up again by the way, whoever asks: a
 * preview from before would bring back what somebody has just taken. By hand it is given again.
 */
export function faultOf(
  role: RoleOfYear,
  facts: GrantFacts,
  { yearId, endedThere }: { readonly yearId: number; readonly endedThere?: Instant | undefined },
): CarryFault | undefined {
  if (role.endedAt !== null) return { code: "role-ended", on: dayOf(role.endedAt) };
  if (role.role === "teller") return { code: "of-one-year" };
  const decided = decideGrant(facts, { yearId, personId: role.personId, role: role.role, unitId: role.unitId });
  if (!decided.ok) return decided.refusal;
  return endedThere === undefined ? undefined : { code: "role-ended", on: dayOf(endedThere) };
}

type Held = Pick<RoleOfYear, "personId" | "role" | "unitId">;
const keyOf = ({ personId, role, unitId }: Held): string => `${personId} ${role} ${unitId}`;

/** When roles that were given and ended were ended. */
const endsOf = (roles: readonly (Held & { readonly endedAt: Instant | null })[]): ReadonlyMap<string, Instant> =>
  new Map(roles.flatMap((role) => (role.endedAt === null ? [] : [[keyOf(role), role.endedAt]])));

/** A role that was ended and given again is one role: the one still held, or else the last. */
function lastOfEach(roles: readonly RoleOfYear[]): readonly RoleOfYear[] {
  const last = new Map<string, RoleOfYear>();
  for (const role of roles) {
    const key = keyOf(role);
    const known = last.get(key);
    if (known === undefined || known.endedAt !== null) last.set(key, role);
  }
  return [...last.values()];
}
