import fc from "fast-check";
import { expect, test } from "vitest";
import { meritsOf } from "./tie-facts.ts";
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

test("facts part equal totals only where they are known of every one of them", () => {
  const tied = [1, 2, 3].map((unitId) => ({ unitId, total: 3000, empty: 0 }));
  const ranks = (merits: readonly (readonly [number, number])[]) =>
    ranking(tied, new Map(merits)).map(({ unitId, rank, sharedBy }) => [unitId, rank, sharedBy]);
  expect(
    ranks([
      [1, 5],
      [2, 7],
    ]),
  ).toEqual([
    [1, 1, 3],
    [2, 1, 3],
    [3, 1, 3],
  ]);
  expect(
    ranks([
      [1, 5],
      [2, 7],
      [3, 5],
    ]),
  ).toEqual([
    [2, 1, 1],
    [1, 2, 2],
    [3, 2, 2],
  ]);
});

test("more points go first whatever the facts say", () => {
  const totals = [
    { unitId: 1, total: 100, empty: 0 },
    { unitId: 2, total: 200, empty: 0 },
  ];
  expect(
    ranking(
      totals,
      new Map([
        [1, 9],
        [2, 0],
      ]),
    ).map(({ unitId }) => unitId),
  ).toEqual([2, 1]);
});

test("the earlier the last flag the better; never is earliest; what was stated goes before the ledger", () => {
  const fact = { outstandingAchievements: null, note: "" };
  const stated = [
    { ...fact, unitId: 1, lastFlagYear: 2015 },
    { ...fact, unitId: 2, lastFlagYear: 0 },
  ];
  const merits = meritsOf(
    "longest-without-flag",
    stated,
    new Map([
      [1, 2019],
      [3, 2018],
    ]),
  );
  expect([...merits].toSorted((a, b) => b[1] - a[1]).map(([unitId]) => unitId)).toEqual([2, 1, 3]);
  expect(meritsOf("same-rank", stated, new Map()).size).toBe(0);
});
