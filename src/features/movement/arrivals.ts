import type { Day } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import type { DoneWhen } from "./done-when.ts";
import type { YearFacts } from "../year/index.ts";

/** What has happened of something that items of the plan wait for. */
export interface Arrived {
  /** The day on which it happened for the cluster as a whole; null while it has not, or where it comes unit by unit. */
  readonly whole: Day | null;
  /** The day on which each unit did it. */
  readonly units: ReadonlyMap<number, Day>;
  /** True where the feature's own duties say who still owes it: the plan then says it no second time. */
  readonly owed: boolean;
}

export type Arrivals = (queries: Queries, year: YearFacts) => Promise<Arrived>;

/** Happened on a day, or not yet, for the cluster as a whole. */
export const arrivedWhole = (whole: Day | null, { owed }: { readonly owed: boolean }): Arrived => ({
  whole,
  units: new Map(),
  owed,
});

// Filled while the features are loaded, never afterwards: what comes after the plan in the order of the year tells the
// plan what has happened, and the plan asks nobody by name.
const told = new Map<DoneWhen, Arrivals>();

/** Says how the plan learns that what it asks for is done. */
export function tellArrivals(doneWhen: Exclude<DoneWhen, "marked">, arrivals: Arrivals): void {
  told.set(doneWhen, arrivals);
}

/** What has happened of everything that items may wait for. */
export async function readArrivals(queries: Queries, year: YearFacts): Promise<ReadonlyMap<DoneWhen, Arrived>> {
  return new Map(
    await Promise.all(
      [...told].map(async ([doneWhen, arrivals]) => [doneWhen, await arrivals(queries, year)] as const),
    ),
  );
}
