import type { Actor } from "../../../platform/access/index.ts";
import type { Queries } from "../../../platform/database/index.ts";
import { beforeOf } from "../../year/index.ts";
import { givesIn, type RoleBefore, rolesBefore } from "../../people/index.ts";
import { type CriteriaBefore, criteriaBefore } from "../../scoring/index.ts";
import type { CarryRefusal } from "./refusals.ts";

/** What a year could take over from the one before it, as whoever asks may. */
export interface CarryFacts {
  readonly from: { readonly yearId: number; readonly year: number };
  readonly roles: readonly RoleBefore[];
  readonly criteria: CriteriaBefore;
  /** Whether whoever asks writes criteria in the new year. */
  readonly mayScore: boolean;
}

/** Nobody reads or gives more than he holds: who gives no roles in the year before is told so instead. */
export async function carryFacts(queries: Queries, actor: Actor, yearId: number): Promise<CarryFacts | CarryRefusal> {
  const from = await beforeOf(queries, yearId);
  if (!from) return { code: "no-year-before" };
  const years = givesIn(actor);
  if (years !== "all" && !years.has(from.yearId)) return { code: "year-before-not-yours", year: from.year };
  const writes = (role: string): boolean => role === "secretary" || role === "standing-body";
  return {
    from,
    roles: await rolesBefore(queries, actor, { from: from.yearId, to: yearId }),
    criteria: await criteriaBefore(queries, yearId),
    mayScore:
      actor.kind === "operator" ||
      (actor.kind === "person" && actor.grants.some((grant) => grant.yearId === yearId && writes(grant.role))),
  };
}
