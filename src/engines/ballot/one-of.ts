import type { Algebra } from "./algebra.ts";
import type { Ciphertext } from "./ciphertext.ts";
import type { Base } from "./fixed-base.ts";
import type { Element, Scalar } from "./group.ts";
import { challenge } from "./challenge.ts";
import { isReduced, type Proof } from "./proof-of-knowledge.ts";

/** One ciphertext and the value it is claimed to hold, as its owner knows them. Secret. */
export interface OpenClaim {
  readonly r: Scalar;
  /** Plaintext minus claimed value: 0 makes the claim true. */
  readonly excess: number;
}

/** One ciphertext and the value it is claimed to hold, as everybody sees them. */
export interface Claim extends Ciphertext {
  readonly value: number;
}

/**
 * Proves that one of several claims about ciphertexts is true, without telling which.
 *
 * The first true claim is proved, the others are simulated. The owner knows every r, so all commitments are powers
 * of g and y: A = g^(s + r·c), B = y^(s + r·c) · g^(excess·c).
 *
 * @source belenios-interop §8.1 and §8.4
 */
export function proveOneOf(
  algebra: Algebra,
  { key, claims, prefix }: { key: Base; claims: readonly OpenClaim[]; prefix: string },
): Proof[] {
  const truth = claims.findIndex(({ excess }) => excess === 0);
  if (truth < 0) throw new Error("impossible state: no claim is true, so nothing can be proved");
  const w = algebra.randomScalar();
  const simulated = claims.map(() => ({ challenge: algebra.randomScalar(), response: algebra.randomScalar() }));
  const commitments = claims.flatMap(({ r, excess }, index) => {
    const { challenge: c, response: s } = simulated[index]!;
    const exponent = index === truth ? w : algebra.scalar(s + r * c);
    const b = key.powerOfSecret(exponent);
    // Raised for a true claim too, and dropped there: the work must not tell which one is true.
    const shift = algebra.g.powerOfSecret(algebra.scalar(BigInt(excess || 1) * c));
    return [algebra.g.powerOfSecret(exponent), algebra.times(b, excess === 0 ? 1n : shift)];
  });
  const others = simulated.reduce((total, proof, index) => (index === truth ? total : total + proof.challenge), 0n);
  const c = algebra.scalar(challenge(algebra, prefix, commitments) - others);
  return simulated.map((proof, index) =>
    index === truth ? { challenge: c, response: algebra.scalar(w - claims[truth]!.r * c) } : proof,
  );
}

/**
 * Whether the proofs show that one of the claims is true. Ciphertexts are members already.
 *
 * Refuses lists of unequal length before any arithmetic.
 */
export function oneOfIsProved(
  algebra: Algebra,
  { key, claims, proofs, prefix }: { key: Base; claims: readonly Claim[]; proofs: readonly Proof[]; prefix: string },
): boolean {
  if (proofs.length !== claims.length || !proofs.every((proof) => isReduced(algebra, proof))) return false;
  const commitments = claims.flatMap((claim, index) => commitmentsOf(algebra, { key, claim, proof: proofs[index]! }));
  const total = proofs.reduce((whole, proof) => whole + proof.challenge, 0n);
  return challenge(algebra, prefix, commitments) === algebra.scalar(total);
}

/** A = g^s · alpha^c, B = y^s · (beta / g^value)^c */
function commitmentsOf(
  algebra: Algebra,
  { key, claim, proof }: { key: Base; claim: Claim; proof: Proof },
): readonly [Element, Element] {
  const { challenge: c, response: s } = proof;
  const shifted = algebra.times(claim.beta, algebra.gToMinus(claim.value));
  return [
    algebra.times(algebra.g.power(s), algebra.power(claim.alpha, c)),
    algebra.times(key.power(s), algebra.power(shifted, c)),
  ];
}
