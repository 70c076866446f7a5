import { z } from "zod";
import type { Algebra } from "./algebra.ts";
import type { Base } from "./fixed-base.ts";
import type { Element, Scalar } from "./group.ts";
import { numeral } from "./wire.ts";

/** ElGamal: alpha = g^r, beta = y^r · g^m (or y^r times an embedded message). */
export interface Ciphertext {
  readonly alpha: Element;
  readonly beta: Element;
}

export const ciphertextSchema = z.strictObject({ alpha: numeral, beta: numeral });

/** The neutral ciphertext: an encryption of 0 without randomness. */
export const emptyCiphertext: Ciphertext = { alpha: 1n, beta: 1n };

/** A ciphertext together with what opens it. Secret: whoever sees `r` sees the vote. */
export interface OpenCiphertext extends Ciphertext {
  readonly r: Scalar;
  readonly m: number;
}

/** Encrypts one tick with fresh randomness. */
export function encrypt(algebra: Algebra, { key, tick }: { key: Base; tick: boolean }): OpenCiphertext {
  const r = algebra.randomScalar();
  const mask = key.powerOfSecret(r);
  // Multiplied in either case: the time must not tell a tick from none.
  const beta = algebra.times(mask, tick ? algebra.g.element : 1n);
  return { alpha: algebra.g.powerOfSecret(r), beta, r, m: tick ? 1 : 0 };
}

/** Encryption of the sum of the plaintexts. */
export function sum(algebra: Algebra, ciphertexts: readonly Ciphertext[]): Ciphertext {
  return ciphertexts.reduce<Ciphertext>(
    (total, { alpha, beta }) => ({ alpha: algebra.times(total.alpha, alpha), beta: algebra.times(total.beta, beta) }),
    emptyCiphertext,
  );
}

/** The sum, opened. */
export function openSum(algebra: Algebra, ciphertexts: readonly OpenCiphertext[]): OpenCiphertext {
  return {
    ...sum(algebra, ciphertexts),
    r: algebra.scalar(ciphertexts.reduce((total, { r }) => total + r, 0n)),
    m: ciphertexts.reduce((total, { m }) => total + m, 0),
  };
}

/** Whether both halves are members of the group; every proof about a ciphertext presumes it. */
export const isCiphertext = (algebra: Algebra, { alpha, beta }: Ciphertext): boolean =>
  algebra.isMember(alpha) && algebra.isMember(beta);
