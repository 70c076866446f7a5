import type { Algebra } from "./algebra.ts";
import type { Element, Scalar } from "./group.ts";
import { integerOf } from "./integer.ts";

/**
 * The one challenge function of the protocol: the prefix ends with "|", elements follow in decimal with commas
 * between them, and the digest is reduced modulo the order of the group.
 *
 * @source belenios-interop §1
 */
export function challenge(algebra: Algebra, prefix: string, elements: readonly Element[]): Scalar {
  return integerOf(algebra.digest(prefix + elements.join(","))) % algebra.group.q;
}
