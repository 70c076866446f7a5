import fc from "fast-check";
import { expect, test } from "vitest";
import { fits } from "./json-body.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const measure = (value: unknown): { depth: number; values: number } => {
  if (typeof value !== "object" || value === null) return { depth: 0, values: 1 };
  const parts = Object.values(value).map(measure);
  return {
    depth: 1 + Math.max(0, ...parts.map(({ depth }) => depth)),
    values: 1 + parts.reduce((sum, { values }) => sum + values, 0),
  };
};

test("any JSON fits its own depth and number of values, and not one level less", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const { depth, values } = measure(value);
      const json = bytes(JSON.stringify(value, null, 1));
      expect(fits(json, { depth, values })).toBe(true);
      if (depth > 0) expect(fits(json, { depth: depth - 1, values })).toBe(false);
    }),
  );
});

test("brackets, commas and quotation marks inside a text count for nothing, however they are escaped", () => {
  const text = String.raw`{"a":"[[[,,,\"[[\\","b":"\\\\\"{{","c":"\\"}`;
  expect(JSON.parse(text)).toBeDefined();
  expect(fits(bytes(text), { depth: 1, values: 4 })).toBe(true);
});

test("a million brackets, keys or backslashes are told within milliseconds", () => {
  const most = { depth: 20, values: 1000 };
  const started = performance.now();
  expect(fits(bytes("[".repeat(10_000_000)), most)).toBe(false);
  expect(fits(bytes(`{${'"a":1,'.repeat(1_000_000)}`), most)).toBe(false);
  expect(fits(bytes(`"${"\\".repeat(10_000_000)}`), most)).toBe(true);
  expect(fits(bytes(`"${'\\"'.repeat(5_000_000)}`), most)).toBe(true);
  expect(performance.now() - started).toBeLessThan(3000);
});
