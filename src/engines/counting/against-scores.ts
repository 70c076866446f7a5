import type { Verdict } from "./verdict.ts";
import type { Nominee } from "./vote.ts";

/** A unit honoured by the vote although another nominee, not honoured, has the higher score. */
export interface AgainstScores {
  readonly honoured: string;
  readonly honouredScore: number;
  readonly outranked: string;
  readonly outrankedScore: number;
}

/**
 * Where the vote and the ranking by score disagree. The vote is not changed: both go up, with an explanation.
 * Nominees without a known score are left out.
 *
 * @returns scores in hundredths
 * @source docs/counting.md §6
 */
export function againstScores(verdict: Verdict, nominees: readonly Nominee[]): AgainstScores[] {
  const scored = nominees.flatMap(({ nominee, facts: { score } }) => {
    const outcome = verdict.nominees.find((one) => one.nominee === nominee)?.outcome;
    return score === undefined ? [] : [{ nominee, score, outcome }];
  });
  const honoured = scored.filter(({ outcome }) => outcome === "honoured");
  const passedOver = scored.filter(({ outcome }) => outcome === "not-honoured");
  return honoured.flatMap((winner) =>
    passedOver
      .filter(({ score }) => score > winner.score)
      .map((other) => ({
        honoured: winner.nominee,
        honouredScore: winner.score,
        outranked: other.nominee,
        outrankedScore: other.score,
      })),
  );
}
