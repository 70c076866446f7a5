import fc from "fast-check";
import { expect, test } from "vitest";
import { afterEarliest, afterLatest, countYears, lastYears, runLength, yearBit } from "./bits.ts";

const mask = fc.oneof(fc.integer({ min: -0x80000000, max: 0x7fffffff }), fc.constantFrom(0, -1, 1, -0x80000000));
/** Years back from the year judged, as a plain list: what the bits stand for. */
const yearsBack = (bits: number): number[] =>
  Array.from({ length: 32 }, (_, back) => back).filter((back) => ((bits << back) & 0x80000000) !== 0);

test("the year judged is the highest bit, later years have none, and old ones share the lowest", () => {
  expect(yearBit({ year: 2024, judged: 2024 })).toBe(-0x80000000);
  expect(yearBit({ year: 2025, judged: 2024 })).toBe(0);
  expect(yearBit({ year: 1993, judged: 2024 })).toBe(1);
  expect(yearBit({ year: 1950, judged: 2024 })).toBe(1);
});

test("bits say what a list of years says", () => {
  fc.assert(
    fc.property(mask, (bits) => {
      const back = yearsBack(bits);
      expect(countYears(bits)).toBe(back.length);
      const run = back.findIndex((year, index) => year !== index);
      expect(runLength(bits)).toBe(run < 0 ? back.length : run);
      expect(yearsBack(afterLatest(bits))).toEqual(Array.from({ length: back[0] ?? 32 }, (_, index) => index));
      expect(yearsBack(afterEarliest(bits))).toEqual(Array.from({ length: back.at(-1) ?? 32 }, (_, index) => index));
    }),
  );
});

test("the last years are those from the year judged backwards, none to all 32", () => {
  for (let length = 0; length <= 32; length += 1)
    expect(yearsBack(lastYears(length))).toEqual(Array.from({ length }, (_, index) => index));
});
