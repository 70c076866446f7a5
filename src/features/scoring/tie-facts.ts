import type { Queries } from "../../platform/database/index.ts";
import type { Rulebook, YearFacts } from "../year/index.ts";
import { type TieFact, tieFactsOf } from "./store/tie-facts.ts";

type TieRule = Rulebook["scoring"]["ties"];

/** The last year before this one in which each unit of the cluster was given a flag, as the ledger has it. */
export type LastFlags = (queries: Queries, year: YearFacts) => Promise<ReadonlyMap<number, number>>;

// Filled while the features are loaded, never afterwards: awards come after scoring in the order of the year, so the
// ledger tells scoring what it knows, and scoring asks nobody by name.
let lastFlags: LastFlags = async () => new Map();

export function tellLastFlags(source: LastFlags): void {
  lastFlags = source;
}

/**
 * What parts units of equal points, the greater first. A unit that is missing is unknown, never the least: what was
 * stated goes before the ledger, and a ledger without a flag of the unit does not say that it never held one.
 */
export async function tieMerits(queries: Queries, year: YearFacts): Promise<ReadonlyMap<number, number>> {
  const rule = year.rulebook?.rules.scoring.ties ?? "same-rank";
  if (rule === "same-rank") return new Map();
  return meritsOf(rule, await tieFactsOf(queries, year.yearId), await lastFlags(queries, year));
}

export function meritsOf(
  rule: TieRule,
  stated: readonly TieFact[],
  ledger: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  if (rule === "same-rank") return new Map();
  const known = rule === "outstanding-achievements" ? new Map<number, number>() : new Map(ledger);
  for (const { unitId, outstandingAchievements, lastFlagYear } of stated) {
    const fact = rule === "outstanding-achievements" ? outstandingAchievements : lastFlagYear;
    if (fact !== null) known.set(unitId, fact);
  }
  // The longer without a flag the better: the earlier year goes first.
  return rule === "outstanding-achievements" ? known : new Map([...known].map(([unitId, year]) => [unitId, -year]));
}
