import type { Day } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import type { YearFacts } from "../year/index.ts";
import { dutySources, stageSources } from "./sources.ts";

/** One thing that a year still has open, in words. */
export interface OpenWork {
  /** Stable while it stays open: a list that was seen can be compared with what stands. */
  readonly id: string;
  readonly what: string;
  /** The screen where it is done, below the year. */
  readonly at: string;
}

/** Steps of the year's path that are not done, then the duties that somebody still has. */
export async function openWork(queries: Queries, year: YearFacts, today: Day): Promise<OpenWork[]> {
  const stages = await Promise.all(
    stageSources.map(async ({ label, at, source }) => ({ label, at, ...(await source(queries, year)) })),
  );
  const duties = (await Promise.all(dutySources.map((source) => source(queries, year, today)))).flat();
  const unitName = (unitId: number): string => year.units.find((unit) => unit.unitId === unitId)?.name ?? "";
  return [
    ...stages
      .filter(({ state }) => state !== "done")
      .map(({ label, note, at }) => ({ id: `stage:${at}`, what: `${label}: ${note}`, at })),
    ...duties.map(({ id, what, unitId, at }) => ({
      id,
      what: unitId === null ? what : `${what} – ${unitName(unitId)}`,
      at,
    })),
  ];
}
