import fc from "fast-check";
import { expect, test } from "vitest";
import { ranking } from "./ranking.ts";

const ranksOf = (...totals: number[]): (number | null)[] =>
  ranking(totals.map((total, unitId) => ({ unitId, total, empty: 0 }))).map(({ rank }) => rank);

test("equal totals share a rank and the next rank skips", () => {
  expect(ranksOf(98350, 95100, 95100, 89913)).toEqual([1, 2, 2, 4]);
  expect(ranksOf(100, 100, 100)).toEqual([1, 1, 1]);
  expect(ranksOf()).toEqual([]);
});

test("one hundredth of a point parts two units", () => {
  expect(ranksOf(98350, 98351)).toEqual([1, 2]);
});

test("a unit with an empty cell is not ranked, even with most points, and pushes nobody down", () => {
  const rows = ranking([
    { unitId: 1, total: 99900, empty: 1 },
    { unitId: 2, total: 90000, empty: 0 },
  ]);
  expect(rows.map(({ unitId, rank }) => [unitId, rank])).toEqual([
    [2, 1],
    [1, null],
  ]);
});

const totals = fc.array(fc.record({ total: fc.integer({ min: 0, max: 30 }), empty: fc.integer({ min: 0, max: 1 }) }));

test("a rank is one more than the number of complete units with more points", () => {
  fc.assert(
    fc.property(totals, (given) => {
      const units = given.map((unit, unitId) => ({ ...unit, unitId }));
      const rows = ranking(units);
      expect(rows).toHaveLength(units.length);
      for (const row of rows)
        expect(row.rank).toBe(
          row.empty > 0 ? null : units.filter(({ total, empty }) => empty === 0 && total > row.total).length + 1,
        );
    }),
  );
});

test("the order in which units are entered changes no rank", () => {
  fc.assert(
    fc.property(totals, (given) => {
      const units = given.map((unit, unitId) => ({ ...unit, unitId }));
      const byUnit = (rows: ReturnType<typeof ranking>) => new Map(rows.map(({ unitId, rank }) => [unitId, rank]));
      expect(byUnit(ranking(units.toReversed()))).toEqual(byUnit(ranking(units)));
    }),
  );
});

test("as many units share a rank as the next rank skips", () => {
  fc.assert(
    fc.property(totals, (given) => {
      const ranked = ranking(given.map((unit, unitId) => ({ ...unit, empty: 0, unitId })));
      for (const [at, row] of ranked.entries()) {
        const next = ranked.slice(at).find(({ rank }) => rank !== row.rank);
        if (next) expect(next.rank).toBe(row.rank! + row.sharedBy);
      }
    }),
  );
});
