import { z } from "zod";
import type { Algebra } from "../algebra.ts";
import { canonical } from "../json.ts";
import { numeral } from "../wire.ts";
import {
  addressOf,
  type ChannelAddress,
  type ChannelKeys,
  isSigned,
  readMessage,
  type SignedMessage,
  sign,
} from "./channel.ts";

/** The place of a trustee in a threshold group; belenios-tool 3.0 demands it, 2.0 ignores it. */
export interface Place {
  readonly group: string;
  /** Number of trustees. */
  readonly size: number;
  /** How many of them open the election together. */
  readonly threshold: number;
  /** From 1. */
  readonly index: number;
}

const placeSchema = z.strictObject({
  group: z.string().max(40),
  size: z.number().int().min(1).max(1000),
  threshold: z.number().int().min(1).max(1000),
  index: z.number().int().min(1).max(1000),
});

const certificateSchema = z.strictObject({
  context: placeSchema.optional(),
  verification: numeral,
  encryption: numeral,
});

/** What a certificate says, once its own signature was found right. */
export type Certificate = ChannelAddress & { readonly context?: Place | undefined };

/**
 * A trustee's self-signed address.
 *
 * @param place binds group, size, threshold and index; leave it out only beside trustees who use belenios-tool 2.0
 * @source belenios-interop §7.2 step 1, §7.4
 */
export function certify(algebra: Algebra, { keys, place }: { keys: ChannelKeys; place?: Place }): SignedMessage {
  const { verification, encryption } = addressOf(algebra, keys);
  return sign(algebra, { keys, message: canonical({ context: place, verification, encryption }) });
}

/** The content of a certificate whose keys are members and whose signature is by its own key. */
function readCertificate(algebra: Algebra, signed: SignedMessage): Certificate | undefined {
  const content = readMessage<Certificate>(signed.message, certificateSchema);
  if (!content || !algebra.isMember(content.verification) || !algebra.isMember(content.encryption)) return undefined;
  return isSigned(algebra, signed, content.verification) ? content : undefined;
}

/** All certificates in their fixed order, or the number of the first that is wrong. */
export function readCertificates(
  algebra: Algebra,
  certs: readonly SignedMessage[],
): { readonly certificates: readonly Certificate[] } | { readonly wrong: number } {
  const certificates: Certificate[] = [];
  for (const [at, cert] of certs.entries()) {
    const certificate = readCertificate(algebra, cert);
    const place = certificate?.context;
    const placed =
      !place || (place.group === algebra.group.name && place.size === certs.length && place.index === at + 1);
    if (!certificate || !placed) return { wrong: at + 1 };
    certificates.push(certificate);
  }
  return { certificates };
}
