import { z } from "zod";
import type { Algebra } from "../algebra.ts";
import type { Election } from "../election.ts";
import type { Element, Scalar } from "../group.ts";
import { challenge } from "../challenge.ts";
import { isReduced, type Proof, proofSchema } from "../proof-of-knowledge.ts";
import { publicHalf } from "../credentials.ts";
import { reveal, type Secret } from "../secret.ts";
import { hexHash, numeral } from "../wire.ts";
import type { EncryptedTally } from "./tally.ts";

/** One trustee's part in opening a tally: a factor for each ciphertext and a proof for each factor. */
export const decryptionSchema = z.strictObject({
  decryption_factors: z.array(z.array(numeral).max(1_000_000)).max(200),
  decryption_proofs: z.array(z.array(proofSchema).max(1_000_000)).max(200),
});
export type Decryption = z.infer<typeof decryptionSchema>;

/** Whose a shuffle or a partial decryption is. */
export const ownedSchema = z.strictObject({ owner: z.number().int().min(1).max(100_000), payload: hexHash });
export type Owned = z.infer<typeof ownedSchema>;

/**
 * One trustee's factors alpha^x with proofs that all were made with the same key.
 *
 * Opens whatever it is given: `decryptArchive` is the deed that first makes sure it is the whole tally.
 *
 * @source belenios-interop §9
 */
export function decryptTally(
  { algebra, fingerprint }: Election,
  { tally, key }: { tally: EncryptedTally; key: Secret<Scalar> },
): Decryption {
  const prefix = decryptionPrefix(fingerprint, publicHalf(algebra, key));
  const prove = (alpha: Element): Proof => {
    const w = algebra.randomScalar();
    const c = challenge(algebra, prefix, [algebra.g.powerOfSecret(w), algebra.powerOfSecret(alpha, w)]);
    return { challenge: c, response: algebra.scalar(w - reveal(key) * c) };
  };
  return {
    decryption_factors: tally.map((row) => row.map(({ alpha }) => algebra.powerOfSecret(alpha, reveal(key)))),
    decryption_proofs: tally.map((row) => row.map(({ alpha }) => prove(alpha))),
  };
}

/** Whether every factor is right for the key of that trustee. Shapes are compared before any arithmetic. */
export function decryptionIsProved(
  { algebra, fingerprint }: Election,
  { tally, publicKey, decryption }: { tally: EncryptedTally; publicKey: Element; decryption: Decryption },
): boolean {
  const { decryption_factors: factors, decryption_proofs: proofs } = decryption;
  const fits = (rows: readonly (readonly unknown[])[]): boolean =>
    rows.length === tally.length && rows.every((row, at) => row.length === tally[at]!.length);
  if (!fits(factors) || !fits(proofs)) return false;
  const prefix = decryptionPrefix(fingerprint, publicKey);
  return tally.every((row, at) =>
    row.every(({ alpha }, index) =>
      factorIsProved(algebra, { alpha, factor: factors[at]![index]!, proof: proofs[at]![index]!, publicKey, prefix }),
    ),
  );
}

interface Factor {
  readonly alpha: Element;
  readonly factor: Element;
  readonly proof: Proof;
  readonly publicKey: Element;
  readonly prefix: string;
}

/** A = g^s · X^c, B = alpha^s · f^c */
function factorIsProved(algebra: Algebra, { alpha, factor, proof, publicKey, prefix }: Factor): boolean {
  if (!isReduced(algebra, proof) || !algebra.isMember(factor)) return false;
  const { challenge: c, response: s } = proof;
  const commitments = [
    algebra.times(algebra.g.power(s), algebra.power(publicKey, c)),
    algebra.times(algebra.power(alpha, s), algebra.power(factor, c)),
  ];
  return challenge(algebra, prefix, commitments) === c;
}

const decryptionPrefix = (fingerprint: string, publicKey: Element): string => `decrypt|${fingerprint}|${publicKey}|`;
