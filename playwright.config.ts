import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "test/journeys",
  testIgnore: "nightly/**",
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 20_000 }, // two cores shared with other work
  reporter: "list",
  outputDir: "test-results",
  use: {
    actionTimeout: 20_000,
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
