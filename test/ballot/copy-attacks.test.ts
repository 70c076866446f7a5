import { concatBytes } from "@noble/ciphers/utils.js";
import { describe, expect, test } from "vitest";
import type { Answer, TickedAnswer } from "../../src/engines/ballot/ballot/answer.ts";
import { type Ballot, signaturePrefix, signedHash } from "../../src/engines/ballot/ballot/ballot.ts";
import type { Ciphertext } from "../../src/engines/ballot/ciphertext.ts";
import {
  appendBallot,
  canonical,
  checkBallot,
  drawUpElection,
  openElection,
  publicHalf,
  readBallot,
  sealBallot,
  verifyArchive,
  votingKey,
} from "../../src/engines/ballot/index.ts";
import { proveKnowledge } from "../../src/engines/ballot/proof-of-knowledge.ts";
import { algebra, good, type OpenBox, openBox, platform, vote } from "./support/election.ts";

// Test A3: somebody who sees a ballot tries to cast its content as their own – to learn the vote from the result, or to
// follow a voter without knowing what is voted.

const question = { answers: ["A", "B", "C"], min: 1, max: 2, question: "?" };
const box = openBox({ questions: [question, question], weights: [1n, 1n, 1n] });
const victim = {
  voter: 0,
  choices: [
    [1, 0, 0],
    [0, 1, 1],
  ],
};
const attacker = 1;
const seen = vote(box, victim);
const copied = readBallot(seen.line)!;
const { key } = box.election;
const { times, power, g, group } = algebra;

/** The attacker's own ballot around foreign answers: own credential, own signature, everything consistent. */
function asOwn(answers: readonly Answer[], into: OpenBox = box): string {
  const secret = votingKey(algebra, { credential: into.credentials[attacker]!, uuid: into.uuid });
  const unsigned = {
    election_uuid: into.uuid,
    election_hash: into.election.fingerprint,
    credential: publicHalf(algebra, secret),
    answers: [...answers],
  };
  const hash = signedHash(unsigned);
  const proof = proveKnowledge(algebra, { secret, prefix: signaturePrefix(hash) });
  return canonical({ ...unsigned, signature: { hash, proof } });
}

/** Every ciphertext of every answer changed, the proofs left as they are. */
const withCiphertexts = (change: (one: Ciphertext, index: number) => Ciphertext): TickedAnswer[] =>
  (copied.answers as TickedAnswer[]).map((answer) => ({ ...answer, choices: answer.choices.map(change) }));

const inverse = (element: bigint): bigint => power(element, group.q - 1n);
const own = readBallot(
  good(sealBallot(box.election, { credential: box.credentials[attacker]!, choices: victim.choices })).line,
)!;
const [first, second] = copied.answers as [TickedAnswer, TickedAnswer];
const ownFirst = own.answers[0] as TickedAnswer;

const other = openBox({ questions: [question, question], weights: [1n, 1n, 1n], trustees: box.trustees });
const renamed = good(
  drawUpElection({
    template: { description: "", name: "Bỏ phiếu khác", questions: [question, question] },
    uuid: box.uuid,
    key: key.element,
  }),
);

const variants: Record<string, string> = {
  "the victim's answers under another credential": asOwn(copied.answers),
  "the victim's ballot with the credential exchanged": canonical({ ...copied, credential: own.credential }),
  "the victim's ballot with the attacker's signature": canonical({ ...copied, signature: own.signature }),
  "questions exchanged": asOwn([second, first]),
  "one question twice": asOwn([first, first]),
  "answers in another order, proofs along": asOwn([
    {
      ...first,
      choices: first.choices.toReversed(),
      individual_proofs: first.individual_proofs.toReversed(),
    },
    second,
  ]),
  "ciphertexts with new randomness": asOwn(
    withCiphertexts(({ alpha, beta }, index) => ({
      alpha: times(alpha, g.power(BigInt(index) + 5n)),
      beta: times(beta, key.power(BigInt(index) + 5n)),
    })),
  ),
  "the opposite of every tick": asOwn(
    withCiphertexts(({ alpha, beta }) => ({ alpha: inverse(alpha), beta: times(group.g, inverse(beta)) })),
  ),
  "the victim's ticks multiplied with the attacker's": asOwn(
    withCiphertexts(({ alpha, beta }, index) => ({
      alpha: times(alpha, ownFirst.choices[index]!.alpha),
      beta: times(beta, ownFirst.choices[index]!.beta),
    })),
  ),
  "one tick of the victim among own ones": asOwn([
    { ...ownFirst, choices: [first.choices[0]!, ...ownFirst.choices.slice(1)] },
    own.answers[1]!,
  ]),
  "one tick of the victim with its proof among own ones": asOwn([
    {
      ...ownFirst,
      choices: [first.choices[0]!, ...ownFirst.choices.slice(1)],
      individual_proofs: [first.individual_proofs[0]!, ...ownFirst.individual_proofs.slice(1)],
    },
    own.answers[1]!,
  ]),
  "one answer of the victim, one own": asOwn([first, own.answers[1]!]),
};

describe("a copy under another name is refused", () => {
  test.each(Object.entries(variants))("%s", (_name, line) => {
    const checked = checkBallot(box.election, { roll: box.roll, line });
    expect(checked.ok ? "accepted" : checked.refusal.code).toMatch(/^(answer-unproved|signature-invalid)$/);
  });

  test("the attacker's honest ballot is accepted, so that the refusals above mean something", () => {
    expect(checkBallot(box.election, { roll: box.roll, line: canonical(own satisfies Ballot) }).ok).toBe(true);
    expect(checkBallot(box.election, { roll: box.roll, line: asOwn(own.answers) }).ok).toBe(true);
  });
});

describe("a ballot in the wrong place is refused", () => {
  test("in another election of the same trustees, as it is or dressed up for it", () => {
    const place = { roll: other.roll, line: seen.line };
    expect(checkBallot(other.election, place)).toEqual({ ok: false, refusal: { code: "ballot-of-another-election" } });
    const dressed = asOwn(copied.answers, other);
    expect(checkBallot(other.election, { roll: other.roll, line: dressed })).toEqual({
      ok: false,
      refusal: { code: "answer-unproved", question: 1 },
    });
  });

  test("in an election of the same identifier, roll and key whose text differs by a word", () => {
    const election = good(openElection(renamed, platform));
    expect(checkBallot(election, { roll: box.roll, line: seen.line })).toEqual({
      ok: false,
      refusal: { code: "ballot-of-another-election" },
    });
  });

  test("of a voter who is not on the roll", () => {
    const stranger = openBox({ questions: [question, question], weights: [1n] });
    const { line } = good(sealBallot(box.election, { credential: stranger.credentials[0]!, choices: victim.choices }));
    expect(checkBallot(box.election, { roll: box.roll, line })).toEqual({
      ok: false,
      refusal: { code: "credential-unknown" },
    });
  });

  test("in the same box twice, at once or after the voter changed it", () => {
    const again = appendBallot(seen.end, seen.line);
    const changed = vote(seen, {
      voter: 0,
      choices: [
        [0, 1, 0],
        [1, 0, 0],
      ],
    });
    const replayed = appendBallot(changed.end, seen.line);
    for (const bytes of [concatBytes(seen.bytes, again.bytes), concatBytes(changed.bytes, replayed.bytes)]) {
      const verified = verifyArchive(bytes, platform);
      expect(!verified.ok && verified.refusal).toMatchObject({
        code: "ballot-refused",
        fault: { code: "ballot-repeated", first: 1 },
      });
    }
  });
});
