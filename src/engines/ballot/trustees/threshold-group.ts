import { z } from "zod";
import { ok, refuse, type Result } from "../../../basics/result.ts";
import type { Algebra } from "../algebra.ts";
import type { Element } from "../group.ts";
import { proofSchema } from "../proof-of-knowledge.ts";
import type { BallotRefusal } from "../refusals.ts";
import type { Acceptance } from "./accept.ts";
import { type Certificate, readCertificates } from "./certificate.ts";
import { isSigned, type SignedMessage, signedMessageSchema } from "./channel.ts";
import { isConfirmed, readCommitments } from "./commitments.ts";
import type { Deal } from "./deal.ts";
import { commitmentAt, mostTrustees, sumOfCommitments } from "./polynomial.ts";
import { trusteeKeyIsProved, trusteeKeySchema } from "./trustee.ts";

/** Trustees of whom any `threshold` can open the election together: a "Pedersen" item of the archive. */
export const thresholdGroupSchema = z.strictObject({
  threshold: z.number().int().min(1).max(mostTrustees),
  certs: z.array(signedMessageSchema).min(1).max(mostTrustees),
  coefexps: z.array(signedMessageSchema).max(mostTrustees),
  // For belenios-tool 3.0; 2.0 neither writes nor reads it.
  signatures: z.array(proofSchema).max(mostTrustees).optional(),
  verification_keys: z.array(trusteeKeySchema).max(mostTrustees),
});

export type ThresholdGroup = z.infer<typeof thresholdGroupSchema>;

/** A threshold group whose every part was found right. */
export interface CheckedGroup {
  readonly threshold: number;
  /** Keys of the trustees, in the order of their indexes from 1. */
  readonly keys: readonly Element[];
  /** What the group contributes to the key of the election. */
  readonly jointKey: Element;
}

type Fault = { readonly trustee: number; readonly part: "certificate" | "commitments" | "key" | "lengths" };

/**
 * Step 6: anyone joins the public parts into the threshold group of the archive, and checks it.
 *
 * The trustees' confirmations go in when all of them gave one; belenios-tool 3.0 then accepts the archive as 2.0 does.
 */
export function assemble(
  algebra: Algebra,
  parts: {
    readonly threshold: number;
    readonly certs: readonly SignedMessage[];
    readonly deals: readonly Deal[];
    readonly acceptances: readonly Acceptance[];
  },
): Result<ThresholdGroup, BallotRefusal> {
  const confirmations = parts.acceptances.flatMap(({ confirmation }) => confirmation ?? []);
  const group: ThresholdGroup = {
    threshold: parts.threshold,
    certs: [...parts.certs],
    coefexps: parts.deals.map(({ coefexps }) => coefexps),
    ...(confirmations.length === parts.certs.length ? { signatures: confirmations } : {}),
    verification_keys: parts.acceptances.map(({ public_key }) => public_key),
  };
  const checked = checkThresholdGroup(algebra, group);
  return checked.ok ? ok(group) : checked;
}

/**
 * The check of a threshold group: certificates, commitments, keys, and the additions of version 3.0 where present.
 *
 * @source belenios-interop §7.3 and §7.4
 */
export function checkThresholdGroup(algebra: Algebra, group: ThresholdGroup): Result<CheckedGroup, BallotRefusal> {
  const checked = readGroup(algebra, group);
  return "part" in checked ? refuse({ code: "threshold-group-unproved", ...checked }) : ok(checked);
}

function readGroup(algebra: Algebra, group: ThresholdGroup): CheckedGroup | Fault {
  const size = group.certs.length;
  const lists = [group.coefexps, group.verification_keys, group.signatures ?? group.certs];
  if (lists.some((list) => list.length !== size) || group.threshold > size) return { trustee: 0, part: "lengths" };
  const certified = readCertificates(algebra, group.certs);
  if ("wrong" in certified) return { trustee: certified.wrong, part: "certificate" };
  const { certificates } = certified;
  const other = certificates.findIndex(({ context }) => context && context.threshold !== group.threshold);
  if (other >= 0) return { trustee: other + 1, part: "certificate" };
  const committed = readCommitments(algebra, { certificates, signed: group.coefexps });
  if ("wrong" in committed) return { trustee: committed.wrong, part: "commitments" };
  if (committed.lists[0]!.length !== group.threshold) return { trustee: 1, part: "commitments" };
  const unconfirmed = unconfirmedIn(algebra, { group, certificates, lists: committed.lists });
  if (unconfirmed >= 0) return { trustee: unconfirmed + 1, part: "certificate" };
  const total = sumOfCommitments(algebra, committed.lists);
  const wrongKey = group.verification_keys.findIndex(
    (key, at) =>
      !trusteeKeyIsProved(algebra, key) ||
      key.public_key !== commitmentAt(algebra, total, at + 1) ||
      (key.signature !== undefined &&
        !isSigned(
          algebra,
          { message: String(key.public_key), signature: key.signature },
          certificates[at]!.verification,
        )),
  );
  if (wrongKey >= 0) return { trustee: wrongKey + 1, part: "key" };
  const keys = group.verification_keys.map(({ public_key }) => public_key);
  return { threshold: group.threshold, keys, jointKey: total[0]! };
}

/** Position of the first confirmation that does not hold, or -1; a group without confirmations has none to check. */
function unconfirmedIn(
  algebra: Algebra,
  {
    group,
    certificates,
    lists,
  }: { group: ThresholdGroup; certificates: readonly Certificate[]; lists: readonly (readonly Element[])[] },
): number {
  return (group.signatures ?? []).findIndex((signature, at) => {
    const confirmed = { certs: group.certs, commitments: lists[at]! };
    return !isConfirmed(algebra, { confirmed, by: certificates[at]!.verification, signature });
  });
}
