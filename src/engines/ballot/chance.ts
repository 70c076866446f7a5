import type { Platform } from "./platform.ts";

/** Digits of the protocol's tokens: letters and figures that cannot be mistaken for one another. */
export const tokenAlphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/** A random token, every character uniform. */
export function randomToken(randomBytes: Platform["randomBytes"], length: number): string {
  let token = "";
  while (token.length < length) {
    const byte = randomBytes(1)[0]!;
    // 232 = 4 · 58: bytes above would favour the first characters.
    if (byte < 232) token += tokenAlphabet[byte % 58];
  }
  return token;
}

/** A new identifier for an election. */
export const newElectionId = (randomBytes: Platform["randomBytes"]): string => randomToken(randomBytes, 14);
