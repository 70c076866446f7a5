import { expect, test } from "vitest";
import { factsToAttest, isAttestable } from "./the-law.ts";

test("a unit is asked to confirm what the standard says, not what only the disciplined must show", () => {
  const facts = factsToAttest("tap-the-lao-dong-xuat-sac", "2025-02-15").map(({ fact }) => fact);
  expect(facts).toEqual(["regular-movement", "united-and-exemplary"]);
  expect(isAttestable("achievements-after-discipline")).toBe(false);
});
