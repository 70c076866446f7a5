import { concatBytes } from "@noble/ciphers/utils.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { expect } from "vitest";
import {
  canonical,
  checkBallot,
  checkTrustees,
  closeAndTally,
  decryptArchive,
  decryptionSchema,
  hexDigest,
  readCanonical,
  reveal,
  verifyArchive,
  votingKey,
} from "../../../src/engines/ballot/index.ts";
import { signaturePrefix, signedHash, type UnsignedBallot } from "../../../src/engines/ballot/ballot/ballot.ts";
import { proveKnowledge } from "../../../src/engines/ballot/proof-of-knowledge.ts";
import { decryptionIsProved } from "../../../src/engines/ballot/tally/decryption.ts";
import { countedBallots, tallyOf } from "../../../src/engines/ballot/tally/tally.ts";
import { algebra, finish, good, makeTrustees, openBox, platform, vote } from "./election.ts";
import { mutationsOf } from "./mutations.ts";
import { rechained, recordsOf } from "./records.ts";

/** How many mutations of each kind to try; the sum is what the issue counts. */
export interface Amounts {
  readonly ballot: number;
  readonly resigned: number;
  readonly trustees: number;
  readonly decryption: number;
  readonly archive: number;
}

const questions = [
  { answers: ["A", "B"], min: 0, max: 1, question: "?" },
  { answers: ["C"], blank: true, min: 1, max: 1, question: "?" },
];
const box = openBox({ questions, weights: [1n, 1n], plan: { singles: 1 } });
const choices = [
  [1, 0],
  [0, 1],
];
const { line } = vote(box, { voter: 0, choices });
const { election, roll } = box;

const refusedBallot = (text: string): boolean => !checkBallot(election, { roll, line: text }).ok;

/** A ballot signed by its own voter, whatever its answers say. */
function resigned(text: string): string {
  const ballot = JSON.parse(text) as UnsignedBallot & { signature: unknown };
  const hash = signedHash(ballot);
  const secret = votingKey(algebra, { credential: box.credentials[0]!, uuid: box.uuid });
  const proof = proveKnowledge(algebra, { secret, prefix: signaturePrefix(hash) });
  const { election_uuid, election_hash, credential, answers } = ballot;
  return canonical({ election_uuid, election_hash, credential, answers, signature: { hash, proof } });
}

/** Tries so many mutations of every kind; one that is accepted fails. */
export function tryMutations(amounts: Amounts): void {
  expect([refusedBallot(line), refusedBallot(resigned(line))]).toEqual([false, false]);
  always(amounts.ballot, line, refusedBallot);
  const answers = canonical((JSON.parse(line) as { answers: unknown }).answers);
  always(amounts.resigned, answers, (text) => {
    const changed = { ...(JSON.parse(line) as object), answers: JSON.parse(text) as unknown };
    return refusedBallot(resigned(canonical(changed)));
  });
  mutateTrustees(amounts.trustees);
  mutateDecryption(amounts.decryption);
  mutateArchive(amounts.archive);
}

/** Keys of single and threshold trustees: refused, or another joint key than that of the election. */
function mutateTrustees(amount: number): void {
  const { text } = makeTrustees({ singles: 1, group: { size: 3, threshold: 2 } });
  const { jointKey } = good(checkTrustees(algebra, utf8ToBytes(text)));
  always(amount, text, (changed) => {
    const checked = checkTrustees(algebra, utf8ToBytes(changed));
    return !checked.ok || checked.value.jointKey !== jointKey;
  });
}

function mutateDecryption(amount: number): void {
  const voted = vote(box, { voter: 1, choices });
  const bytes = concatBytes(voted.bytes, good(closeAndTally(voted.bytes, platform)));
  const key = box.trustees.keys.get(1)!;
  const witnessed = { fingerprint: election.fingerprint, counted: 1 };
  const { decryption } = good(decryptArchive(bytes, { platform, key, witnessed }));
  const ballots = [good(checkBallot(election, { roll, line: voted.line }))];
  const { tally } = tallyOf(election, countedBallots(ballots));
  const publicKey = algebra.g.powerOfSecret(reveal(key));
  const holds = (text: string): boolean => {
    const read = readCanonical(utf8ToBytes(text), { schema: decryptionSchema });
    return read !== undefined && decryptionIsProved(election, { tally, publicKey, decryption: read });
  };
  expect(holds(canonical(decryption))).toBe(true);
  always(amount, canonical(decryption), (text) => !holds(text));
}

/** Any body or event of a finished archive, with all hashes, parents and heights made right again around it. */
function mutateArchive(amount: number): void {
  const archive = finish(vote(vote(box, { voter: 0, choices }), { voter: 1, choices }));
  const records = recordsOf(archive);
  expect(good(verifyArchive(rechained(records), platform)).stage).toBe("finished");
  const mutated = fc
    .nat(records.length - 1)
    .chain((at) => mutationsOf(records[at]!.text).map((mutation) => ({ at, ...mutation })));
  fc.assert(
    fc.property(mutated, ({ at, name, text }) => {
      expect(verifyArchive(rechained(records, { at, text }), platform).ok, name).toBe(false);
    }),
    { numRuns: amount },
  );
  expect(hexDigest(archive)).toBe(hexDigest(rechained(records)));
}

function always(amount: number, text: string, refused: (changed: string) => boolean): void {
  // What only version 3.0 of the tool asks for may be absent: belenios-tool 2.0 leaves it out.
  const telling = mutationsOf(text).filter(({ name }) => !/^gone at .*(signatures|\d\.signature)$/.test(name));
  fc.assert(
    fc.property(telling, (mutation) => {
      expect(refused(mutation.text), mutation.name).toBe(true);
    }),
    { numRuns: amount },
  );
}
