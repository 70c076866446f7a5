import { z } from "zod";
import { ok, refuse, type Result } from "../../../basics/result.ts";
import type { Algebra } from "../algebra.ts";
import type { Element } from "../group.ts";
import { canonical } from "../json.ts";
import type { BallotRefusal } from "../refusals.ts";
import { type Certificate, readCertificates } from "./certificate.ts";
import { addressOf, type ChannelKeys, type SignedMessage, send, signedMessageSchema } from "./channel.ts";
import { signCommitments } from "./commitments.ts";
import { mostTrustees, valueAt } from "./polynomial.ts";

const letter = z.string().max(1_000_000);

/** What a trustee publishes in step 3: a note to self, a share for each trustee, and commitments. */
export const dealSchema = z.strictObject({
  polynomial: letter,
  secrets: z.array(letter).max(mostTrustees),
  coefexps: signedMessageSchema,
});
export type Deal = z.infer<typeof dealSchema>;

/** What a trustee receives in step 4. */
export const dealtSchema = z.strictObject({
  polynomial: letter,
  secrets: z.array(letter).max(mostTrustees),
  coefexps: z.array(signedMessageSchema).max(mostTrustees),
});
export type Dealt = z.infer<typeof dealtSchema>;

/** Step 2: everyone checks all certificates, in the one order that fixes the indexes. */
export function checkCertificates(
  algebra: Algebra,
  certs: readonly SignedMessage[],
): Result<readonly Certificate[], BallotRefusal> {
  const read = readCertificates(algebra, certs);
  return "wrong" in read ? refuse({ code: "threshold-step", step: 2, trustee: read.wrong }) : ok(read.certificates);
}

/**
 * Step 3: one trustee draws a polynomial and deals its values, each encrypted for one trustee.
 *
 * @source belenios-interop §7.2
 */
export function deal(
  algebra: Algebra,
  { keys, certs, threshold }: { keys: ChannelKeys; certs: readonly SignedMessage[]; threshold: number },
): Result<Deal, BallotRefusal> {
  const checked = checkCertificates(algebra, certs);
  if (!checked.ok) return checked;
  const otherThreshold = checked.value.findIndex(({ context }) => context && context.threshold !== threshold);
  if (otherThreshold >= 0) return refuse({ code: "threshold-step", step: 2, trustee: otherThreshold + 1 });
  const own = addressOf(algebra, keys).encryption;
  if (!checked.value.some(({ encryption }) => encryption === own)) return refuse({ code: "key-of-no-trustee" });
  if (threshold < 1 || threshold > certs.length) {
    return refuse({ code: "threshold-out-of-range", threshold, trustees: certs.length });
  }
  const coefficients = Array.from({ length: threshold }, algebra.randomScalar);
  const write = (to: Element, content: object): string =>
    send(algebra, { from: keys, to, message: canonical(content) });
  return ok({
    polynomial: write(own, { polynomial: coefficients }),
    secrets: checked.value.map(({ encryption }, at) =>
      write(encryption, { secret: valueAt(algebra, coefficients, at + 1) }),
    ),
    coefexps: signCommitments(algebra, { keys, commitments: coefficients.map((a) => algebra.g.powerOfSecret(a)) }),
  });
}

/** Step 4: whoever collects the deals sorts the letters by recipient. Needs no secret. */
export function route(deals: readonly Deal[]): Result<Dealt[], BallotRefusal> {
  const short = deals.findIndex(({ secrets }) => secrets.length !== deals.length);
  if (short >= 0) return refuse({ code: "threshold-step", step: 3, trustee: short + 1 });
  return ok(
    deals.map(({ polynomial }, index) => ({
      polynomial,
      secrets: deals.map(({ secrets }) => secrets[index]!),
      coefexps: deals.map(({ coefexps }) => coefexps),
    })),
  );
}
