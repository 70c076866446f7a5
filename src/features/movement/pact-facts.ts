import { type Day, dayOf } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import { PactFields } from "./model.ts";
import { readYear, type YearFacts } from "../year/index.ts";
import { refuse } from "./refusals.ts";
import { readStoredPact, type StoredPact } from "./store/pact.ts";

/** What a change of the pact is judged by. */
export interface PactFacts {
  readonly year: YearFacts;
  readonly pact: StoredPact;
  /** The legal day on which it was signed; undefined before. */
  readonly signedOn: Day | undefined;
}

/** undefined when there is no such year. */
export async function pactFacts(queries: Queries, yearId: number): Promise<PactFacts | undefined> {
  const year = await readYear(queries, yearId);
  if (!year) return undefined;
  const pact = await readStoredPact(queries, yearId);
  const signedOn = pact.signedAt === null ? undefined : (pact.signingDay ?? dayOf(pact.signedAt));
  return { year, pact, signedOn };
}

/** The pact that stands, for a screen that was a revision behind. */
export const pactChanged = (pact: StoredPact) =>
  refuse("changed-meanwhile", { now: { ...PactFields.parse(pact), revision: pact.revision } });

/** Members that must sign: those in the cluster on the signing day; observers do not. */
export function unitsThatSign({ units }: YearFacts, signingDay: Day): YearFacts["units"] {
  return units.filter(
    ({ observer, joinedOn, leftOn }) => !observer && joinedOn <= signingDay && (leftOn === null || leftOn > signingDay),
  );
}
