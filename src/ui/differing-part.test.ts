import fc from "fast-check";
import { expect, test } from "vitest";
import { differingPart } from "./differing-part.ts";

test("equal texts differ nowhere", () => {
  expect(differingPart("Cục Công tác đảng", "Cục Công tác đảng").part).toBe("");
});

test("only the words that differ are marked", () => {
  expect(differingPart("ít nhất 2/3 số đơn vị", "ít nhất 4/5 số đơn vị")).toEqual({
    before: "ít nhất ",
    part: "2/3",
    after: " số đơn vị",
  });
});

test("a word said twice is marked once", () => {
  expect(differingPart("rất rất tốt", "rất tốt")).toEqual({ before: "rất ", part: "rất ", after: "tốt" });
});

test("the three parts are the text again, whatever the other says", () => {
  const text = fc.array(fc.constantFrom("a", "b", " ", "\n")).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, (own, other) => {
      const { before, part, after } = differingPart(own, other);
      expect(before + part + after).toBe(own);
      expect(part === "" && own.length === other.length).toBe(own === other && own.length === other.length);
    }),
  );
});
