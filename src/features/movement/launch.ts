import type { Instant } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";

/** When the meeting that launches the year opened; undefined while it has not. */
export type Launch = (queries: Queries, yearId: number) => Promise<Instant | undefined>;

// Filled while the features are loaded, never afterwards: conferences come after the pact in the order of the year, so
// they tell it when the year was launched, and the pact asks nobody by name.
let told: Launch = async () => undefined;

/** Says how the pact learns when the year was launched. */
export function tellLaunch(launch: Launch): void {
  told = launch;
}

export const readLaunch: Launch = (queries, yearId) => told(queries, yearId);
