import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { type TellingFigures, type ToldFigures, UnitFigures } from "./model.ts";

/** The latest figures of each unit of a cluster for each year. */
export async function figuresOf(queries: Queries, clusterId: number): Promise<ToldFigures[]> {
  const rows = await queries
    .selectFrom("unitFigures as f")
    .innerJoin("clusterYear as y", "y.id", "f.yearId")
    .distinctOn(["f.unitId", "y.year"])
    .select(["f.unitId", "y.year", "f.source", "f.recordedBy"])
    .select(["f.members", "f.completed", "f.advanced", "f.fighters", "f.warned", "f.workers", "f.covered"])
    .select(["f.targetsSet", "f.targetsMet", "f.targetsExceeded", "f.partyGrade", "f.founded", "f.traits"])
    .where("y.clusterId", "=", clusterId)
    .orderBy("f.unitId")
    .orderBy("y.year")
    .orderBy("f.id", "desc")
    .execute();
  return rows.map(({ unitId, year, source, recordedBy, ...figures }) => ({
    ...{ unitId, year, source, recordedBy },
    figures: UnitFigures.parse(figures),
  }));
}

export async function insertFigures(
  tx: Transaction,
  { yearId, unitId, source, figures, ...told }: TellingFigures & { recordedBy: string; recordedAt: Instant },
): Promise<number> {
  const { traits, ...counted } = figures;
  const row = await tx
    .insertInto("unitFigures")
    .values({ yearId, unitId, source, ...told, ...counted, traits: JSON.stringify(traits) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}
