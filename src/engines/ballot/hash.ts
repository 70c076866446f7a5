import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { integerOf } from "./integer.ts";

/** Lower-case hex of 32 bytes: how events and data records name what they point to. */
export type HexDigest = string & { readonly unit?: "hex digest" };

/** 43 characters of base64 without padding: how people compare elections and ballots. */
export type Fingerprint = string & { readonly unit?: "fingerprint" };

/** SHA-256 of the UTF-8 bytes of a text, or of bytes as they are. */
export const digest = (content: string | Uint8Array): Uint8Array =>
  sha256(typeof content === "string" ? utf8ToBytes(content) : content);

export const hexDigest = (content: string | Uint8Array): HexDigest => bytesToHex(digest(content));

export const fingerprintOf = (content: string | Uint8Array): Fingerprint => base64(digest(content));

/** The same digest as people compare it. */
export const trackerText = (hex: HexDigest): Fingerprint => base64(hexToBytes(hex));

/** A digest as a big-endian number, up to 2^256. */
export const digestNumber = (text: string): bigint => integerOf(digest(text));

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Standard base64 without padding; own, because engines know neither Buffer nor btoa. */
function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) text += alphabet[(three >> shift) & 63];
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3));
}
