import { concatBytes } from "@noble/ciphers/utils.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  appendBallot,
  closeAndTally,
  decryptArchive,
  reveal,
  seal,
  type Witnessed,
} from "../../src/engines/ballot/index.ts";
import { algebra, finish, good, type OpenBox, openBox, platform, vote } from "./support/election.ts";
import { rechained, recordsOf } from "./support/records.ts";

// Test A7: the trustee's program opens the sum of all ballots and nothing else, whatever a server asks for.

const voters = 5;
const question = { answers: ["A", "B"], min: 0, max: 1, question: "?" };
const box = openBox({ questions: [question], weights: Array.from({ length: voters }, () => 1n) });
const lines = Array.from({ length: voters }, (_, voter) => vote(box, { voter, choices: [[voter & 1, 0]] }).line);
const key = box.trustees.keys.get(1)!;

/** What a server can build that keeps some ballots and leaves others out: consistent in itself. */
function boxOf(chosen: readonly string[], from: OpenBox = box): Uint8Array {
  let { bytes, end } = from;
  for (const line of chosen) {
    const appended = appendBallot(end, line);
    [bytes, end] = [concatBytes(bytes, appended.bytes), appended.end];
  }
  const tallied = closeAndTally(bytes, platform);
  return tallied.ok ? concatBytes(bytes, tallied.value) : bytes;
}

const witnessed: Witnessed = { fingerprint: box.election.fingerprint, counted: voters };
const ask = (bytes: Uint8Array, seen: Witnessed = witnessed): string => {
  const part = decryptArchive(bytes, { platform, key, witnessed: seen });
  return part.ok ? "decrypted" : part.refusal.code;
};

test("all ballots in any order are decrypted; the refusals below mean something", () => {
  expect(ask(boxOf(lines))).toBe("decrypted");
  expect(ask(boxOf(lines.toReversed()))).toBe("decrypted");
});

test("no part of the ballots is decrypted: not one, not all but one", () => {
  const part = fc.shuffledSubarray(lines, { maxLength: voters - 1 });
  fc.assert(
    fc.property(part, (chosen) => {
      expect(ask(boxOf(chosen))).toBe("another-number-of-ballots");
    }),
    { numRuns: 25 },
  );
});

test("one ballot several times in place of the others is not decrypted", () => {
  for (const times of [2, voters]) {
    expect(ask(boxOf(Array.from({ length: times }, () => lines[0]!)))).not.toBe("decrypted");
  }
});

test("another ballot of a voter in place of the one decrypted before is not: the difference would show it", () => {
  const first = good(decryptArchive(boxOf(lines), { platform, key, witnessed }));
  const { line } = vote(box, { voter: 0, choices: [[0, 1]] });
  const seen = { ...witnessed, decryptedBefore: first.tally };
  expect(ask(boxOf([line, ...lines.slice(1)]), seen)).toBe("another-tally");
  expect(ask(boxOf(lines), seen)).toBe("decrypted");
});

test("a tally that the ballots do not give is not decrypted, even with every hash made right", () => {
  const records = recordsOf(boxOf(lines));
  const at = records.findIndex(({ text }) => text.startsWith("[[{"));
  const ballot = JSON.parse(lines[0]!) as { answers: { choices: unknown }[] };
  const single = JSON.stringify([ballot.answers[0]!.choices]);
  expect(ask(rechained(records, { at, text: single }))).toBe("tally-wrong");
});

test("another election of the same trustees is not decrypted", () => {
  const other = openBox({ questions: [question], weights: [1n], trustees: box.trustees });
  const { line } = vote(other, { voter: 0, choices: [[1, 0]] });
  expect(ask(boxOf([line], other), { ...witnessed, counted: 1 })).toBe("another-election");
});

test("nothing is decrypted before the box is closed, nor after the result, nor with a key of nobody", () => {
  expect(ask(box.bytes)).toBe("box-not-tallied");
  const voted = lines.reduce((open, line) => ({ ...open, ...grown(open, line) }), box);
  expect(ask(finish(voted))).toBe("box-not-tallied");
  const stranger = seal(algebra.scalar(reveal(key) + 1n));
  const part = decryptArchive(boxOf(lines), { platform, key: stranger, witnessed });
  expect(!part.ok && part.refusal.code).toBe("key-of-no-trustee");
});

function grown(open: OpenBox, line: string): Pick<OpenBox, "bytes" | "end"> {
  const appended = appendBallot(open.end, line);
  return { bytes: concatBytes(open.bytes, appended.bytes), end: appended.end };
}
