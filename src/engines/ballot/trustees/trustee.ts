import { z } from "zod";
import type { Algebra } from "../algebra.ts";
import { publicHalf } from "../credentials.ts";
import type { Element, Scalar } from "../group.ts";
import { hexDigest } from "../hash.ts";
import { knowledgeIsProved, proofSchema, proveKnowledge } from "../proof-of-knowledge.ts";
import { type Secret, seal } from "../secret.ts";
import { numeral } from "../wire.ts";

/** The public part of one trustee's key: the key, a proof that its private part is known, and at most a name. */
export const trusteeKeySchema = z.strictObject({
  pok: proofSchema,
  public_key: numeral,
  // Only inside a threshold group made for belenios-tool 3.0: confirms the key under the trustee's own certificate.
  signature: proofSchema.optional(),
  name: z.string().max(500).optional(),
});

export type TrusteeKey = z.infer<typeof trusteeKeySchema>;

/** A trustee's key pair. Lose the private half and the election cannot be opened. */
export interface TrusteeKeys {
  readonly privateKey: Secret<Scalar>;
  readonly publicKey: TrusteeKey;
}

/**
 * Makes the keys of one trustee.
 *
 * @source belenios-interop §5
 */
export function newTrustee(algebra: Algebra, name?: string): TrusteeKeys {
  const privateKey = seal(algebra.randomScalar());
  return { privateKey, publicKey: trusteeKey(algebra, privateKey, name) };
}

/** The public part that belongs to a private key. */
export function trusteeKey(algebra: Algebra, privateKey: Secret<Scalar>, name?: string): TrusteeKey {
  const public_key = publicHalf(algebra, privateKey);
  const pok = proveKnowledge(algebra, { secret: privateKey, prefix: pokPrefix(algebra, public_key) });
  return { pok, public_key, ...(name === undefined ? {} : { name }) };
}

/** Whether the key is a member and its holder knows the private part: without this a key could cancel others. */
export function trusteeKeyIsProved(algebra: Algebra, { pok, public_key }: TrusteeKey): boolean {
  return (
    algebra.isMember(public_key) &&
    knowledgeIsProved(algebra, { element: public_key, prefix: pokPrefix(algebra, public_key), proof: pok })
  );
}

/** Short name for files and for reading aloud: eight hex digits. */
export const trusteeKeyId = (key: Element): string => hexDigest(String(key)).slice(0, 8).toUpperCase();

const pokPrefix = (algebra: Algebra, key: Element): string => `pok|${algebra.group.name}|${key}|`;
