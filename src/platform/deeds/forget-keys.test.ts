import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { forgetOldKeys } from "./index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

const now = "2020-12-18T01:00:00.000Z";
const keys = async (): Promise<number> =>
  (await database.pool.query("select count(*)::int as n from idempotency_key")).rows[0].n;

test("keys older than seven days are forgotten, to the moment, and the others stay", async () => {
  await database.pool.query(`insert into idempotency_key (key, actor, action, input_hash, at)
    select 'old-' || n, 'operator:test', 'test', '', timestamptz '2020-12-11T00:59:59.999Z' - n * interval '1 hour' from generate_series(0, 1233) n
    union all select 'new-' || n, 'operator:test', 'test', '', timestamptz '2020-12-11T01:00:00Z' + n * interval '1 hour' from generate_series(0, 9) n`);
  expect(await forgetOldKeys(database.queries, now)).toBe(1234);
  expect(await keys()).toBe(10);
  expect(await forgetOldKeys(database.queries, now)).toBe(0);
});

test("it takes no turn: it works while somebody writes, and beside itself", async () => {
  await database.pool.query(`insert into idempotency_key (key, actor, action, input_hash, at)
    select 'more-' || n, 'operator:test', 'test', '', '2020-01-01' from generate_series(1, 2000) n`);
  const writer = await database.pool.connect();
  await writer.query("begin");
  await writer.query("select pg_advisory_xact_lock(7262)");
  const both = await Promise.all([forgetOldKeys(database.queries, now), forgetOldKeys(database.queries, now)]);
  await writer.query("rollback");
  writer.release();
  expect(both[0] + both[1]).toBe(2000);
  expect(await keys()).toBe(10);
});
