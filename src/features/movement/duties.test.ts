import { expect, test } from "vitest";
import type { YearFacts } from "../year/index.ts";
import { setUpDuties } from "./duties.ts";

const year = (chosen: boolean, pactSignedAt: string | null = null): YearFacts =>
  ({ year: 2025, rulebook: chosen ? { rules: { deadlines: [] } } : null, pactSignedAt }) as never;
const steps = (of: YearFacts, pactBegun = false): string[] => setUpDuties(of, [], pactBegun).map(({ id }) => id);

test("a rulebook that was chosen is read over before the pact that freezes it is written", () => {
  expect(steps(year(false))).toEqual(["movement.rulebook", "movement.plan", "movement.pact"]);
  expect(steps(year(true))).toEqual(["movement.rulebook-review", "movement.plan", "movement.pact"]);
  expect(steps(year(true), true)).toEqual(["movement.plan", "movement.pact"]);
  expect(steps(year(true, "2025-03-01T00:00:00.000Z"), true)).toEqual(["movement.plan"]);
});
