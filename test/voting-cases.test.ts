// docs/voting-cases.md promises a decided behaviour and a test for each of the 42 cases; this holds it to that.
import { existsSync, globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rows = readFileSync("docs/voting-cases.md", "utf8")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split("|").slice(1, -1))
  .map(([number, , behaviour, state, code, name, file]) => ({
    ...{ number: Number(number), behaviour: behaviour!.trim(), state: state!.trim() },
    ...{ code: code!.trim(), name: name!.trim(), file: file!.trim() },
  }));

test("all 42 cases are there, once each, in order", () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 42 }, (_, at) => at + 1));
});

test("each case is done, or left to the electronic ballot on purpose, and says what happens", () => {
  for (const { state, behaviour, number } of rows) {
    expect(["done", "left to the electronic ballot"], `case ${number}`).toContain(state);
    expect(behaviour.length, `case ${number}`).toBeGreaterThan(4);
  }
});

test("the code each case names exists", () => {
  for (const { code, number } of rows) {
    const [first, ...rest] = code.split(", ");
    const folder = first!.replace(/[^/]*$/, "");
    for (const path of [first!, ...rest.map((one) => (one.includes("/") ? one : folder + one))]) {
      const found = [path, `src/features/${path}`].some((place) => existsSync(place));
      expect(found, `case ${number}: ${path}`).toBe(true);
    }
  }
});

test("the test each case names exists under that very name, in a file that the test command runs", () => {
  const run = globSync(["src/**/*.test.ts", "test/**/*.test.ts"], { exclude: ["test/nightly/**"] });
  for (const { name, file, number } of rows) {
    expect(run, `case ${number}`).toContain(file);
    expect(readFileSync(file, "utf8"), `case ${number}: ${name}`).toContain(`test("${name}"`);
  }
});
