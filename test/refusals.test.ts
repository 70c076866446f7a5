import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(resolve(root, file), "utf8");

const catalogues = globSync("src/{features,platform}/**/refusals.ts", { cwd: root }).sort();
const tests = globSync(["src/**/*.test.{ts,tsx}", "test/**/*.{test,spec}.ts"], { cwd: root })
  .filter((file) => !file.endsWith("test/refusals.test.ts"))
  .map(read)
  .join("\n");

/** The codes that a catalogue declares itself; those it spreads stand in the catalogue they come from. */
const codesIn = (source: string): string[] =>
  [...source.matchAll(/^ {2}(?:"([a-z0-9-]+)"|([a-z]+)): (?:\(|carrying|[a-z]+[A-Z]?\w*,)/gm)].map(
    ([, quoted, plain]) => quoted ?? plain ?? "",
  );

test("every feature that refuses has its catalogue, and none of them is empty", () => {
  expect(catalogues.length).toBeGreaterThan(15);
  for (const file of catalogues) expect(codesIn(read(file)), file).not.toEqual([]);
});

test.each(catalogues)("every refusal of %s occurs in a test", (file) => {
  const silent = codesIn(read(file)).filter((code) => !tests.includes(`"${code}"`));
  expect(silent, "each needs a row in the table of its decision").toEqual([]);
});
