import { expect, test } from "vitest";
import { fuzzFor } from "../ballot/support/fuzz.ts";

test("eleven minutes of garbage never crash or hang a decoder", () => {
  expect(fuzzFor(660_000)).toBeGreaterThan(20_000);
}, 1_200_000);
