import { defineConfig } from "vitest/config";
import { slowTests } from "./test/mutants/areas.ts";

// Runs inside a scratch copy whose code is broken on purpose; see test/mutants/run.ts.
export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: "test/support/one-postgres.ts",
    exclude: ["test/nightly/**", "node_modules/**", "test/boundaries.test.ts", ...slowTests],
    setupFiles: ["test/mutants/note-coverage.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
