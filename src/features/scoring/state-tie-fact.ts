import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { loadScoring, type ScoringFacts } from "./load-scoring.ts";
import { TieFactStated } from "./model.ts";
import { refuse, say } from "./refusals.ts";
import { writeTieFact } from "./store/tie-facts.ts";
import { toThoseWhoScore } from "./who-scores.ts";

/** States what parts units of equal points – outstanding achievements, the last flag – with where it is known from. */
export const stateTieFact = action({
  name: "scoring.state-tie-fact",
  summary: { vi: "Ghi số liệu xét khi bằng điểm", en: "State what parts equal points" },
  input: TieFactStated,
  allow: toThoseWhoScore,
  load: ({ tx }, { yearId }) => loadScoring(tx, yearId),
  decide: decideTieFact,
  record: ({ tx }, fact) => writeTieFact(tx, fact),
  show: (fact) => fact,
  why: ({ note }) => note,
  say,
});

export function decideTieFact(facts: ScoringFacts | undefined, fact: TieFactStated) {
  if (!facts) return refuse("no-such-year");
  const { units, year, lockedOn } = facts;
  if (lockedOn) return refuse("table-locked", { lockedOn });
  if (!units.some(({ unitId }) => unitId === fact.unitId)) return refuse("unit-not-scored");
  if (fact.lastFlagYear !== null && fact.lastFlagYear >= year.year)
    return refuse("flag-not-before", { year: year.year });
  return ok(fact);
}
