import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: "test/support/one-postgres.ts",
    exclude: ["test/nightly/**", "node_modules/**"],
    // Files that start a database or a browser share two cores; a slow machine is not a failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
