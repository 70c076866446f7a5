import { assert } from "../../basics/assert.ts";
import type { Rational } from "./rational.ts";

/**
 * The share of ways of voting that a published total gives away whole when voters carry known weights: with weights
 * 1, 2 and 4 every total names its voters.
 *
 * @param weights whole numbers, at least 1, one for each voter
 * @source docs/counting.md §11
 */
export function shareDecoded(weights: readonly number[]): Rational {
  assert(
    weights.every((weight) => Number.isInteger(weight) && weight >= 1),
    `weights: ${weights.join(", ")}`,
  );
  let ways = new Map([[0, 1n]]);
  for (const weight of weights) {
    const next = new Map(ways);
    for (const [sum, count] of ways) next.set(sum + weight, (next.get(sum + weight) ?? 0n) + count);
    ways = next;
  }
  const unique = [...ways.values()].filter((count) => count === 1n).length;
  return { numerator: BigInt(unique), denominator: 2n ** BigInt(weights.length) };
}
