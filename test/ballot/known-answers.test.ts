import { describe, expect, test } from "vitest";
import { belenios2048, fingerprintOf, hexDigest, reveal, seal, votingKey } from "../../src/engines/ballot/index.ts";
import {
  accept,
  algebraOf,
  channelKeys,
  checkThresholdGroup,
  type Dealt,
  openArchive,
  openDecryptionKey,
  portablePlatform,
  publicHalf,
  readBallot,
  readCredential,
  type SignedMessage,
  type ThresholdGroup,
  trackerOf,
  trusteeKey,
} from "../../src/engines/ballot/index.ts";
import {
  contextOf,
  contextWithChoices,
  intervalPrefix,
  type TickedAnswer,
} from "../../src/engines/ballot/ballot/answer.ts";
import { signaturePrefix, signedHash } from "../../src/engines/ballot/ballot/ballot.ts";
import { sum } from "../../src/engines/ballot/ciphertext.ts";
import { digestNumber } from "../../src/engines/ballot/hash.ts";
import { lagrange } from "../../src/engines/ballot/trustees/polynomial.ts";
import { algebra, good, platform } from "./support/election.ts";
import { vectorBytes, vectorJson, vectorLines, vectorText } from "./support/vectors.ts";

interface Hashed {
  readonly input: string;
  readonly sha256: string;
  readonly mod_q: string;
}

interface KnownAnswers {
  readonly election: { uuid: string; fingerprint_base64: string };
  readonly credentials: { credential: string; secret_mod_q: string; public: string }[];
  readonly pok: Hashed;
  readonly signature: Hashed & { ballot_without_signature_sha256_base64: string };
  readonly tracker: { ballot_sha256_hex: string; smart_ballot_tracker: string };
  readonly individual_proof: Hashed;
  readonly overall_proof: Hashed;
  readonly decryption: Hashed;
  readonly blank_proof: Hashed;
  readonly blank_overall_proof: Hashed;
  readonly pedersen: { seed: string; sk: string; dk: string; decryption_key: string }[];
  readonly sigmsg: Hashed;
  readonly lagrange: { indexes: number[]; coefficients: string[] };
}

const known = vectorJson<KnownAnswers>("known-answers.json");
const { q } = belenios2048;
const opened = good(openArchive(vectorBytes("single-min0max1/election.bel"), platform));
const line = opened.ballots[0]!.bodies[0]!;
const ballot = readBallot(line)!;

describe("challenges", () => {
  test.each([
    ["pok", known.pok],
    ["signature", known.signature],
    ["individual proof", known.individual_proof],
    ["overall proof", known.overall_proof],
    ["decryption", known.decryption],
    ["blank proof", known.blank_proof],
    ["overall proof with blank", known.blank_overall_proof],
    ["signed message", known.sigmsg],
  ])("%s: the digest and its remainder", (_name, { input, sha256, mod_q }) => {
    expect(hexDigest(input)).toBe(sha256);
    expect(digestNumber(input) % q).toBe(BigInt(mod_q));
  });

  test("the text before the commitments is put together as the tool does", () => {
    const { choices } = ballot.answers[0] as TickedAnswer;
    const context = contextOf({ fingerprint: known.election.fingerprint_base64, credential: ballot.credential });
    const whole = contextWithChoices(context, choices);
    expect(known.individual_proof.input.startsWith(intervalPrefix(context, choices[0]!))).toBe(true);
    expect(known.overall_proof.input.startsWith(intervalPrefix(whole, sum(algebra, choices)))).toBe(true);
    expect(known.signature.input.startsWith(signaturePrefix(signedHash(ballot)))).toBe(true);
  });
});

describe("names of things", () => {
  test("the election's fingerprint and the smart ballot tracker", () => {
    expect(opened.election.fingerprint).toBe(known.election.fingerprint_base64);
    expect(hexDigest(line)).toBe(known.tracker.ballot_sha256_hex);
    expect(trackerOf(line)).toBe(known.tracker.smart_ballot_tracker);
    expect(signedHash(ballot)).toBe(known.signature.ballot_without_signature_sha256_base64);
    expect(fingerprintOf("")).toBe("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");
  });
});

describe("credentials", () => {
  test.each(known.credentials)("$credential gives its known key", ({ credential, secret_mod_q, public: element }) => {
    const { uuid } = known.election;
    const key = votingKey(algebra, { credential: readCredential(credential)!, uuid });
    expect(String(reveal(key))).toBe(secret_mod_q);
    expect(String(publicHalf(algebra, key))).toBe(element);
  });
});

