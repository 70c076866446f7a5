import { afterAll, beforeAll, expect, test } from "vitest";
import { costOf, hearStatements } from "../../../bench/support/statement-cost.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { lastLine } from "./index.ts";

hearStatements();
const lines = 60_000;
let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  database = await freshDatabase();
  // One deed fills the log; the line looked for is the oldest of all, or there is none.
  await database.pool.query(
    `insert into log_entry (seq, at, action, actor, year_id, content, content_hash, previous_hash, hash)
     select n, '2020-12-18T01:00:00Z', 'movement.edit-year', 'person:1', n / 100,
       format('{"actorName":"Người %s","at":"2020-12-18T01:00:00.000Z","seq":%s,"what":{"revision":%s,"yearId":%s}}', n, n, n, n / 100),
       '', '', n::text from generate_series(1, ${lines}) n`,
  );
  await database.pool.query("vacuum analyze log_entry");
});
afterAll(() => database.remove());

const ask = (shows: object, actions = ["movement.edit-year", "movement.edit-plan"]) =>
  lastLine(database.queries, { actions, shows });

test("who saved first is the newest line that tells all of what is asked", async () => {
  expect(await ask({ yearId: 7 })).toMatchObject({ actorName: "Người 799" });
  expect(await ask({ yearId: 7, revision: 712 })).toMatchObject({ seq: 712 });
  expect(await ask({ yearId: 7, revision: 812 })).toBeUndefined();
  expect(await ask({ yearId: 7 }, ["movement.edit-plan"])).toBeUndefined();
});

test.each([
  ["the oldest line", { yearId: 0, revision: 1 }],
  ["a line that is not there", { yearId: 100_000 }],
  ["the newest of a hundred", { yearId: 599 }],
])("%s is found without reading the log", async (_sentence, shows) => {
  const { rows } = await database.pool.query("select pg_relation_size('log_entry') / 8192 as pages");
  expect(rows[0].pages).toBeGreaterThan(1000);
  const { pages } = await costOf(database.pool, () => ask(shows));
  expect(pages).toBeLessThan(60);
});

test("a line whose content was spoilt is stored all the same, for the walk along the chain to name it", async () => {
  await database.pool.query(
    `insert into log_entry (seq, at, action, actor, content, content_hash, previous_hash, hash)
     values (${lines + 1}, '2020-12-18T01:00:00Z', 'organisations.edit-unit', 'anyone', '{"what":{"clusterId":', '', '', 'spoilt')`,
  );
  expect(await ask({ yearId: 7, revision: 700 })).toMatchObject({ seq: 700 });
});
