import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect } from "vitest";

// What a test file ran of the instrumented code; read by judge.ts. Each file has a process of its own.
const folder = process.env["MUTANT_COVERAGE"];
if (folder) {
  afterAll(() => {
    const noted = (globalThis as { __stryker__?: { mutantCoverage?: { static: object } } }).__stryker__?.mutantCoverage;
    const test = expect.getState().testPath;
    writeFileSync(
      join(folder, `${randomUUID()}.json`),
      JSON.stringify({ test, ran: Object.keys(noted?.static ?? {}) }),
    );
  });
}
