import { afterAll, beforeAll, expect, test } from "vitest";
import { screenVerdicts } from "../../src/engines/law/index.ts";
import { freshDatabase } from "../support/database.ts";
import { shippedLaw } from "./shipped.ts";
import { machinesAgree } from "./three-machines.ts";

const law = shippedLaw();
let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

test("interpreter, mask kernel and SQL agree on generated histories, over every rule of every pack", async () => {
  const total = await machinesAgree(law, database, { histories: 8_000, allKnown: false });
  // All four verdicts occur often: the agreement is not one of empty histories.
  expect(Math.min(...Object.values(total))).toBeGreaterThan(400);
});

test("they agree where every record is known and the kernel takes its short way", async () => {
  const total = await machinesAgree(law, database, { histories: 4_000, allKnown: true });
  expect(Math.min(total.met, total.unmet)).toBeGreaterThan(400);
});

test("a screening of nobody finds nobody", () => {
  expect(screenVerdicts([], { size: 0, year: 2024, masks: new Map(), values: new Map() })).toHaveLength(0);
});
