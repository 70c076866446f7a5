import fc from "fast-check";
import { test } from "vitest";
import { randomElection } from "./support/random-election.ts";
import { holdAndJudge } from "./support/random-run.ts";

// The nightly run holds 200 with up to 60 voters.
test("8 random elections come to the result of plain addition, and belenios-tool agrees", () => {
  fc.assert(fc.property(randomElection(6), holdAndJudge), { numRuns: 7 });
  fc.assert(fc.property(randomElection(60), holdAndJudge), { numRuns: 1 });
}, 600_000);
