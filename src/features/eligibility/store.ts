import type { Instant } from "../../basics/instant.ts";
import type { Queries, Transaction } from "../../platform/database/index.ts";
import { type AttestedFact, type Excluding, type Exclusion, ExclusionGround, Level } from "./model.ts";
import type { ToldFact } from "./subject-from.ts";

/** Confirmations of a year in the order they were recorded: a later one on the same fact counts instead. */
export async function attestedFacts(queries: Queries, yearId: number): Promise<AttestedFact[]> {
  const rows = await queries
    .selectFrom("attestedFact")
    .select(["id as factId", "unitId", "fact", "byLevel", "holds", "paper", "onDay", "coversTo", "recordedBy"])
    .where("yearId", "=", yearId)
    .where("withdrawn", "=", false)
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, byLevel: Level.parse(row.byLevel) }));
}

/** Confirmations of every year of a cluster, each with its year, in the order they were recorded. */
export async function toldFacts(
  queries: Queries,
  clusterId: number,
): Promise<(ToldFact & { readonly unitId: number })[]> {
  const rows = await queries
    .selectFrom("attestedFact as f")
    .innerJoin("clusterYear as y", "y.id", "f.yearId")
    .select(["f.unitId", "f.fact", "f.byLevel", "f.holds", "f.paper", "f.onDay", "f.coversTo", "y.year"])
    .where("y.clusterId", "=", clusterId)
    .where("f.withdrawn", "=", false)
    .orderBy("f.id")
    .execute();
  return rows.map((row) => ({ ...row, byLevel: Level.parse(row.byLevel) }));
}

/** Exclusions of these units, of whatever year: a case may stay open for longer than one. */
export async function exclusionsOf(queries: Queries, unitIds: readonly number[]): Promise<Exclusion[]> {
  const rows = await queries
    .selectFrom("exclusion")
    .select(["id as exclusionId", "unitId", "why", "agency", "paper", "reason", "fromDay"])
    .select(["liftedOn", "liftedPaper", "liftedReason"])
    .where("unitId", "in", [0, ...unitIds])
    .orderBy("id")
    .execute();
  return rows.map((row) => ({ ...row, why: ExclusionGround.parse(row.why) }));
}

export async function insertExclusion(
  tx: Transaction,
  exclusion: Excluding & { readonly recordedAt: Instant },
): Promise<number> {
  const row = await tx.insertInto("exclusion").values(exclusion).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

export async function markLifted(
  tx: Transaction,
  exclusionId: number,
  lifted: { readonly liftedOn: string; readonly liftedPaper: string; readonly liftedReason: string },
): Promise<void> {
  await tx.updateTable("exclusion").set(lifted).where("id", "=", exclusionId).execute();
}
