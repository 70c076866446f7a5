import fc from "fast-check";
import { expect, test } from "vitest";
import { votesNeeded } from "../../engines/counting/index.ts";
import { readShare, roundedFrom, writeShare } from "./share.ts";
import { say } from "./refusals.ts";

test.each(["66,67 %", "66.67%", "66,7 %", "66,66 %", "66.6%", "67 %", "66 %"])(
  "%s is a rounded two thirds and is refused with the advice to use 2/3",
  (typed) => {
    expect(readShare(typed)).toEqual({
      ok: false,
      refusal: { code: "share-rounded", typed, instead: "2/3", where: "" },
    });
  },
);

test("the sentence of the refusal names what was typed and what to write", () => {
  const read = readShare("66,67 %");
  expect(read.ok ? "" : say(read.refusal, "vi")).toContain("66,67 %");
  expect(read.ok ? "" : say(read.refusal, "vi")).toContain("ghi phân số 2/3");
});

test.each([
  ["2/3", 2, 3],
  [" 4 / 6 ", 2, 3],
  ["80 %", 4, 5],
  ["80%", 4, 5],
  ["55 %", 11, 20],
  ["62,5 %", 5, 8],
  ["12.5%", 1, 8],
  ["100 %", 1, 1],
  ["67/100", 67, 100],
])("%s is exactly %i of %i", (typed, numerator, denominator) => {
  expect(readShare(typed)).toEqual({ ok: true, value: { numerator, denominator } });
});

test.each(["", "hai phần ba", "2/0", "66.666666", "-1/2", "80"])("“%s” is not guessed at", (typed) => {
  expect(readShare(typed)).toMatchObject({ ok: false, refusal: { code: "share-unreadable" } });
});

test.each(["3/2", "101 %"])("%s is more than everybody", (typed) => {
  expect(readShare(typed)).toMatchObject({ ok: false, refusal: { code: "share-too-large" } });
});

test("a rounded share is found also when it comes as a fraction", () => {
  expect(roundedFrom({ numerator: 6667, denominator: 10_000 })).toEqual({ typed: "66,67 %", instead: "2/3" });
  expect(roundedFrom({ numerator: 333, denominator: 500 })).toEqual({ typed: "66,6 %", instead: "2/3" });
  expect(roundedFrom({ numerator: 2, denominator: 3 })).toBeUndefined();
  expect(roundedFrom({ numerator: 5, denominator: 8 })).toBeUndefined();
  expect(roundedFrom({ numerator: 67, denominator: 100 })).toBeUndefined();
});

test("what is written is read back as the same share", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (a, b) => {
      const share = { numerator: Math.min(a, b), denominator: Math.max(a, b) };
      const read = readShare(writeShare(share));
      expect(read.ok && read.value.numerator * share.denominator).toBe(
        share.numerator * (read.ok ? read.value.denominator : 0),
      );
    }),
  );
});

test("every refused percentage would have asked another number of votes in some cluster", () => {
  const typed = fc.integer({ min: 1, max: 9999 }).map((hundredths) => ({ numerator: hundredths, denominator: 10_000 }));
  fc.assert(
    fc.property(typed, (threshold) => {
      const rounded = roundedFrom(threshold);
      if (!rounded) return;
      const read = readShare(rounded.instead);
      const exact = read.ok ? read.value : threshold;
      const differs = Array.from({ length: 10_000 }, (_, units) => units + 1).some(
        (units) =>
          votesNeeded({ threshold, comparator: "at-least" }, units) !==
          votesNeeded({ threshold: exact, comparator: "at-least" }, units),
      );
      expect(differs).toBe(true);
    }),
  );
});
