import type { Queries } from "../../../platform/database/index.ts";

export interface UnitName {
  readonly unitId: number;
  readonly name: string;
}

/** Every name that some units have borne, of whatever day. */
export async function unitNames(queries: Queries, unitIds: readonly number[]): Promise<UnitName[]> {
  return queries
    .selectFrom("unitName")
    .select(["unitId", "name"])
    .where("unitId", "in", [0, ...unitIds])
    .execute();
}
