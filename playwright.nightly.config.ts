import { defineConfig } from "@playwright/test";
import daily from "./playwright.config.ts";

// Journeys too long for every change: whole years through the screens, with every paper read.
export default defineConfig({ ...daily, testDir: "test/journeys/nightly", testIgnore: [], timeout: 1_800_000 });
