import fc from "fast-check";
import { test } from "vitest";
import { randomElection } from "../ballot/support/random-election.ts";
import { holdAndJudge } from "../ballot/support/random-run.ts";

test("200 random elections of 1 to 60 voters come to the result of plain addition, and belenios-tool agrees", () => {
  fc.assert(fc.property(randomElection(60), holdAndJudge), { numRuns: 200, endOnFailure: true });
}, 7_200_000);
