import type { Queries } from "../../../platform/database/index.ts";

/** A unit that leads the cluster for a year, acting through its chief. */
export interface Headship {
  readonly headshipId: number;
  readonly role: "head" | "deputy";
  readonly unitId: number;
  readonly obtainedBy: "elected" | "appointed" | "rotation" | "recognised";
  readonly chiefName: string;
  readonly chiefOffice: string;
  readonly handedOverOn: string | null;
}

/** Head first, then deputies, of a cluster in a year; headships that ended within it are left out. */
export async function headshipsOf(queries: Queries, at: { clusterId: number; year: number }): Promise<Headship[]> {
  const rows = await queries
    .selectFrom("headship")
    .select(["id as headshipId", "role", "unitId", "obtainedBy", "chiefName", "chiefOffice", "handedOverOn"])
    .where("clusterId", "=", at.clusterId)
    .where("year", "=", at.year)
    .where("endedOn", "is", null)
    .orderBy((order) => order.case().when("role", "=", "head").then(0).else(1).end())
    .orderBy("id")
    .execute();
  return rows as Headship[];
}
