import { z } from "zod";
import { canonical, readPlainJson } from "./json.ts";

/** p has 617 digits; a longer numeral is refused before any arithmetic. */
const longestNumeral = 617;

/** A group element or scalar: decimal digits in a JSON string, one spelling per number. */
export const numeral = z
  .string()
  .max(longestNumeral)
  .regex(/^(0|[1-9][0-9]*)$/)
  .transform((digits) => BigInt(digits));

/** Lower-case hex of a SHA-256. */
export const hexHash = z.string().regex(/^[0-9a-f]{64}$/);

/** Base64 of a SHA-256 without padding. */
export const base64Hash = z.string().regex(/^[A-Za-z0-9+/]{43}$/);

const largestJsonNumber = 2 ** 30 - 1;

/**
 * A count that the protocol writes as a JSON number up to 2^30 - 1 and as a string of digits above.
 *
 * @source belenios-interop §3: weights and homomorphic results
 */
export const count = z.union([
  z.number().int().min(0).max(largestJsonNumber).transform(BigInt),
  z
    .string()
    .max(40)
    .regex(/^[1-9][0-9]*$/)
    .transform((digits) => BigInt(digits))
    .refine((value) => value > largestJsonNumber),
]);

/** The JSON form of a count. */
export const countJson = (value: bigint): number | string =>
  value <= largestJsonNumber ? Number(value) : String(value);

/**
 * Reads a body of the archive whose one spelling is canonical.
 *
 * @returns undefined when the bytes are not exactly what writing the value again would give
 */
export function readCanonical<Value>(
  bytes: Uint8Array,
  { schema, write = canonical }: { schema: z.ZodType<Value>; write?: (value: Value) => string },
): Value | undefined {
  const json = readPlainJson(bytes);
  const parsed = json && schema.safeParse(json.value);
  return parsed?.success && write(parsed.data) === json?.text ? parsed.data : undefined;
}

/**
 * Reads a part of the setup: fields in their order, white space allowed between tokens, because other programs write
 * it and the fingerprint is over the bytes as they are.
 */
export function readSpaced<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): Value | undefined {
  const json = readPlainJson(bytes);
  const parsed = json && schema.safeParse(json.value);
  return parsed?.success && canonical(parsed.data) === canonical(json?.value) ? parsed.data : undefined;
}

/** Reads what a person may have written: fields in any order; unknown ones are refused by the schema. */
export function readLoose<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): Value | undefined {
  const json = readPlainJson(bytes);
  const parsed = json && schema.safeParse(json.value);
  return parsed?.success ? parsed.data : undefined;
}
