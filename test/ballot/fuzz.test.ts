import { expect, test } from "vitest";
import { fuzzFor } from "./support/fuzz.ts";

// The nightly run takes more than ten minutes.
test("garbage never crashes or hangs a decoder", () => {
  expect(fuzzFor(6_000)).toBeGreaterThan(100);
}, 300_000);
