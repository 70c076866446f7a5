import type { Day } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import { awardChoicesIn } from "./award-names.ts";
import type { KnownNames } from "./check-rules.ts";
import { regulationsOf } from "./regulations.ts";
import { readYear } from "./store/read-year.ts";
import { latestRulebook, pactDayOf, type RulebookVersion } from "./store/rulebooks.ts";

/** What a change of the rulebook is judged by. */
export interface RulebookFacts extends KnownNames {
  readonly latest: RulebookVersion | undefined;
  /** The legal day on which the pact was signed; null before. */
  readonly pactDay: Day | null;
}

/** Undefined when there is no such year. */
export async function rulebookFacts(queries: Queries, yearId: number): Promise<RulebookFacts | undefined> {
  const year = await readYear(queries, yearId);
  if (!year) return undefined;
  const awards = new Map(awardChoicesIn(year).map(({ code, name }) => [code, name]));
  const pactDay = await pactDayOf(queries, yearId);
  return { pactDay, latest: await latestRulebook(queries, yearId), awards, regulations: regulationsOf(year) };
}
