import type { Day } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import type { DoneWhen } from "./model.ts";
import type { YearFacts } from "./store/read-year.ts";

/** On which day each unit's report of a kind arrived; undefined while nobody has asked for it. */
export type Arrivals = (queries: Queries, year: YearFacts) => Promise<ReadonlyMap<number, Day> | undefined>;

// Filled while the features are loaded, never afterwards: reports come after the plan in the order of the year, so they
// tell the plan what has arrived, and the plan asks nobody by name.
const told = new Map<DoneWhen, Arrivals>();

/** Says how the plan learns that units have done what it asks for. */
export function tellArrivals(doneWhen: Exclude<DoneWhen, "marked">, arrivals: Arrivals): void {
  told.set(doneWhen, arrivals);
}

/** What has arrived of everything that items may wait for. */
export async function readArrivals(
  queries: Queries,
  year: YearFacts,
): Promise<ReadonlyMap<DoneWhen, ReadonlyMap<number, Day>>> {
  const read = await Promise.all(
    [...told].map(async ([doneWhen, arrivals]) => [doneWhen, await arrivals(queries, year)] as const),
  );
  return new Map(read.flatMap(([doneWhen, days]) => (days ? [[doneWhen, days] as const] : [])));
}
