import fc from "fast-check";
import { expect, test } from "vitest";
import { namedBy, namesSoFar, sameName } from "./same-name.ts";

test.each([
  ["Xã Tân Thành", "Xã Tân Thạnh"],
  ["Cục D", "Cục Đ"],
  ["Phường Hòa Bình", "Phường Hoa Bình"],
])("%s and %s are two names", (one, other) => {
  expect(sameName(one, other)).toBe(false);
  expect(sameName(other, one)).toBe(false);
});

test.each([
  ["Cục A", "cục  a "],
  ["Xã Hoà Bình", "Xã Hòa Bình"],
  ["Phường Thuỷ Nguyên", "phường Thủy Nguyên"],
  ["Cục Đối ngoại", "Cuc Doi ngoai"],
  ["Cục Đối ngoại", "Cục Đối ngoại".normalize("NFD")],
])("%s and %s are one name", (one, other) => {
  expect(sameName(one, other)).toBe(true);
  expect(sameName(other, one)).toBe(true);
});

test("a text names the one spelled like it, else the only one with its letters, never one of several", () => {
  const among = ["Xã Tân Thành", "Xã Tân Thạnh", "Xã Long Hòa"].map((name) => ({ name }));
  expect(namedBy("xã tân thạnh", among)).toBe(among[1]);
  expect(namedBy("xa long hoa", among)).toBe(among[2]);
  expect(namedBy("Xa Tan Thanh", among)).toBeUndefined();
  expect(namedBy("Xã Long An", among)).toBeUndefined();
});

test("a list looked through name by name finds the same names as comparing each with each", () => {
  const syllable = fc.constantFrom("Xã", "xa", "Hoà", "Hòa", "Hoa", "hoa", "Đối", "Doi");
  const name = fc.array(syllable, { minLength: 1, maxLength: 2 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), name, (earlier, last) => {
      const names = namesSoFar<string>();
      for (const one of earlier) names.add(one, one);
      const found = names.find(last);
      expect(found !== undefined).toBe(earlier.some((one) => sameName(one, last)));
      if (found !== undefined) expect(sameName(found, last)).toBe(true);
    }),
  );
});
