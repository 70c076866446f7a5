import { setImmediate as letOthersOn } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { keepListening } from "./ear.ts";
import { wayInto } from "./index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

test("after ten minutes without a database it hears again; its pauses grow, are uneven and have an end", async () => {
  const way = { ...wayInto(database.queries) };
  const reached = { ...way };
  const pauses: number[] = [];
  const told: string[] = [];
  const ear = keepListening(
    way,
    "changed",
    { heard: (text) => told.push(text), lost: () => told.push("lost"), again: () => told.push("again") },
    async (ms) => {
      pauses.push(ms); // time is only counted
      await letOthersOn();
    },
  );
  await ear.ready;
  Object.assign(way, { host: "/nowhere", port: 1, connectionString: undefined });
  await database.pool.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen \"changed\"' and pid <> pg_backend_pid()",
  );
  await expect.poll(() => pauses.reduce((sum, ms) => sum + ms, 0), { timeout: 20_000 }).toBeGreaterThan(600_000);
  Object.assign(way, reached);
  await expect.poll(() => told, { timeout: 20_000 }).toContain("again");
  expect(told).toEqual(["lost", "again"]);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(15_000);
  // Two a quarter of a minute at most, once they have grown.
  expect(Math.min(...pauses.slice(8, 60))).toBeGreaterThanOrEqual(7500);
  expect(new Set(pauses).size).toBeGreaterThan(10);
  await database.pool.query("select pg_notify('changed', 'mới')");
  await expect.poll(() => told).toContain("mới");
  await ear.stop();
});
