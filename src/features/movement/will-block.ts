import type { Rulebook } from "../year/index.ts";

interface Registered {
  readonly unitId: number;
  readonly awardCode: string;
}

export type WillBlock =
  | { readonly code: "no-vote"; readonly awardCode: string; readonly unitIds: readonly number[] }
  | { readonly code: "one-title-a-unit"; readonly unitId: number; readonly awardCodes: readonly string[] };

/**
 * What the rulebook will refuse at the year's end of what units register now: a title that it holds no vote on, and more
 * than one voted title of a unit where it allows one. Said while the rulebook can still be changed without a version.
 */
export function whatWillBlock(rules: Rulebook, titles: readonly Registered[]): WillBlock[] {
  const voted = new Set(rules.votes.flatMap(({ subject }) => (subject.kind === "title" ? [subject.awardCode] : [])));
  const unvoted = Map.groupBy(
    titles.filter(({ awardCode }) => !voted.has(awardCode)),
    ({ awardCode }) => awardCode,
  );
  const byUnit = Map.groupBy(
    titles.filter(({ awardCode }) => voted.has(awardCode)),
    ({ unitId }) => unitId,
  );
  return [
    ...[...unvoted].map(([awardCode, rows]) => ({
      ...{ code: "no-vote" as const, awardCode },
      unitIds: rows.map(({ unitId }) => unitId),
    })),
    ...(rules.nominations.oneTitleAUnit ? [...byUnit] : [])
      .filter(([, rows]) => rows.length > 1)
      .map(([unitId, rows]) => ({
        ...{ code: "one-title-a-unit" as const, unitId },
        awardCodes: rows.map(({ awardCode }) => awardCode),
      })),
  ];
}
