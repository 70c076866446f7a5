import type { Database } from "../../src/platform/database/index.ts";

/** The least that a role needs to be held in: an owner, two units, a cluster with both, and its year 2020. */
export async function smallYear(database: Database, code = "cum-thu") {
  const queries = database.queries;

  const one = (row: { id: number }): number => row.id;
  const ownerId = one(
    await queries
      .insertInto("owner")
      .values({ name: `Bộ thử ${code}` })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  const clusterId = one(
    await queries
      .insertInto("cluster")
      .values({ ownerId, code, name: `Cụm ${code}` })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  const unitIds: number[] = [];
  for (const name of ["Cục Một", "Cục Hai"]) {
    const unitId = one(
      await queries.insertInto("unit").values({ ownerId, code: name }).returning("id").executeTakeFirstOrThrow(),
    );
    await queries.insertInto("unitName").values({ unitId, fromDay: "2015-01-01", name }).execute();
    await queries.insertInto("membership").values({ clusterId, unitId, joinedOn: "2019-01-01" }).execute();
    unitIds.push(unitId);
  }
  const yearId = one(
    await queries
      .insertInto("clusterYear")
      .values({
        clusterId,
        year: 2020,
        startsOn: "2020-01-01",
        endsOn: "2020-12-31",
        createdAt: "2020-01-01T00:00:00.000Z",
      })
      .returning("id")
      .executeTakeFirstOrThrow(),
  );
  return { ownerId, clusterId, yearId, unitIds: unitIds as [number, number] };
}
