import { createCipheriv, randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ccmOpen, ccmSeal } from "./ccm.ts";

/** The same by Node's OpenSSL. */
function openSslSeal({ key, nonce }: { key: Uint8Array; nonce: Uint8Array }, message: Uint8Array): Uint8Array {
  const cipher = createCipheriv("aes-256-ccm", key, nonce, { authTagLength: 8 });
  const body = cipher.update(message);
  cipher.final();
  return Buffer.concat([body, cipher.getAuthTag()]);
}

const keyOf = (nonceBytes: number): { key: Uint8Array; nonce: Uint8Array } => ({
  key: randomBytes(32),
  nonce: randomBytes(nonceBytes),
});

test("every length up to three blocks and beyond agrees with OpenSSL and opens again", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(12, 13), (message, nonceBytes) => {
      const key = keyOf(nonceBytes);
      const sealed = ccmSeal(key, message);
      expect(Buffer.from(sealed)).toEqual(openSslSeal(key, message));
      expect(ccmOpen(key, sealed)).toEqual(Uint8Array.from(message));
    }),
  );
});

test("a message beyond 65,535 bytes agrees under the shorter nonce", () => {
  const key = keyOf(12);
  const message = randomBytes(65_536 + 17);
  expect(Buffer.from(ccmSeal(key, message))).toEqual(openSslSeal(key, message));
});

test("one flipped bit anywhere, or a cut, and nothing opens", () => {
  const key = keyOf(13);
  const sealed = ccmSeal(key, randomBytes(40));
  for (let bit = 0; bit < sealed.length * 8; bit += 5) {
    const flipped = Uint8Array.from(sealed);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    expect(ccmOpen(key, flipped)).toBeUndefined();
  }
  for (const length of [0, 7, 8, 47]) expect(ccmOpen(key, sealed.subarray(0, length))).toBeUndefined();
});