describe("threshold trustees of belenios-tool", () => {
  const certs = vectorLines<SignedMessage>("threshold-2of3/work/certs.jsons").map(numbers);
  const group = numbersInGroup(vectorJson("threshold-2of3/work/threshold.json"));

  test.each([1, 2, 3])("trustee %i: seed, shares and stored key lead to the same decryption key", (index) => {
    const answer = known.pedersen[index - 1]!;
    const keys = channelKeys(algebra, seal(answer.seed));
    expect(vectorText(`threshold-2of3/private/pedersen${index}.key`).trim()).toBe(answer.seed);
    expect(reveal(keys.signing)).toBe(BigInt(answer.sk) % q);
    expect(reveal(keys.opening)).toBe(BigInt(answer.dk) % q);
    const raw = vectorJson<Dealt>(`threshold-2of3/work/pedersen${index}.vinput`);
    const dealt = { ...raw, coefexps: raw.coefexps.map(numbers) };
    const accepted = good(accept(algebra, { keys, certs, dealt }));
    expect(accepted.public_key.public_key).toBe(group.verification_keys[index - 1]!.public_key);
    for (const stored of [accepted.private_key, storedKey(index)]) {
      const key = openDecryptionKey(algebra, { keys, stored });
      expect(reveal(key!)).toBe(BigInt(answer.decryption_key) % q);
    }
  });

  test("another trustee's seed opens nothing", () => {
    const keys = channelKeys(algebra, seal(known.pedersen[1]!.seed));
    expect(openDecryptionKey(algebra, { keys, stored: storedKey(1) })).toBeUndefined();
  });

  test("the group is sound, and Lagrange's coefficients are the known ones", () => {
    expect(checkThresholdGroup(algebra, group).ok).toBe(true);
    const { indexes, coefficients } = known.lagrange;
    expect(indexes.map((index) => String(lagrange(algebra, { index, indexes })))).toEqual(coefficients);
  });
});

test("BigInt alone makes the same public keys as OpenSSL", () => {
  const portable = algebraOf(belenios2048, portablePlatform(platform.randomBytes));
  for (let round = 0; round < 20; round++) {
    const secret = seal(portable.randomScalar());
    expect(publicHalf(portable, secret)).toBe(publicHalf(algebra, secret));
    expect(trusteeKey(portable, secret).public_key).toBe(trusteeKey(algebra, secret).public_key);
    const element = portable.g.power(portable.randomScalar());
    expect(portable.power(element, reveal(secret))).toBe(algebra.powerOfSecret(element, reveal(secret)));
    expect([portable.isMember(element), portable.isMember(element + 1n)]).toEqual([
      algebra.isMember(element),
      algebra.isMember(element + 1n),
    ]);
  }
});

test("edges of the group: 1 is a member, 0, p, p - 1 and 2 are not", () => {
  const { p } = belenios2048;
  for (const arithmetic of [algebra, algebraOf(belenios2048, portablePlatform(platform.randomBytes))]) {
    expect([1n, 0n, p, p - 1n, 2n, p + 1n].map(arithmetic.isMember)).toEqual([true, false, false, false, false, false]);
    expect(arithmetic.power(1n, 12345678901234567890n)).toBe(1n);
    expect(arithmetic.powerOfSecret(p - 1n, 3n)).toBe(p - 1n);
    expect(arithmetic.g.power(0n)).toBe(1n);
    expect(arithmetic.g.powerOfSecret(q - 1n)).toBe(arithmetic.inverse(belenios2048.g));
  }
});

const storedKey = (index: number): string => vectorText(`threshold-2of3/private/pedersen${index}.dkey`).trim();

function numbers({ message, signature }: SignedMessage): SignedMessage {
  return { message, signature: { challenge: BigInt(signature.challenge), response: BigInt(signature.response) } };
}

function numbersInGroup(group: ThresholdGroup): ThresholdGroup {
  return {
    ...group,
    certs: group.certs.map(numbers),
    coefexps: group.coefexps.map(numbers),
    verification_keys: group.verification_keys.map(({ pok, public_key }) => ({
      pok: { challenge: BigInt(pok.challenge), response: BigInt(pok.response) },
      public_key: BigInt(public_key),
    })),
  };
}
