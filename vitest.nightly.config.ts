import { defineConfig } from "vitest/config";

// The long runs: hundreds of elections, ten minutes of fuzzing, every composition.
export default defineConfig({
  test: {
    globalSetup: "test/support/one-postgres.ts",
    include: ["test/nightly/**/*.test.ts"],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
  },
});
