import { z } from "zod";
import { ok, refuse, type Result } from "../../../basics/result.ts";
import type { Algebra } from "../algebra.ts";
import { publicHalf } from "../credentials.ts";
import type { Scalar } from "../group.ts";
import { canonical } from "../json.ts";
import { proofSchema } from "../proof-of-knowledge.ts";
import type { BallotRefusal } from "../refusals.ts";
import { reveal, type Secret, seal } from "../secret.ts";
import { numeral } from "../wire.ts";
import type { Certificate } from "./certificate.ts";
import { addressOf, type ChannelKeys, readMessage, receive, type SignedMessage, send, sign } from "./channel.ts";
import { confirm, readCommitments } from "./commitments.ts";
import { checkCertificates, type Dealt } from "./deal.ts";
import { commitmentAt } from "./polynomial.ts";
import { trusteeKey, trusteeKeySchema } from "./trustee.ts";

/** What a trustee returns in step 5: the decryption key, readable by its owner alone, and the public key. */
export const acceptanceSchema = z.strictObject({
  private_key: z.string().max(1_000_000),
  public_key: trusteeKeySchema,
  // Own addition beside belenios-tool 2.0, which ignores it: see `confirm`.
  confirmation: proofSchema.optional(),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;

/**
 * Step 5: one trustee opens the shares, checks each against its dealer's commitments and adds them up.
 *
 * A wrong share is refused with the number of its dealer; all trustees then start again without that one.
 *
 * @param certs the list that this trustee saw in step 2
 */
export function accept(
  algebra: Algebra,
  { keys, certs, dealt }: { keys: ChannelKeys; certs: readonly SignedMessage[]; dealt: Dealt },
): Result<Acceptance, BallotRefusal> {
  const checked = checkCertificates(algebra, certs);
  if (!checked.ok) return checked;
  const own = addressOf(algebra, keys).encryption;
  const index = checked.value.findIndex(({ encryption }) => encryption === own) + 1;
  if (index === 0 || dealt.secrets.length !== certs.length) return refuse({ code: "key-of-no-trustee" });
  const commitments = readCommitments(algebra, { certificates: checked.value, signed: dealt.coefexps });
  if ("wrong" in commitments) return refuse({ code: "threshold-step", step: 3, trustee: commitments.wrong });
  let total = 0n;
  for (const [at, dealer] of checked.value.entries()) {
    const share = openShare(algebra, { keys, dealer, letter: dealt.secrets[at]! });
    const promised = commitmentAt(algebra, commitments.lists[at]!, index);
    if (!share || publicHalf(algebra, share) !== promised) {
      return refuse({ code: "threshold-step", step: 3, trustee: at + 1 });
    }
    total = algebra.scalar(total + reveal(share));
  }
  const public_key = trusteeKey(algebra, seal(total));
  const signature = sign(algebra, { keys, message: String(public_key.public_key) }).signature;
  return ok({
    private_key: send(algebra, { from: keys, to: own, message: canonical({ decryption_key: total }) }),
    public_key: { ...public_key, signature },
    confirmation: confirm(algebra, { keys, confirmed: { certs, commitments: commitments.lists[index - 1]! } }),
  });
}

/** The decryption key that a trustee stored in step 5, or undefined when the seed does not open it. */
export function openDecryptionKey(
  algebra: Algebra,
  { keys, stored }: { keys: ChannelKeys; stored: string },
): Secret<Scalar> | undefined {
  const text = receive(algebra, { keys, from: publicHalf(algebra, keys.signing), letter: stored });
  // belenios-tool 2.0 stores the sum unreduced, as a longer number.
  const key = text === undefined ? undefined : readMessage(text, z.strictObject({ decryption_key: numeral }));
  return key && seal(algebra.scalar(key.decryption_key));
}

function openShare(
  algebra: Algebra,
  { keys, dealer, letter }: { keys: ChannelKeys; dealer: Certificate; letter: string },
): Secret<Scalar> | undefined {
  const text = receive(algebra, { keys, from: dealer.verification, letter });
  const share = text === undefined ? undefined : readMessage(text, z.strictObject({ secret: numeral }));
  // belenios-tool 2.0 sends values above q; the commitment decides, and it only knows the remainder.
  return share && seal(algebra.scalar(share.secret));
}
