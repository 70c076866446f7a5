import { expect, test } from "vitest";
import { killOn } from "../support/kill-on.ts";

for (const kind of ["embedded", "server"] as const)
  test(`kill -9 at random during 200 writes loses nothing that was acknowledged: ${kind} database`, async () => {
    const seed = Number(process.env["KILL_SEED"] ?? Date.now() % 1_000_000);
    const report = await killOn(kind, { writes: 200, seed });
    console.log(`${kind}, seed ${seed}: ${JSON.stringify(report)}`);
    expect(report).toMatchObject({ acknowledgedLost: [], storedTwice: [], logFault: undefined });
    expect(report.logLines).toBe(report.writes + 1);
  });
