import { argon2Sync } from "node:crypto";
import { expect, test } from "vitest";
import { choosePassword, hashPassword, isOutdated, isPassword } from "./passwords.ts";

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

test("an easily guessed password gets no hash; one that was accepted once is outdated by its length or its words", async () => {
  const known = { signInName: "an.nv", fullName: "Nguyễn Văn An", organisationNames: [] };
  expect(await choosePassword("matkhau123456", known)).toMatchObject({
    ok: false,
    refusal: { code: "password-easily-guessed" },
  });
  expect(await choosePassword("mưa rơi trên mái ngói cũ", known)).toMatchObject({ ok: true });
  expect(await isOutdated("mưa trên ao", known)).toBe(true);
  expect(await isOutdated("matkhau123456", known)).toBe(true);
  expect(await isOutdated("mưa rơi trên mái ngói cũ", known)).toBe(false);
});
