import fc from "fast-check";
import { expect, test } from "vitest";
import { collisions, withCodes } from "./collisions.ts";

const code = fc.constantFrom("", "", "01", "02", "1", "A1", "03");
const unit = fc.record({ code, name: fc.constantFrom("Cục A", "cuc  a", "Cục B", "Cục C"), address: fc.constant("") });
const taken = fc.array(fc.record({ code: fc.constantFrom("01", "02", "a1"), name: fc.constant("Cục Cũ") }), {
  maxLength: 3,
});

test("given codes are kept, and a given-out code never meets another", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), taken, (units, existing) => {
      const coded = withCodes(units, existing);
      for (const [at, { code: given }] of units.entries()) {
        if (given !== "") expect(coded[at]!.code).toBe(given);
        else expect([...existing, ...coded].filter((other) => other.code === coded[at]!.code)).toEqual([coded[at]]);
      }
    }),
  );
});

test("the first of two equal rows is right, the later ones are faults", () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      for (const fault of collisions(units, [])) {
        expect(fault.row).toBeGreaterThan(Number(fault.other));
        expect(Number(fault.other)).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

test("units whose names differ in a letter or a tone only are different units", () => {
  const named = (name: string) => ({ code: "", name, address: "" });
  expect(collisions([named("Cục D"), named("Cục Đ")], [{ code: "01", name: "Cục Dệ" }])).toEqual([]);
  expect(collisions([named("Cuc D"), named("Cục D")], [])).toHaveLength(1);
});

test("a list without repeats has no faults", () => {
  const units = [
    { code: "01", name: "Cục A", address: "" },
    { code: "", name: "Cục B", address: "" },
    { code: "", name: "Cục C", address: "" },
  ];
  expect(collisions(units, [{ code: "02", name: "Cục Cũ" }])).toEqual([]);
});
