import type { Algebra } from "../algebra.ts";
import type { Element, Scalar } from "../group.ts";

/** The most trustees of one threshold group. */
export const mostTrustees = 100;

/** Value of the polynomial at a trustee's index. Secret. */
export function valueAt(algebra: Algebra, coefficients: readonly Scalar[], index: number): Scalar {
  return coefficients.reduceRight((value, coefficient) => algebra.scalar(value * BigInt(index) + coefficient), 0n);
}

/** g^value at an index, from the commitments alone: the public side of `valueAt`. */
export function commitmentAt(algebra: Algebra, commitments: readonly Element[], index: number): Element {
  return commitments.reduceRight(
    (product, commitment) => algebra.times(algebra.power(product, BigInt(index)), commitment),
    1n,
  );
}

/** Commitments to the sum of all trustees' polynomials; every list has the same length. */
export function sumOfCommitments(algebra: Algebra, lists: readonly (readonly Element[])[]): Element[] {
  const [first, ...others] = lists as [readonly Element[], ...(readonly Element[])[]];
  return first.map((commitment, k) => others.reduce((product, list) => algebra.times(product, list[k]!), commitment));
}

/**
 * Weight of one trustee's share when those of `indexes` decrypt together.
 *
 * @source belenios-interop §9: product of k / (k - j) over the others
 */
export function lagrange(algebra: Algebra, { index, indexes }: { index: number; indexes: readonly number[] }): Scalar {
  const { q } = algebra.group;
  const others = indexes.filter((other) => other !== index);
  const numerator = others.reduce((product, other) => algebra.scalar(product * BigInt(other)), 1n);
  const denominator = others.reduce((product, other) => algebra.scalar(product * BigInt(other - index)), 1n);
  return algebra.scalar(numerator * inverseModulo(denominator, q));
}

/** Extended Euclid; q is prime and the value is not 0. */
function inverseModulo(value: bigint, q: bigint): bigint {
  let [low, high, x, y] = [value, q, 1n, 0n];
  while (low !== 0n) {
    const quotient = high / low;
    [low, high] = [high - quotient * low, low];
    [x, y] = [y - quotient * x, x];
  }
  return ((y % q) + q) % q;
}
