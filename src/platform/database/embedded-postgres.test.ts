import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "./index.ts";

const place = mkdtempSync(join(tmpdir(), "thidua-embedded-"));
const folder = join(place, "postgres");
afterAll(() => rmSync(place, { recursive: true, force: true }));

const running = (): boolean => existsSync(join(folder, "postmaster.pid"));

/** An opening as the web server has it: several connections at once, and an ear. */
async function busy() {
  const database = await openDatabase({ folder });
  await database.listen("changed", { heard: () => {} });
  await Promise.all(Array.from({ length: 12 }, () => database.pool.query("select pg_sleep(0.01)")));
  return database;
}

test("closing ends the PostgreSQL that came along, however many connections there just were", async () => {
  for (let time = 0; time < 5; time++) {
    const database = await busy();
    expect(running()).toBe(true);
    await database.close();
    expect(running(), `after opening ${time + 1}`).toBe(false);
  }
});

test("a PostgreSQL that somebody else still uses goes on, and ends with the last of them", async () => {
  const server = await busy();
  const command = await openDatabase({ folder });
  await command.close();
  expect((await server.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await server.close();
  expect(running()).toBe(false);
});
