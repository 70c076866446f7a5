import { concatBytes } from "@noble/ciphers/utils.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import {
  accept,
  addDecryption,
  assemble,
  certify,
  checkBallot,
  checkThresholdGroup,
  checkTrustees,
  closeAndTally,
  deal,
  decryptArchive,
  finishElection,
  newChannelKeys,
  newTrustee,
  route,
  tallyOf,
  writeTrustees,
} from "../../src/engines/ballot/index.ts";
import { missingHolder, openTally } from "../../src/engines/ballot/tally/combine.ts";
import { decryptTally } from "../../src/engines/ballot/tally/decryption.ts";
import { decodeResult } from "../../src/engines/ballot/tally/result.ts";
import { receive, send } from "../../src/engines/ballot/trustees/channel.ts";
import { algebra, good, makeGroup, makeTrustees, openBox, platform, vote } from "./support/election.ts";

const question = { answers: ["A", "B"], min: 1, max: 1, question: "?" };

/** Every subset of a list. */
const subsets = <Item>([first, ...rest]: readonly Item[]): Item[][] =>
  first === undefined ? [[]] : subsets(rest).flatMap((some) => [some, [first, ...some]]);

test.each([
  { size: 1, threshold: 1 },
  { size: 3, threshold: 2 },
  { size: 4, threshold: 3 },
  { size: 5, threshold: 5 },
])("of $size trustees any $threshold open the election, and fewer cannot", ({ size, threshold }) => {
  const box = openBox({ questions: [question], weights: [1n, 1n], plan: { singles: 0, group: { size, threshold } } });
  const ballots = [0, 1].map((voter) => {
    const { line } = vote(box, { voter, choices: [[0, 1]] });
    return good(checkBallot(box.election, { roll: box.roll, line }));
  });
  const { tally } = tallyOf(box.election, ballots);
  const trusteeship = good(checkTrustees(algebra, utf8ToBytes(box.trustees.text)));
  const parts = [...box.trustees.keys].map(
    ([owner, key]) => [owner, decryptTally(box.election, { tally, key })] as const,
  );
  for (const present of subsets(parts)) {
    const decryptions = new Map(present);
    expect(missingHolder(trusteeship, decryptions) === undefined).toBe(present.length >= threshold);
    if (present.length < threshold) continue;
    const opened = openTally(algebra, { tally, trusteeship, decryptions });
    expect(decodeResult(box.election, { opened, totalWeight: 2n })).toEqual([[0n, 2n]]);
  }
});

test("the organiser cannot finish with fewer trustees than are needed", () => {
  const plan = { singles: 0, group: { size: 3, threshold: 2 } };
  const box = vote(openBox({ questions: [question], weights: [1n], plan }), { voter: 0, choices: [[1, 0]] });
  const tallied = concatBytes(box.bytes, good(closeAndTally(box.bytes, platform)));
  const witnessed = { fingerprint: box.election.fingerprint, counted: 1 };
  const part = good(decryptArchive(tallied, { platform, key: box.trustees.keys.get(3)!, witnessed }));
  const bytes = concatBytes(tallied, good(addDecryption(tallied, { platform, part })));
  expect(finishElection(bytes, platform)).toEqual({
    ok: false,
    refusal: { code: "too-few-decryptions", present: 1, needed: 2 },
  });
});

test("a trustee's part is refused when it comes twice or under another's number", () => {
  const box = openBox({ questions: [question], weights: [1n], plan: { singles: 2 } });
  const voted = vote(box, { voter: 0, choices: [[1, 0]] });
  const bytes = concatBytes(voted.bytes, good(closeAndTally(voted.bytes, platform)));
  const witnessed = { fingerprint: box.election.fingerprint, counted: 1 };
  const part = good(decryptArchive(bytes, { platform, key: box.trustees.keys.get(1)!, witnessed }));
  const code = (owner: number, from: Uint8Array): string | undefined => {
    const added = addDecryption(from, { platform, part: { ...part, owner } });
    return added.ok ? undefined : added.refusal.code;
  };
  const once = concatBytes(bytes, good(addDecryption(bytes, { platform, part })));
  expect([code(1, once), code(2, bytes), code(3, bytes), code(0, bytes)]).toEqual([
    "owner-repeated",
    "decryption-unproved",
    "owner-unknown",
    "owner-unknown",
  ]);
});

