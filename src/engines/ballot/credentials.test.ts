import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { algebraOf } from "./algebra.ts";
import { tokenAlphabet } from "./chance.ts";
import { newCredential, readCredential, writeCredentials } from "./credentials.ts";
import { belenios2048 } from "./group.ts";
import { issueCredentials } from "./issue-credentials.ts";
import { portablePlatform } from "./platform.ts";
import { readRoll } from "./roll.ts";
import { reveal } from "./secret.ts";

const algebra = algebraOf(
  belenios2048,
  portablePlatform((count) => randomBytes(count)),
);
const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

test("a new credential reads back, with or without its dashes, and one wrong character is noticed", () => {
  for (let round = 0; round < 50; round++) {
    const text = reveal(newCredential(algebra));
    expect(text).toMatch(/^(\w{3}-){4}\w{3}$/);
    expect(reveal(readCredential(` ${text.replaceAll("-", "")} `)!)).toBe(text);
  }
  const text = reveal(newCredential(algebra));
  fc.assert(
    fc.property(fc.nat(14), fc.constantFrom(...tokenAlphabet), (place, character) => {
      const at = place + Math.floor(place / 3);
      const wrong = text.slice(0, at) + character + text.slice(at + 1);
      const difference = tokenAlphabet.indexOf(character) - tokenAlphabet.indexOf(text[at]!);
      // The checksum is modulo 53: of 58 characters five are taken for another.
      expect(readCredential(wrong) !== undefined).toBe(difference % 53 === 0);
    }),
  );
});

test("what is no credential is refused", () => {
  for (const typed of ["", "abc", "mYT-Rvi-jNJ-zMM-A6", "0YT-Rvi-jNJ-zMM-A6e", "mYT-Rvi-jNJ-zMM-A6f"]) {
    expect(readCredential(typed), typed).toBeUndefined();
  }
});

test("the public list is sorted by value, so that it does not tell the order of the voters", () => {
  const voters = [5n, 3n, 4n].map((credential) => ({ credential, weight: 1n }));
  expect(writeCredentials(voters)).toBe('["3","4","5"]');
  expect(writeCredentials([{ credential: 5n, weight: 2n }, ...voters.slice(1)])).toBe('["3,1","4,1","5,2"]');
});

test("weights beyond what can be read from a tally are refused", () => {
  const issued = issueCredentials(algebra, { uuid: "yV1GpNHXrNjzam", weights: [100_000_000_000n, 1n] });
  expect(issued).toEqual({ ok: false, refusal: { code: "weights-too-large", limit: "100000000000" } });
});

test("the roll refuses a credential twice, one outside the group, and mixed lines", () => {
  const members = [2n, 3n].map((exponent) => String(algebra.g.power(exponent)));
  const [one, other] = members as [string, string];
  const code = (list: unknown): unknown => {
    const roll = readRoll(algebra, bytesOf(list));
    return roll.ok ? roll.value.size : roll.refusal.code;
  };
  expect(code(members)).toBe(2);
  expect(code([])).toBe(0);
  expect(code([one, one])).toBe("credential-repeated");
  expect(code([`${one},1`, `${one},2`])).toBe("credential-repeated");
  expect(code(["2"])).toBe("credential-not-a-member");
  expect(code(["0"])).toBe("credential-not-a-member");
  expect(code([String(BigInt(one) + algebra.group.p)])).toBe("credential-not-a-member");
  expect(code([`${one},1`, other])).toBe("credentials-malformed");
  expect(code([`0x${BigInt(one).toString(16)}`])).toBe("credentials-malformed");
  expect(code([`${one},-1`])).toBe("credentials-malformed");
});
