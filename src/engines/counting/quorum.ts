import type { Fraction } from "./fraction.ts";
import { votesNeeded } from "./votes-needed.ts";

/** Whether enough voters are present, with the sum shown. */
export interface QuorumCheck {
  readonly entitled: number;
  readonly present: number;
  readonly needed: number;
  readonly met: boolean;
}

/**
 * A quorum of two thirds of five voters is four. A meeting of nobody never has one.
 *
 * @param share least share of the entitled voters who must be present
 * @source docs/counting.md §7
 */
export function quorumCheck({
  share,
  entitled,
  present,
}: {
  share: Fraction;
  entitled: number;
  present: number;
}): QuorumCheck {
  const needed = votesNeeded({ threshold: share, comparator: "at-least" }, entitled);
  return { entitled, present, needed, met: present >= needed };
}
