import { bytesToUtf8 } from "@noble/ciphers/utils.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The canonical JSON of the protocol: no white space, fields in the order they were built, UTF-8 raw, absent fields
 * left out; group elements and scalars (BigInt) as strings of decimal digits.
 *
 * @source belenios-interop §3
 */
export function canonical(value: unknown): string {
  // JSON.stringify differs from the protocol in one character only.
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? String(part) : part)).replaceAll(
    "\u007f",
    "\\u007f",
  );
}

/**
 * Parses JSON that means the same to every reader: canonical except for white space between its tokens.
 *
 * Refused: doubled keys, other spellings of numbers and characters, bytes that are not UTF-8, nesting that exhausts the
 * stack.
 *
 * @param bytes bounded by the caller; time is linear in their number
 * @returns undefined when refused
 */
export function readPlainJson(bytes: Uint8Array): { readonly value: unknown; readonly text: string } | undefined {
  const text = readText(bytes);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const compact = canonical(value);
    return compact === text || compact === withoutSpace(text) ? { value, text } : undefined;
  } catch {
    return undefined;
  }
}

/** Text of bytes that are exact UTF-8, without a byte order mark. */
function readText(bytes: Uint8Array): string | undefined {
  const text = bytesToUtf8(bytes);
  const again = utf8ToBytes(text);
  if (again.length !== bytes.length) return undefined;
  for (let at = 0; at < bytes.length; at++) if (again[at] !== bytes[at]) return undefined;
  return text;
}

/** Drops white space outside strings. */
const withoutSpace = (text: string): string => text.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/gs, "$1");
