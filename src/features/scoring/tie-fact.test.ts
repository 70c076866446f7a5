import { expect, test } from "vitest";
import type { ScoringFacts } from "./load-scoring.ts";
import { decideTieFact } from "./state-tie-fact.ts";

const facts = { year: { year: 2020 }, units: [{ unitId: 1 }], lockedOn: undefined } as unknown as ScoringFacts;
const stated = {
  ...{ yearId: 1, unitId: 1, outstandingAchievements: null, lastFlagYear: 2019, note: "Báo cáo năm" },
};

test.each<[string, ScoringFacts | undefined, Partial<typeof stated>, object | undefined]>([
  ["in a year that is not there", undefined, {}, { code: "no-such-year" }],
  [
    "once the table is locked",
    { ...facts, lockedOn: "2020-12-10" },
    {},
    { code: "table-locked", lockedOn: "2020-12-10" },
  ],
  ["of an observer, who is not scored", facts, { unitId: 2 }, { code: "unit-not-scored" }],
  ["with a flag of this very year", facts, { lastFlagYear: 2020 }, { code: "flag-not-before", year: 2020 }],
  ["with a flag of the year before", facts, {}, undefined],
])("what parts equal points is stated %s", (_, before, more, refusal) => {
  const decided = decideTieFact(before, { ...stated, ...more });
  expect(decided.ok ? undefined : decided.refusal).toEqual(refusal);
});
