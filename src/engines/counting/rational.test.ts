import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { decimalText, percentText } from "./rational.ts";

test("of nothing there is no percent", () => {
  assert.equal(percentText({ part: 0, whole: 0, places: 1 }), null);
});

test("a half of the last place is rounded up: one of eight is 12,5 and 13", () => {
  assert.equal(percentText({ part: 1, whole: 8, places: 1 }), "12,5");
  assert.equal(percentText({ part: 1, whole: 8, places: 0 }), "13");
});

test("two of three are 66,7 in Vietnamese and 66.67 in English", () => {
  assert.equal(percentText({ part: 2, whole: 3, places: 1 }), "66,7");
  assert.equal(percentText({ part: 2, whole: 3, places: 2, mark: "." }), "66.67");
});

test("leading zeros after the mark are kept", () => {
  assert.equal(decimalText({ numerator: 6n, denominator: 1000n }, 3), "0,006");
  assert.equal(decimalText({ numerator: 0n, denominator: 1n }, 2), "0,00");
});

test("the text is never further from the share than half of its last place", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), fc.nat(6), (part, whole, places) => {
      const digits = BigInt((percentText({ part, whole, places }) ?? "").replace(",", ""));
      const gap = 2n * (digits * BigInt(whole) - BigInt(part) * 100n * 10n ** BigInt(places));
      assert(gap > -BigInt(whole) && gap <= BigInt(whole));
    }),
  );
});
