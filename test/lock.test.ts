import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every package in the lock, of every platform, has the hash it is checked by", () => {
  const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as {
    packages: Record<string, { integrity?: string }>;
  };
  const packages = Object.entries(lock.packages).filter(([place]) => place !== "");
  expect(packages.length).toBeGreaterThan(400);
  expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? "")).map(([place]) => place)).toEqual([]);
});
