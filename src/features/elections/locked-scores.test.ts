import { expect, test } from "vitest";
import { withScore } from "./locked-scores.ts";
import type { NomineeInput } from "./model.ts";

const nominee: NomineeInput = { unitId: 7, facts: {}, attested: [] };

test("a nominee takes its final score; a score somebody stated stays; an unknown one stays unknown", () => {
  const scores = new Map([[7, 98550]]);
  expect(withScore(nominee, scores).facts.score).toBe(98550);
  expect(withScore({ ...nominee, facts: { score: 1 } }, scores).facts.score).toBe(1);
  expect(withScore({ ...nominee, unitId: 8 }, scores).facts).toEqual({});
});
