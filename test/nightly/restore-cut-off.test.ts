// A restore is killed at many moments; what comes next says in one sentence what happened, and the place is empty or whole.
import { afterAll, beforeAll, expect, test } from "vitest";
import { cutOff, emptyPlaces, type Places } from "../support/restore-cut-off.ts";

let places: Places;
beforeAll(async () => {
  places = await emptyPlaces();
}, 60_000);
afterAll(() => places.remove());

test("cut off at sixteen moments: empty and said so, or whole and said so", async () => {
  const seen = new Set<string | undefined>();
  for (let at = 0; at < 16; at++) {
    const { told, code, units, noted } = await cutOff(places.fresh(`cut-${at}`), at * 120);
    expect(code).toBe(0);
    expect(units > 0, `${at}: rows and their line`).toBe(noted === 1);
    // A restore that had told its own end leaves no word; one that is whole may have.
    expect(told ?? "done", `${at}`).toBe(units > 0 ? "done" : "half way");
    seen.add(told);
  }
  expect([...seen]).toContain("half way");
  expect([...seen]).toContain("done");
}, 400_000);