test("a dealer whose share does not fit the commitments is named", () => {
  const [size, threshold] = [3, 2];
  const seeds = Array.from({ length: size }, () => newChannelKeys(algebra));
  const place = { group: algebra.group.name, size, threshold };
  const certs = seeds.map((keys, at) => certify(algebra, { keys, place: { ...place, index: at + 1 } }));
  const deals = seeds.map((keys) => good(deal(algebra, { keys, certs, threshold })));
  const [victim, cheat, honest] = [0, 1, 2];
  // The cheat sends the victim a share that is one too large: rightly signed and encrypted, and wrong.
  const swapped = deals.map((one, at) =>
    at === cheat ? { ...one, secrets: one.secrets.with(victim, forged(one.secrets[victim]!)) } : one,
  );
  function forged(original: string): string {
    const from = JSON.parse(certs[cheat]!.message) as { verification: string };
    const to = JSON.parse(certs[victim]!.message) as { encryption: string };
    const text = receive(algebra, { keys: seeds[victim]!, from: BigInt(from.verification), letter: original })!;
    const { secret } = JSON.parse(text) as { secret: string };
    const message = JSON.stringify({ secret: String(BigInt(secret) + 1n) });
    return send(algebra, { from: seeds[cheat]!, to: BigInt(to.encryption), message });
  }
  const dealt = good(route(swapped));
  expect(accept(algebra, { keys: seeds[victim]!, certs, dealt: dealt[victim]! })).toEqual({
    ok: false,
    refusal: { code: "threshold-step", step: 3, trustee: cheat + 1 },
  });
  expect(accept(algebra, { keys: seeds[honest]!, certs, dealt: dealt[honest]! }).ok).toBe(true);
});

test("certificates bind group, size, threshold and index; an exchanged list is noticed", () => {
  const { group, seeds } = makeGroup({ size: 3, threshold: 2 });
  const shuffled = [group.certs[1]!, group.certs[0]!, group.certs[2]!];
  const dealt = deal(algebra, { keys: seeds[0]!, certs: shuffled, threshold: 2 });
  expect(!dealt.ok && dealt.refusal).toEqual({ code: "threshold-step", step: 2, trustee: 1 });
  const other = deal(algebra, { keys: seeds[0]!, certs: group.certs, threshold: 3 });
  expect(!other.ok && other.refusal).toEqual({ code: "threshold-step", step: 2, trustee: 1 });
});

test("what belenios-tool 3.0 asks for is there, and wrong confirmations are refused", () => {
  const { group } = makeGroup({ size: 2, threshold: 2 });
  expect(JSON.parse(group.certs[1]!.message)).toMatchObject({
    context: { group: "BELENIOS-2048", size: 2, threshold: 2, index: 2 },
  });
  expect(group.signatures).toHaveLength(2);
  expect(group.verification_keys.every(({ signature }) => signature !== undefined)).toBe(true);
  expect(checkThresholdGroup(algebra, group).ok).toBe(true);
  const exchanged = { ...group, signatures: group.signatures!.toReversed() };
  expect(checkThresholdGroup(algebra, exchanged).ok).toBe(false);
  const [one, two] = group.verification_keys as [
    (typeof group.verification_keys)[0],
    (typeof group.verification_keys)[0],
  ];
  const crossed = { ...group, verification_keys: [{ ...one, signature: two.signature }, two] };
  expect(checkThresholdGroup(algebra, crossed).ok).toBe(false);
  expect(assemble(algebra, { threshold: 1, certs: group.certs, deals: [], acceptances: [] }).ok).toBe(false);
});

test("a key without proof of its private part cannot cancel the others", () => {
  const honest = newTrustee(algebra).publicKey;
  const rogue = newTrustee(algebra).publicKey;
  const cancelling = { ...rogue, public_key: algebra.times(rogue.public_key, algebra.inverse(honest.public_key)) };
  const text = writeTrustees({ singles: [honest, cancelling], groups: [] });
  expect(checkTrustees(algebra, utf8ToBytes(text))).toEqual({
    ok: false,
    refusal: { code: "trustee-key-unproved", owner: 2 },
  });
  expect(checkTrustees(algebra, utf8ToBytes(makeTrustees({ singles: 2 }).text)).ok).toBe(true);
});
