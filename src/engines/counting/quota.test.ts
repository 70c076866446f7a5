import { strict as assert } from "node:assert";
import fc from "fast-check";
import { test } from "vitest";
import { type Quota, placesOf, shareOf } from "./quota.ts";
import { placesInChain } from "./quota-chain.ts";

const fifth = { numerator: 1, denominator: 5 };
const share = (more: Partial<Extract<Quota, { kind: "share" }>> = {}): Quota => ({
  kind: "share",
  share: fifth,
  of: "all-units",
  rounding: "floor",
  atLeast: 0,
  ...more,
});
const known = (places: number | null) => ({ known: true, places });

// clusters.md §5.2, last column: 20 % of the units by floor, nearest, ceil.
test.each([
  [4, 0, 1, 1],
  [5, 1, 1, 1],
  [6, 1, 1, 2],
  [7, 1, 1, 2],
  [8, 1, 2, 2],
  [9, 1, 2, 2],
  [10, 2, 2, 2],
  [12, 2, 2, 3],
  [14, 2, 3, 3],
])("a fifth of %i units is as in the published table", (units, floor, nearest, ceil) => {
  assert.deepEqual(
    (["floor", "nearest", "ceil"] as const).map((rounding) => shareOf(fifth, rounding, units)),
    [floor, nearest, ceil],
  );
});

test("a half of five to the nearest is three", () => {
  assert.equal(shareOf({ numerator: 1, denominator: 2 }, "nearest", 5), 3);
});

test("a fifth of four units is nobody, unless the rulebook grants at least one", () => {
  assert.deepEqual(placesOf(share(), { allUnits: 4 }), known(0));
  assert.deepEqual(placesOf(share({ atLeast: 1 }), { allUnits: 4 }), known(1));
});

test("at least one of nobody is still nobody", () => {
  assert.deepEqual(
    placesOf(share({ of: "units-meeting-standard", atLeast: 1 }), { unitsMeetingStandard: 0 }),
    known(0),
  );
});

test("a share of a number nobody entered is unknown, and the number is named", () => {
  assert.deepEqual(placesOf(share({ of: "rest" }), { allUnits: 9 }), { known: false, missing: ["unitsTaken"] });
});

test("a number told by the owner needs no facts, and no limit is no number", () => {
  assert.deepEqual(placesOf({ kind: "absolute", places: 0 }, {}), known(0));
  assert.deepEqual(placesOf({ kind: "unlimited" }, {}), known(null));
});

test("one flag, one flag, then half of the rest: of nine units three diplomas, of ten four", () => {
  const half = share({ share: { numerator: 1, denominator: 2 }, of: "rest" });
  const one: Quota = { kind: "absolute", places: 1 };
  const links = [
    { award: "government flag", quota: one },
    { award: "provincial flag", quota: one },
    { award: "diploma", quota: half },
  ];
  const places = (units: number) => placesInChain(links, { allUnits: units }).map((link) => link.places);
  assert.deepEqual(places(9), [known(1), known(1), known(3)]);
  assert.deepEqual(places(10), [known(1), known(1), known(4)]);
});

test("a flag that was not given leaves its unit in the rest; an award without limit leaves the rest unknown", () => {
  const rest = { award: "diploma", quota: share({ of: "rest", rounding: "nearest" }) };
  const flag = { award: "flag", quota: { kind: "absolute", places: 3 } as const };
  assert.deepEqual(placesInChain([{ ...flag, honoured: 0 }, rest], { allUnits: 8 })[1]?.places, known(2));
  assert.deepEqual(placesInChain([flag, rest], { allUnits: 8 })[1]?.places, known(1));
  const open = { award: "flag", quota: { kind: "unlimited" } as const };
  assert.deepEqual(placesInChain([open, rest], { allUnits: 8 })[1]?.places, { known: false, missing: ["unitsTaken"] });
});

test("floor, nearest and ceil never lie more than one apart, in this order", () => {
  const parts = fc.tuple(fc.nat(100), fc.nat(100)).map(([a, b]) => ({ numerator: a, denominator: a + b + 1 }));
  fc.assert(
    fc.property(parts, fc.nat(10_000), (part, base) => {
      const [floor, nearest, ceil] = [
        shareOf(part, "floor", base),
        shareOf(part, "nearest", base),
        shareOf(part, "ceil", base),
      ];
      assert(floor <= nearest && nearest <= ceil && ceil - floor <= 1);
      assert(floor * part.denominator <= base * part.numerator && base * part.numerator <= ceil * part.denominator);
    }),
  );
});
