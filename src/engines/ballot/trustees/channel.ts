import { hexToBytes, bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import type { Algebra } from "../algebra.ts";
import { randomToken } from "../chance.ts";
import { publicHalf } from "../credentials.ts";
import type { Element, Scalar } from "../group.ts";
import { digest, digestNumber } from "../hash.ts";
import { canonical } from "../json.ts";
import { knowledgeIsProved, type Proof, proofSchema, proveKnowledge } from "../proof-of-knowledge.ts";
import { reveal, type Secret, seal } from "../secret.ts";
import { numeral, readCanonical } from "../wire.ts";
import { type CcmKey, ccmOpen, ccmSeal } from "./ccm.ts";

/** What a threshold trustee keeps: a short seed from which both keys of the channel follow. */
export interface ChannelKeys {
  readonly seed: Secret<string>;
  /** Signs. */
  readonly signing: Secret<Scalar>;
  /** Decrypts. */
  readonly opening: Secret<Scalar>;
}

/** The public halves, as the others know them. */
export interface ChannelAddress {
  readonly verification: Element;
  readonly encryption: Element;
}

const longestMessage = 200_000;

export const signedMessageSchema = z.strictObject({ message: z.string().max(longestMessage), signature: proofSchema });

/** A text and its signature; the text may itself be JSON. */
export interface SignedMessage {
  readonly message: string;
  readonly signature: Proof;
}

/** Fresh keys for the channel between threshold trustees. */
export function newChannelKeys(algebra: Algebra): ChannelKeys {
  return channelKeys(algebra, seal(randomToken(algebra.randomBytes, 22)));
}

/**
 * The keys that follow from a seed.
 *
 * @source belenios-interop §7.1
 */
export function channelKeys(algebra: Algebra, seed: Secret<string>): ChannelKeys {
  const derive = (use: string): Secret<Scalar> => seal(algebra.scalar(digestNumber(`${use}|${reveal(seed)}`)));
  return { seed, signing: derive("sk"), opening: derive("dk") };
}

export const addressOf = (algebra: Algebra, { signing, opening }: ChannelKeys): ChannelAddress => ({
  verification: publicHalf(algebra, signing),
  encryption: publicHalf(algebra, opening),
});

/** Signs a text. */
export function sign(algebra: Algebra, { keys, message }: { keys: ChannelKeys; message: string }): SignedMessage {
  const signature = proveKnowledge(algebra, { secret: keys.signing, prefix: messagePrefix(message) });
  return { message, signature };
}

/** Whether the text was signed by the holder of that member of the group. */
export function isSigned(algebra: Algebra, { message, signature }: SignedMessage, by: Element): boolean {
  return knowledgeIsProved(algebra, { element: by, prefix: messagePrefix(message), proof: signature });
}

/**
 * Signs a text, names its recipient and encrypts both.
 *
 * @returns canonical JSON that travels as text
 */
export function send(
  algebra: Algebra,
  { from, to, message }: { from: ChannelKeys; to: Element; message: string },
): string {
  const letter = canonical(sign(algebra, { keys: from, message: canonical({ recipient: to, message }) }));
  const [r, k] = [algebra.randomScalar(), algebra.randomScalar()];
  const content = algebra.g.powerOfSecret(k);
  const alpha = algebra.g.powerOfSecret(r);
  const beta = algebra.times(algebra.powerOfSecret(to, r), content);
  const bytes = utf8ToBytes(letter);
  return canonical({
    alpha,
    beta,
    data: bytesToHex(ccmSeal(letterKey({ content, alpha, length: bytes.length }), bytes)),
  });
}

/**
 * Opens a letter and checks who signed it and for whom.
 *
 * @param from verification key of the sender, a member of the group
 * @returns the text, or undefined when anything about the letter is wrong
 */
export function receive(
  algebra: Algebra,
  { keys, from, letter }: { keys: ChannelKeys; from: Element; letter: string },
): string | undefined {
  const envelope = readCanonical(utf8ToBytes(letter), { schema: envelopeSchema });
  if (!envelope || !algebra.isMember(envelope.alpha) || !algebra.isMember(envelope.beta)) return undefined;
  const content = algebra.times(
    envelope.beta,
    algebra.inverse(algebra.powerOfSecret(envelope.alpha, reveal(keys.opening))),
  );
  const sealed = hexToBytes(envelope.data);
  const bytes = ccmOpen(letterKey({ content, alpha: envelope.alpha, length: sealed.length - 8 }), sealed);
  const signed = bytes && readCanonical(bytes, { schema: signedMessageSchema });
  if (!signed || !isSigned(algebra, signed, from)) return undefined;
  const inner = readCanonical(utf8ToBytes(signed.message), { schema: addressedSchema });
  return inner?.recipient === publicHalf(algebra, keys.opening) ? inner.message : undefined;
}

const envelopeSchema = z.strictObject({
  alpha: numeral,
  beta: numeral,
  data: z
    .string()
    .min(16)
    .max(4 * longestMessage)
    .regex(/^[0-9a-f]*$/)
    .refine((hex) => hex.length % 2 === 0),
});

const addressedSchema = z.strictObject({ recipient: numeral, message: z.string().max(longestMessage) });

/** The nonce is cut to what CCM takes at that length; the rest of the digest is unused. */
function letterKey({ content, alpha, length }: { content: Element; alpha: Element; length: number }): CcmKey {
  const nonceBytes = length < 65_536 ? 13 : 12;
  return { key: digest(`key|${content}`), nonce: digest(`iv|${alpha}`).subarray(0, nonceBytes) };
}

/** Reads the JSON text inside a letter or a signed message. */
export const readMessage = <Value>(message: string, schema: z.ZodType<Value>): Value | undefined =>
  readCanonical(utf8ToBytes(message), { schema });

const messagePrefix = (message: string): string => `sigmsg|${message}|`;
