import { afterAll, beforeAll, expect, test } from "vitest";
import { conferenceYear, prepared, type World } from "../../../../test/support/conference.ts";
import { freshDatabase } from "../../../../test/support/database.ts";
import type { Transaction } from "../../../platform/database/index.ts";
import { forgetBrowsers, oneBrowser, rememberBrowser } from "./browsers.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let world: World;
let voteId: number;
beforeAll(async () => {
  database = await freshDatabase();
  world = await conferenceYear(database);
  voteId = await prepared(world, [world.unitIds[2]!]);
});
afterAll(() => database.remove());

const keep = (personId: number, browserHash: string | undefined, of = voteId) =>
  database.queries
    .transaction()
    .execute((tx) => rememberBrowser(tx as Transaction, { voteId: of, personId, browserHash }));
const ask = (...people: readonly number[]) =>
  oneBrowser(
    database.queries,
    voteId,
    people.map((id) => `person:${id}`),
  );

test("two who typed in one browser are told from two in two; one who sent no mark is not known", async () => {
  await keep(401, "a");
  await keep(402, "a");
  expect(await ask(401, 402)).toBe(true);
  await keep(402, "b");
  expect(await ask(401, 402)).toBe(false);
  await keep(403, undefined);
  expect(await ask(401, 403)).toBe(null);
  expect(await ask(401)).toBe(null);
});

test("a mark says nothing in another vote, holds no browser's number, and goes with the signature", async () => {
  const other = await prepared(world, [world.unitIds[3]!], {
    subject: { kind: "title", awardCode: "co-chinh-phu" },
    nominees: [],
  });
  await keep(401, "a", other);
  const rows = await database.queries.selectFrom("countingBrowser").selectAll().where("personId", "=", 401).execute();
  expect(new Set(rows.map(({ mark }) => mark)).size).toBe(2);
  expect(JSON.stringify(rows)).not.toContain('"a"');
  await database.queries.transaction().execute((tx) => forgetBrowsers(tx as Transaction, voteId));
  expect(await ask(401, 402)).toBe(null);
});
