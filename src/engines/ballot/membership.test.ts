import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { openSslPlatform } from "../../platform/ballot/openssl.ts";
import { algebraOf } from "./algebra.ts";
import { belenios2048 } from "./group.ts";
import { areMembers } from "./membership.ts";

const algebra = algebraOf(belenios2048, openSslPlatform);
const { p } = belenios2048;
const members = Array.from({ length: 600 }, () => algebra.g.power(algebra.randomScalar()));

test("members pass, few or many", () => {
  expect(areMembers(algebra, [])).toBe(true);
  expect(areMembers(algebra, members.slice(0, 20))).toBe(true);
  expect(areMembers(algebra, members)).toBe(true);
});

test("one outsider among many is found, of whatever small order it is", () => {
  const cubeRoot = algebra.power(7n, (p - 1n) / 3n);
  const big = algebra.power(7n, belenios2048.q);
  for (const outsider of [p - 1n, cubeRoot, big, 0n, p, p + members[0]!, -1n]) {
    const at = randomBytes(2).readUInt16LE() % members.length;
    const product = outsider > 1n && outsider < p ? algebra.times(members[at]!, outsider) : outsider;
    expect(areMembers(algebra, members.with(at, product))).toBe(false);
  }
});

test("outsiders that cancel one another out are found: their product is a member, most subsets are not", () => {
  const pair = members.with(3, algebra.times(members[3]!, p - 1n)).with(400, algebra.times(members[400]!, p - 1n));
  expect(areMembers(algebra, pair)).toBe(false);
});
