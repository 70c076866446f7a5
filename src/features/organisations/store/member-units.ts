import { sql } from "kysely";
import type { Day } from "../../../basics/instant.ts";
import type { Queries } from "../../../platform/database/index.ts";

/** A unit as it was on a day: its name then, and whether it was a full member of the cluster or an observer. */
export interface MemberUnit {
  readonly unitId: number;
  readonly code: string;
  readonly name: string;
  readonly observer: boolean;
  readonly joinedOn: Day;
  readonly leftOn: Day | null;
}

/**
 * Units that belonged to a cluster at any time between two days, named as on the last day they belonged,
 * in the order they joined, then by code: offices list units in an official order, and codes follow it.
 */
export async function memberUnits(
  queries: Queries,
  { clusterId, from, to }: { clusterId: number; from: Day; to: Day },
): Promise<MemberUnit[]> {
  const name = sql<string>`unit_name_on(unit.id, least(coalesce(membership.left_on, ${to}::date), ${to}::date))`;
  return queries
    .selectFrom("membership")
    .innerJoin("unit", "unit.id", "membership.unitId")
    .select(["unit.id as unitId", "unit.code", "membership.observer", "membership.joinedOn", "membership.leftOn"])
    .select(name.as("name"))
    .where("membership.clusterId", "=", clusterId)
    .where("membership.joinedOn", "<=", to)
    .where((where) => where.or([where("membership.leftOn", "is", null), where("membership.leftOn", ">=", from)]))
    .orderBy("membership.joinedOn")
    .orderBy("unit.code")
    .execute();
}
