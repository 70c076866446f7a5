import { describe, expect, test } from "vitest";
import { continues, portablePlatform, verifyArchive } from "../../src/engines/ballot/index.ts";
import { openSslPlatform } from "../../src/platform/ballot/openssl.ts";
import { acceptedVectors, brokenVectors, vectorBytes, vectorJson } from "./support/vectors.ts";

describe("elections made by belenios-tool", () => {
  test.each(acceptedVectors)("%s is accepted with the same result", (name) => {
    const verified = verifyArchive(vectorBytes(`${name}/election.bel`), openSslPlatform);
    const { result } = vectorJson<{ result: number[][] }>(`${name}/result.json`);
    expect(verified.ok && verified.value.stage).toBe("finished");
    expect(verified.ok && verified.value.questions.map(({ options }) => options.map(({ votes }) => votes))).toEqual(
      result,
    );
  });

  test("BigInt alone comes to the same verdict as OpenSSL", () => {
    const bytes = vectorBytes("single-blank/election.bel");
    const portable = portablePlatform(openSslPlatform.randomBytes);
    expect(verifyArchive(bytes, portable)).toEqual(verifyArchive(bytes, openSslPlatform));
  });
});

/** What the strict verifier says of each; `belenios-tool` 2.0 accepts the four that begin with u-. */
const verdicts: Record<string, string> = {
  "ballot-challenge-plus-q": "signature-invalid",
  "ballot-ciphertext-tampered": "signature-invalid",
  "ballot-ciphertext-tampered-resigned": "answer-unproved",
  "ballot-json-with-space": "ballot-malformed",
  "ballot-proofs-swapped": "signature-invalid",
  "ballot-vote-of-two": "answer-unproved",
  "credential-duplicated": "credential-repeated",
  "decryption-factor-altered": "decryption-unproved",
  "raw-ballot-byte-flipped": "record-misnamed",
  "raw-ballots-reordered": "chain-broken",
  "raw-event-missing-last-ballot": "chain-broken",
  "raw-event-not-canonical-json": "event-malformed",
  "raw-header-timestamp-as-number": "header-malformed",
  "raw-result-altered": "record-misnamed",
  "raw-tar-end-blocks-appended": "record-malformed",
  "raw-truncated-record": "record-malformed",
  "result-altered": "result-wrong",
  "trustee-pok-wrong": "trustee-key-unproved",
  "u-encrypted-tally-event-altered": "tally-wrong",
  "u-endballots-between-ballots-hides-earlier": "event-out-of-order",
  "u-event-after-result": "event-out-of-order",
  "u-old-ballot-replayed-after-revote": "ballot-repeated",
};

describe("broken archives", () => {
  test("every one on the list is there, and no other", () => {
    expect(
      brokenVectors()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(verdicts).sort());
  });

  test.each(brokenVectors())("$name is refused for its own reason", ({ name, bytes }) => {
    const verified = verifyArchive(bytes, openSslPlatform);
    const refusal = verified.ok ? undefined : verified.refusal;
    expect(refusal?.code === "ballot-refused" ? refusal.fault.code : refusal?.code).toBe(verdicts[name]);
  });
});

describe("continuity with an earlier copy", () => {
  const whole = vectorBytes("single-blank/election.bel");

  test("every earlier state is a beginning of the later one", () => {
    for (let bytes = 512; bytes <= whole.length; bytes += 512) {
      expect(continues(whole, { earlier: whole.subarray(0, bytes) }).ok).toBe(true);
    }
  });

  test("a rewritten history is shown at its first differing byte, a shortened one at its end", () => {
    const earlier = Uint8Array.from(whole);
    earlier[5000]! ^= 1;
    expect(continues(whole, { earlier })).toEqual({ ok: false, refusal: { code: "not-a-continuation", byte: 5000 } });
    expect(continues(whole.subarray(0, 1024), { earlier: whole })).toEqual({
      ok: false,
      refusal: { code: "not-a-continuation", byte: 1024 },
    });
  });
});
