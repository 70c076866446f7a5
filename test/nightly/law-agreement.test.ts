import { afterAll, beforeAll, expect, test } from "vitest";
import { shippedLaw } from "../law/shipped.ts";
import { machinesAgree } from "../law/three-machines.ts";
import { freshDatabase } from "../support/database.ts";

const law = shippedLaw();
let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

test("interpreter, mask kernel and SQL agree on 100,000 generated histories, over every rule of every pack", {
  timeout: 600_000,
}, async () => {
  const total = await machinesAgree(law, database, { histories: 100_000, allKnown: false });
  expect(Math.min(...Object.values(total))).toBeGreaterThan(5_000);
  expect(Object.values(total).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100_000);
});

test("and on 50,000 where every record is known", { timeout: 600_000 }, async () => {
  const total = await machinesAgree(law, database, { histories: 50_000, allKnown: true });
  expect(Math.min(total.met, total.unmet)).toBeGreaterThan(5_000);
});
