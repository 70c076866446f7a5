import { argon2Sync } from "node:crypto";
import { expect, test } from "vitest";
import { commonPasswords } from "./common-passwords.ts";
import { hashPassword, isPassword, passwordFault } from "./passwords.ts";

test("a hash names its costs and is never twice the same", async () => {
  const [first, second] = [await hashPassword("một câu dễ nhớ"), await hashPassword("một câu dễ nhớ")];
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(first).not.toBe(second);
  expect(await isPassword("một câu dễ nhớ", first)).toBe(true);
  expect(await isPassword("một câu dễ nhở", first)).toBe(false);
});

test("a hash made at other costs is still checked at its own", async () => {
  const nonce = Buffer.from("0123456789abcdef");
  const cost = { memory: 8192, passes: 1, parallelism: 2 };
  const tag = argon2Sync("argon2id", { message: "câu cũ", nonce, tagLength: 16, ...cost });
  const stored = `$argon2id$v=19$m=8192,t=1,p=2$${nonce.toString("base64")}$${tag.toString("base64")}`;
  expect(await isPassword("câu cũ", stored)).toBe(true);
  expect(await isPassword("câu mới", stored)).toBe(false);
});

test("no stored hash means no, whatever is typed", async () => {
  expect(await isPassword("bất cứ điều gì", null)).toBe(false);
  expect(await isPassword("", undefined)).toBe(false);
});

test("there are a hundred common passwords, each long enough to need the list", () => {
  expect(commonPasswords.size).toBe(100);
  for (const common of commonPasswords) {
    expect(common.length).toBeGreaterThanOrEqual(10);
    expect(passwordFault(common.toUpperCase(), "an.nv")).toEqual({ code: "password-common" });
  }
  expect(passwordFault("một câu ngắn dễ nhớ", "an.nv")).toBeUndefined();
});
