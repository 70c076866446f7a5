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

/** Nothing in the protocol nests deeper; deeper input is an attempt to exhaust the stack. */
const deepestNesting = 24;

/**
 * Parses JSON that means the same to every reader: canonical except for white space between its tokens.
 *
 * Refused: doubled keys, other spellings of numbers and characters, bytes that are not UTF-8.
 *
 * @param bytes bounded by the caller; time is linear in their number
 * @returns undefined when refused
 */
export function readPlainJson(bytes: Uint8Array): { readonly value: unknown; readonly text: string } | undefined {
  const text = readText(bytes);
  const compact = text === undefined ? undefined : withoutSpace(text);
  if (text === undefined || compact === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(compact);
    return canonical(value) === compact ? { value, text } : undefined;
  } catch {
    return undefined;
  }
}

/** Text of bytes that are exact UTF-8, without a byte order mark. */
export function readText(bytes: Uint8Array): string | undefined {
  const text = bytesToUtf8(bytes);
  const again = utf8ToBytes(text);
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]) ? text : undefined;
}

/** Drops white space outside strings; undefined when the nesting is too deep. */
function withoutSpace(text: string): string | undefined {
  let depth = 0;
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[\s]+|[^"\s]/gs) ?? [];
  const kept: string[] = [];
  for (const token of tokens) {
    if (token === "{" || token === "[") depth += 1;
    if (token === "}" || token === "]") depth -= 1;
    if (depth > deepestNesting) return undefined;
    if (!/^\s+$/.test(token)) kept.push(token);
  }
  return kept.join("");
}
