import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "test/journeys",
  testIgnore: "nightly/**",
  workers: 2,
  timeout: 600_000,
  expect: { timeout: 40_000 }, // two cores shared by two journeys and other work
  reporter: "list",
  outputDir: "test-results",
  use: {
    actionTimeout: 60_000, // opening the sample year is one request, and a whole year of operations
    navigationTimeout: 60_000,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1366, height: 768 },
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
});
