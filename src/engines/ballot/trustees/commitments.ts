import { z } from "zod";
import type { Algebra } from "../algebra.ts";
import type { Element } from "../group.ts";
import { canonical } from "../json.ts";
import type { Proof } from "../proof-of-knowledge.ts";
import { numeral } from "../wire.ts";
import type { Certificate } from "./certificate.ts";
import { type ChannelKeys, isSigned, readMessage, type SignedMessage, sign } from "./channel.ts";
import { mostTrustees } from "./polynomial.ts";

/** Commitments to the coefficients of a trustee's polynomial, constant term first. */
const commitmentsSchema = z.strictObject({ coefexps: z.array(numeral).min(1).max(mostTrustees) });

/** Signs the commitments g^a for the world to see. */
export function signCommitments(
  algebra: Algebra,
  { keys, commitments }: { keys: ChannelKeys; commitments: readonly Element[] },
): SignedMessage {
  return sign(algebra, { keys, message: canonical({ coefexps: commitments }) });
}

/** All commitments, each signed by its trustee and all of one length, or the number of the first that is wrong. */
export function readCommitments(
  algebra: Algebra,
  { certificates, signed }: { certificates: readonly Certificate[]; signed: readonly SignedMessage[] },
): { readonly lists: readonly (readonly Element[])[] } | { readonly wrong: number } {
  if (signed.length !== certificates.length) return { wrong: 0 };
  const lists: Element[][] = [];
  for (const [at, message] of signed.entries()) {
    const list = isSigned(algebra, message, certificates[at]!.verification)
      ? readMessage(message.message, commitmentsSchema)?.coefexps
      : undefined;
    const sound = list?.every(algebra.isMember) && (lists[0] === undefined || lists[0].length === list.length);
    if (!list || !sound) return { wrong: at + 1 };
    lists.push(list);
  }
  return { lists };
}

/** What a trustee confirms: the whole list of certificates, and the own commitments. */
export interface Confirmed {
  readonly certs: readonly SignedMessage[];
  readonly commitments: readonly Element[];
}

/**
 * A trustee's signature over the list that everybody else must have seen too.
 *
 * @source belenios-interop §7.4; belenios-tool 3.0 demands it, 2.0 ignores it
 */
export function confirm(algebra: Algebra, { keys, confirmed }: { keys: ChannelKeys; confirmed: Confirmed }): Proof {
  return sign(algebra, { keys, message: confirmationOf(confirmed) }).signature;
}

export function isConfirmed(
  algebra: Algebra,
  { confirmed, by, signature }: { confirmed: Confirmed; by: Element; signature: Proof },
): boolean {
  return isSigned(algebra, { message: confirmationOf(confirmed), signature }, by);
}

const confirmationOf = ({ certs, commitments }: Confirmed): string =>
  `certs_sig|${canonical({ certs, coefexps: commitments })}`;
