import { expect, test } from "vitest";
import { killOn } from "./support/kill-on.ts";

// A short run of test/nightly/kill.test.ts.
for (const kind of ["embedded", "server"] as const)
  test(`kill -9 while writing loses nothing that was acknowledged: ${kind} database`, async () => {
    const report = await killOn(kind, { writes: 10, seed: 12 });
    expect(report.kills).toBeGreaterThan(1);
    expect(report).toMatchObject({ acknowledgedLost: [], storedTwice: [], logFault: undefined });
    expect(report.logLines).toBe(report.writes + 1);
  }, 300_000);
