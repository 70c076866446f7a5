import { serialize } from "node:v8";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { algebraOf } from "./algebra.ts";
import { newCredential } from "./credentials.ts";
import { belenios2048 } from "./group.ts";
import { portablePlatform } from "./platform.ts";
import { reveal, seal } from "./secret.ts";
import { newChannelKeys } from "./trustees/channel.ts";
import { newTrustee } from "./trustees/trustee.ts";

const hidden = "7h3-53c-r37";
const secret = seal(hidden);

test("a secret cannot be joined to text, added or compared as one", () => {
  expect(() => `${secret as unknown as string}`).toThrow("cannot be shown");
  expect(() => String(secret)).toThrow("cannot be shown");
  expect(() => JSON.stringify({ inside: [secret] })).toThrow("cannot be shown");
  expect(() => (secret as unknown as number) + 1).toThrow("cannot be shown");
});

test("a secret cannot travel to another thread, process or file", () => {
  expect(() => structuredClone(secret)).toThrow();
  expect(() => serialize(secret)).toThrow();
});

test("the console and every walk over properties show nothing of it", () => {
  const shown = [
    inspect(secret, { showHidden: true, depth: 9, getters: true }),
    inspect({ deep: { inside: secret } }, { showHidden: true, depth: 9, customInspect: false }),
    Object.entries(secret).join(),
    JSON.stringify(Object.keys({ ...secret })),
    Reflect.ownKeys(secret).map(String).join(),
  ];
  for (const text of shown) expect(text).not.toContain(hidden);
  expect(inspect(secret)).toBe("[secret]");
});

test("an error that was made with a secret in it does not carry it", () => {
  const error = new Error("refused", { cause: secret });
  expect(inspect(error)).not.toContain(hidden);
});

test("what must be kept is sealed: credentials, private keys, seeds", () => {
  const algebra = algebraOf(
    belenios2048,
    portablePlatform((count) => crypto.getRandomValues(new Uint8Array(count))),
  );
  const kept = [newCredential(algebra), newTrustee(algebra).privateKey, newChannelKeys(algebra).seed];
  for (const one of kept) {
    expect(() => JSON.stringify(one)).toThrow("cannot be shown");
    expect(inspect(one)).toBe("[secret]");
  }
});

test("only the engine's own secrets can be revealed", () => {
  expect(reveal(secret)).toBe(hidden);
  expect(() => reveal({ ...secret })).toThrow("no secret");
});
