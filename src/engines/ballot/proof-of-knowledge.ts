import { z } from "zod";
import type { Algebra } from "./algebra.ts";
import type { Element, Scalar } from "./group.ts";
import { challenge } from "./challenge.ts";
import { reveal, type Secret } from "./secret.ts";
import { numeral } from "./wire.ts";

/** A challenge and the response to it: the shape of every proof of the protocol, shuffles excepted. */
export interface Proof {
  readonly challenge: Scalar;
  readonly response: Scalar;
}

export const proofSchema = z.strictObject({ challenge: numeral, response: numeral });

/**
 * Proves knowledge of the discrete logarithm of g^secret, bound to the context in the prefix.
 *
 * @param prefix ends with "|" and names the context; a proof is void under any other
 * @source belenios-interop §1: A = g^w, c = H(prefix; A), s = w - x·c
 */
export function proveKnowledge(
  algebra: Algebra,
  { secret, prefix }: { secret: Secret<Scalar>; prefix: string },
): Proof {
  const w = algebra.randomScalar();
  const c = challenge(algebra, prefix, [algebra.g.powerOfSecret(w)]);
  return { challenge: c, response: algebra.scalar(w - reveal(secret) * c) };
}

/** Whether the proof shows knowledge of the logarithm of `element`, which the caller knows to be a member. */
export function knowledgeIsProved(
  algebra: Algebra,
  { element, prefix, proof }: { element: Element; prefix: string; proof: Proof },
): boolean {
  if (!isReduced(algebra, proof)) return false;
  const commitment = algebra.times(algebra.g.power(proof.response), algebra.power(element, proof.challenge));
  return challenge(algebra, prefix, [commitment]) === proof.challenge;
}

/** Both numbers below q: a proof has one spelling. */
export const isReduced = (algebra: Algebra, { challenge: c, response }: Proof): boolean =>
  algebra.isScalar(c) && algebra.isScalar(response);
