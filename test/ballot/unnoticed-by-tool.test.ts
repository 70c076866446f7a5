import { expect, test } from "vitest";
import { signaturePrefix } from "../../src/engines/ballot/ballot/ballot.ts";
import { canonical, fingerprintOf, verifyArchive, votingKey } from "../../src/engines/ballot/index.ts";
import { proveKnowledge } from "../../src/engines/ballot/proof-of-knowledge.ts";
import { toolPasses } from "./support/belenios-tool.ts";
import { algebra, finish, type OpenBox, openBox, platform, type Vote, vote } from "./support/election.ts";
import { type LooseRecord, rechained, recordsOf } from "./support/records.ts";

// Wrong archives, consistent in every hash, for which belenios-tool 2.0 says "all checks passed". Each is built here
// from a right one and shown to both programs: the tool's yes proves that the archive is the one that is meant.

const question = { answers: ["A", "B"], min: 0, max: 1, question: "?" };
const box = openBox({ questions: [question], weights: [1n, 1n, 1n] });
const [one, two, three] = [0, 1, 2].map((voter) => ({ voter, choices: [[1, 0]] })) as [Vote, Vote, Vote];
const right = recordsOf(finish([one, two, three].reduce<OpenBox>(vote, box)));

const isEvent = ({ text, event }: LooseRecord, type: string): boolean => event && text.includes(`"type":"${type}"`);

/** Where the last event of a type stands with its bodies. */
function block(records: readonly LooseRecord[], type: string): { readonly from: number; readonly to: number } {
  const to = records.findLastIndex((record) => isEvent(record, type)) + 1;
  const before = records.slice(0, to - 1).findLastIndex(({ event }) => event);
  return { from: before + 1, to };
}

const taken = (type: string, records = right): LooseRecord[] =>
  records.slice(block(records, type).from, block(records, type).to);
const without = (type: string, records = right): LooseRecord[] =>
  records.toSpliced(block(records, type).from, taken(type, records).length);
const inserted = (more: readonly LooseRecord[], { before }: { before: string }): LooseRecord[] =>
  right.toSpliced(block(right, before).from, 0, ...more);

/** The tally and the result of the third ballot alone, with the first two in the box before it. */
const third = recordsOf(finish(vote(box, three)));
const firstTwo = [one, two].flatMap((each) => taken("Ballot", recordsOf(vote(box, each).bytes)));
const closing = taken("EndBallots");
const atThird = block(third, "Ballot").from;
const closedBetween = third.toSpliced(atThird, 0, ...firstTwo, ...closing);
const closedBefore = without("EndBallots", third).toSpliced(atThird, 0, ...firstTwo, ...closing);

/** The first voter's ballot with its text changed and signed anew by its own voter. */
function resigned(change: (text: string) => string): Uint8Array {
  const at = right.findIndex(({ text }) => text.startsWith('{"election_uuid"'));
  const { signature: _, ...unsigned } = JSON.parse(change(right[at]!.text)) as Record<string, unknown>;
  const hash = fingerprintOf(canonical(unsigned));
  const secret = votingKey(algebra, { credential: box.credentials[0]!, uuid: box.uuid });
  const proof = proveKnowledge(algebra, { secret, prefix: signaturePrefix(hash) });
  return rechained(right, { at, text: canonical({ ...unsigned, signature: { hash, proof } }) });
}

const doubledTally = (text: string): string => text.replace('"num_tallied":3', '"num_tallied":4');
const sized = right.findIndex(({ text }) => text.includes("num_tallied"));
const setup = right.slice(0, block(right, "Setup").to);

const archives: Record<string, { readonly bytes: Uint8Array; readonly code: string }> = {
  "the box closed between ballots, which hides the earlier ones": {
    bytes: rechained(closedBetween),
    code: "event-out-of-order",
  },
  "a ballot behind the closing of the box, which alone is counted": {
    bytes: rechained(closedBefore),
    code: "event-out-of-order",
  },
  "no closing of the box": { bytes: rechained(without("EndBallots")), code: "event-out-of-order" },
  "no tally": { bytes: rechained(without("EncryptedTally")), code: "event-out-of-order" },
  "two results": { bytes: rechained([...right, ...taken("Result")]), code: "event-out-of-order" },
  "a second decryption by the same trustee": {
    bytes: rechained(inserted(taken("PartialDecryption"), { before: "Result" })),
    code: "owner-repeated",
  },
  "another number of ballots in the tally": {
    bytes: rechained(right, { at: sized, text: doubledTally(right[sized]!.text) }),
    code: "tally-wrong",
  },
  "a hexadecimal number in an answer": {
    bytes: resigned((text) =>
      text.replace(/"alpha":"(\d+)"/, (_all, digits: string) => `"alpha":"0x${BigInt(digits).toString(16)}"`),
    ),
    code: "ballot-malformed",
  },
  "an unknown field in an answer": {
    bytes: resigned((text) => text.replace('"answers":[{', '"answers":[{"x":1,')),
    code: "ballot-malformed",
  },
  "a credential twice while nobody has voted": {
    bytes: rechained(setup, { at: 2, text: setup[2]!.text.replace(/^\["(\d+)"/, '["$1","$1"') }),
    code: "credential-repeated",
  },
};

test.each(Object.entries(archives))("%s: the tool passes it, thidua does not", (_name, { bytes, code }) => {
  expect(toolPasses(bytes)).toBe(true);
  const verified = verifyArchive(bytes, platform);
  const refusal = verified.ok ? undefined : verified.refusal;
  expect(refusal?.code === "ballot-refused" ? refusal.fault.code : refusal?.code).toBe(code);
});

test("the archive that all of them were built from is accepted by both", () => {
  expect(toolPasses(rechained(right))).toBe(true);
  expect(verifyArchive(rechained(right), platform).ok).toBe(true);
});

test("an election text with white space is another text, and as good as any: the fingerprint is over its bytes", () => {
  const spaced = JSON.stringify(JSON.parse(setup[0]!.text), null, 1);
  expect(verifyArchive(rechained(setup, { at: 0, text: spaced }), platform).ok).toBe(true);
});
