import { pbkdf2 } from "@noble/hashes/pbkdf2.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { Algebra } from "./algebra.ts";
import { integerOf } from "./integer.ts";
import { randomToken, tokenAlphabet } from "./chance.ts";
import type { Element, Scalar } from "./group.ts";
import { canonical } from "./json.ts";
import { reveal, type Secret, seal } from "./secret.ts";

/** A voter's credential in print: `mYT-Rvi-jNJ-zMM-A6e`. Whoever holds it can vote in that voter's place. */
export type Credential = Secret<string>;

/** What the archive holds of a voter: the public half of a credential, and how much a vote weighs. */
export interface Voter {
  readonly credential: Element;
  readonly weight: bigint;
}

const randomCharacters = 14;
const derivationRounds = 1000;

/** Makes the credential of one voter. The engine never learns whose it is. */
export function newCredential(algebra: Algebra): Credential {
  const token = randomToken(algebra.randomBytes, randomCharacters);
  const checksum = tokenAlphabet[53 - (valueOf(token) % 53)]!;
  return seal(withDashes(token + checksum));
}

/**
 * Reads a credential as people type it: dashes and spaces do not matter, letter case does.
 *
 * @returns undefined when the checksum shows a slip of the pen
 */
export function readCredential(typed: string): Credential | undefined {
  const characters = typed.replace(/[\s-]/g, "");
  const wellFormed = /^[1-9A-HJ-NP-Za-km-z]{15}$/.test(characters);
  if (!wellFormed) return undefined;
  const checksum = tokenAlphabet.indexOf(characters[randomCharacters]!);
  // The dashes are part of the password that the key is derived from.
  return (valueOf(characters.slice(0, randomCharacters)) + checksum) % 53 === 0
    ? seal(withDashes(characters))
    : undefined;
}

/**
 * The voter's signing key. Slow on purpose (1000 rounds), about 1 ms where noble runs.
 *
 * @param uuid salt: the same credential gives another key in another election
 * @source belenios-interop §4
 */
export function votingKey(
  algebra: Algebra,
  { credential, uuid }: { credential: Credential; uuid: string },
): Secret<Scalar> {
  const bytes = pbkdf2(sha256, reveal(credential), uuid, { c: derivationRounds, dkLen: 32 });
  const key = seal(algebra.scalar(integerOf(bytes)));
  bytes.fill(0);
  return key;
}

/** The public half of a secret exponent: of a voter's key or a trustee's. */
export const publicHalf = (algebra: Algebra, key: Secret<Scalar>): Element => algebra.g.powerOfSecret(reveal(key));

/**
 * The list of public credentials for the archive, sorted by value: the order of the voters is lost on purpose.
 *
 * @returns canonical JSON; weights are written for all voters when one differs from 1
 */
export function writeCredentials(voters: readonly Voter[]): string {
  const sorted = [...voters].sort((one, other) => (one.credential < other.credential ? -1 : 1));
  const weighted = voters.some(({ weight }) => weight !== 1n);
  return canonical(sorted.map(({ credential, weight }) => (weighted ? `${credential},${weight}` : `${credential}`)));
}

/** Base 58, reduced mod 53: all that the checksum needs. */
const valueOf = (token: string): number =>
  [...token].reduce((value, character) => (value * 58 + tokenAlphabet.indexOf(character)) % 53, 0);

const withDashes = (characters: string): string => characters.match(/.../g)!.join("-");
