import type { Algebra } from "./algebra.ts";
import type { Element } from "./group.ts";

/** Below this number of elements the plain check of each is quicker. */
const fewest = 500;
/** Sixteen rounds of eight random subsets: an outsider passes with probability 2^-128 at most. */
const rounds = 16;

/**
 * Whether all numbers are members of the group, four times quicker than one by one.
 *
 * The product of a random subset is a member whenever all numbers are. If one is not, then of the two products with
 * and without it at most one is a member, whatever the others are: each random subset uncovers it with probability
 * 1/2 at least. (Random exponents instead of subsets would not do: (p-1)/q has the factors 2 and 3.)
 *
 * A single number that is wrong makes the answer false without telling which one it is.
 */
export function areMembers(algebra: Algebra, numbers: readonly bigint[]): boolean {
  if (numbers.length < fewest) return numbers.every(algebra.isMember);
  const inRange = numbers.every((number) => number > 0n && number < algebra.group.p);
  return inRange && Array.from({ length: rounds }).every(() => eightSubsets(algebra, numbers).every(algebra.isMember));
}

/** Products of eight random subsets; bit k of a number's random byte says whether it is in subset k. */
function eightSubsets({ times, randomBytes }: Algebra, numbers: readonly bigint[]): Element[] {
  const dice = randomBytes(numbers.length);
  let buckets = Array.from({ length: 256 }, (): Element => 1n);
  for (const [at, number] of numbers.entries()) {
    const bucket = dice[at]!;
    buckets[bucket] = times(buckets[bucket]!, number);
  }
  const products: Element[] = [];
  while (buckets.length > 1) {
    // The upper half holds what is in the subset of the highest bit; folded onto the lower half that bit is dropped.
    const lower = buckets.slice(0, buckets.length / 2);
    const upper = buckets.slice(buckets.length / 2);
    products.push(upper.reduce(times, 1n));
    buckets = lower.map((product, at) => times(product, upper[at]!));
  }
  return products;
}
