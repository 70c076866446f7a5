import { ok } from "../../basics/result.ts";
import type { Actor } from "../../platform/access/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { type Giver, giverIn, givesIn, grantFault } from "./giving.ts";
import type { WantedRole } from "./model.ts";
import { type Account, accountOf } from "./store/accounts.ts";
import { type HeldRole, rolesHeldIn, unitsOfYear } from "./store/grants.ts";
import { type OpenCount, openCountsOf } from "./store/open-counts.ts";
import { isWithinReach } from "./store/reach.ts";
import { refuse } from "./refusals.ts";

/** A role for somebody whose account is there. */
export interface RoleToGive extends WantedRole {
  readonly yearId: number;
  readonly personId: number;
  /** As it was found: somebody of another cluster is only reached by it. */
  readonly signInName?: string | undefined;
}

/** What a grant is judged by. */
export interface GrantFacts {
  readonly giver: Giver;
  readonly toOneself: boolean;
  readonly account: Account | undefined;
  readonly units: ReadonlySet<number>;
  /** What the receiver holds in the year. */
  readonly held: readonly HeldRole[];
  /** Open votes that the receiver counts, or may have to compare with their paper; only the first matter here. */
  readonly counts: readonly OpenCount[];
}

/** What is asked before a role is given to somebody. */
export async function grantFacts(queries: Queries, actor: Actor, wanted: Receiver & YearOf): Promise<GrantFacts> {
  return (await grantFactsOfAll(queries, actor, { yearId: wanted.yearId, people: [wanted] })).get(wanted.personId)!;
}

/**
 * The same for many, from a list or carried from the year before, by their number. What they share is read once: a year
 * of a thousand people must not read a thousand roles for each.
 */
export async function grantFactsOfAll(
  queries: Queries,
  actor: Actor,
  { yearId, people }: YearOf & { readonly people: readonly Receiver[] },
): Promise<ReadonlyMap<number, GrantFacts>> {
  const giver = giverIn(actor, yearId);
  const units = await unitsOfYear(queries, yearId);
  const held = Map.groupBy(await rolesHeldIn(queries, yearId), ({ personId }) => personId);
  const years = givesIn(actor);
  const facts = new Map<number, GrantFacts>();
  for (const { personId, signInName } of people) {
    if (facts.has(personId)) continue;
    const within = await isWithinReach(queries, { personId, signInName, years });
    facts.set(personId, {
      ...{ giver, units, held: held.get(personId) ?? [] },
      toOneself: actor.kind === "person" && actor.id === personId,
      account: within ? await accountOf(queries, personId) : undefined,
      counts: await openCountsOf(queries, { personId, actor }),
    });
  }
  return facts;
}

type Receiver = Pick<RoleToGive, "personId" | "signInName">;
type YearOf = Pick<RoleToGive, "yearId">;

/**
 * Whoever belongs to a unit on the ballot does not count it: a role for a unit, given while the vote is open, would take
 * its teller away, and that is the standing body's alone.
 */
export function decideGrant({ giver, toOneself, account, units, held, counts }: GrantFacts, wanted: RoleToGive) {
  if (!account) return refuse("no-such-person");
  if (!account.active) return refuse("account-off");
  if (toOneself && !giver.administrator) return refuse("not-to-yourself");
  const no = grantFault(wanted, { giver, units });
  if (no) return no;
  const { role, unitId } = wanted;
  if (held.some((one) => one.role === role && one.unitId === unitId))
    return refuse("already-holds", { fullName: account.fullName, role });
  const open = counts.find((one) => one.seated && one.yearId === wanted.yearId && !one.overseen);
  if (open && unitId !== null) return refuse("counts-an-open-vote", { fullName: account.fullName, vote: open.vote });
  return ok({ ...wanted, fullName: account.fullName });
}
