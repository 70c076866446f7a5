import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "test/journeys",
  workers: 1,
  timeout: 300_000,
  reporter: "list",
  outputDir: "test-results",
  use: {
    actionTimeout: 10_000,
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
