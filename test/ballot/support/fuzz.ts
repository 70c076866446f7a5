import { performance } from "node:perf_hooks";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { expect } from "vitest";
import {
  checkBallot,
  checkTrustees,
  openElection,
  readArchive,
  readBallot,
  readCredential,
  readRoll,
  verifyArchive,
} from "../../../src/engines/ballot/index.ts";
import { readPlainJson } from "../../../src/engines/ballot/json.ts";
import { readRecord } from "../../../src/engines/ballot/archive/record.ts";
import { algebra, openBox, platform, vote } from "./election.ts";
import { mutationsOf } from "./mutations.ts";
import { rechained, recordsOf } from "./records.ts";
import { vectorBytes } from "./vectors.ts";

/**
 * No decoder may take longer for inputs of the size tried here; a hang shows itself as a failure. Time of the processor,
 * so that a busy machine is none.
 */
const longestMicroseconds = 5_000_000;

const archive = vectorBytes("broken-base/election.bel");
const records = recordsOf(archive);
const box = openBox({ questions: [{ answers: ["A"], min: 0, max: 1, question: "?" }], weights: [1n] });
const { line } = vote(box, { voter: 0, choices: [[1]] });

/** Every way into the engine from outside: a refusal or a value, never an exception. */
const decoders: Record<string, (bytes: Uint8Array) => unknown> = {
  json: readPlainJson,
  record: (bytes) => readRecord(bytes, 0),
  archive: readArchive,
  verify: (bytes) => verifyArchive(bytes, platform),
  ballot: readBallot,
  check: (bytes) => checkBallot(box.election, { roll: box.roll, line: bytes }),
  election: (bytes) => openElection(bytes, platform),
  roll: (bytes) => readRoll(algebra, bytes),
  trustees: (bytes) => checkTrustees(algebra, bytes),
  credential: (bytes) => readCredential(new TextDecoder().decode(bytes)),
};

const digits = fc.stringMatching(/^[0-9]{1,700}$/);
const garbage = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.json({ maxDepth: 8 }).map(utf8ToBytes),
  fc.array(digits, { maxLength: 20 }).map((list) => utf8ToBytes(JSON.stringify(list))),
  fc
    .tuple(fc.constantFrom("[", '{"a":', '"', "[[", "9", '{"alpha":"'), fc.nat(30_000))
    .map(([piece, times]) => utf8ToBytes(piece.repeat(times))),
  mutationsOf(line).map(({ text }) => utf8ToBytes(text)),
  ...records.map(({ text }) => mutationsOf(text).map((mutation) => utf8ToBytes(mutation.text))),
);

/** An archive with bytes flipped, cut, doubled or pushed in, or with one record changed and everything repaired. */
const damaged = fc.oneof(
  fc
    .array(fc.tuple(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 })
    .map((flips) => {
      const bytes = Uint8Array.from(archive);
      for (const [at, bits] of flips) bytes[at]! ^= bits;
      return bytes;
    }),
  fc.nat(archive.length).map((length) => archive.slice(0, length)),
  fc
    .tuple(fc.nat(archive.length / 512), fc.nat(archive.length / 512))
    .map(([from, to]) => Uint8Array.from([...archive.subarray(0, from * 512), ...archive.subarray(to * 512)])),
  fc
    .nat(records.length - 1)
    .chain((at) => mutationsOf(records[at]!.text).map(({ text }) => rechained(records, { at, text }))),
);

/** Feeds garbage to every decoder for so long; @returns how many inputs were tried */
export function fuzzFor(milliseconds: number): number {
  const until = performance.now() + milliseconds;
  let tried = 0;
  while (performance.now() < until) {
    fc.assert(
      fc.property(fc.oneof(garbage, damaged), fc.constantFrom(...Object.keys(decoders)), (bytes, name) => {
        if (performance.now() > until) return;
        const began = process.cpuUsage();
        decoders[name]!(bytes);
        const { user } = process.cpuUsage(began);
        expect(user, `${name} with ${bytes.length} bytes`).toBeLessThan(longestMicroseconds);
        tried += 1;
      }),
      { numRuns: 2000 },
    );
  }
  return tried;
}
