import type { Hundredths } from "../../basics/decimal.ts";
import type { Queries } from "../../platform/database/index.ts";
import { readRanking } from "../scoring/index.ts";
import type { NomineeInput } from "./model.ts";

/** Final scores by unit; empty while the score table may still change. */
export type LockedScores = ReadonlyMap<number, Hundredths>;

export async function lockedScores(queries: Queries, yearId: number): Promise<LockedScores> {
  const { locked, units } = await readRanking(queries, yearId);
  return new Map(locked ? units.filter(({ rank }) => rank !== null).map(({ unitId, score }) => [unitId, score]) : []);
}

/** A nominee with its final score as a fact that may part a tie, unless somebody stated one. */
export function withScore<Stated extends NomineeInput>(nominee: Stated, scores: LockedScores): Stated {
  const score = nominee.facts.score ?? scores.get(nominee.unitId);
  return score === undefined ? nominee : { ...nominee, facts: { ...nominee.facts, score } };
}
