import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { smallYear } from "../../../test/support/year.ts";
import { neverRefuses } from "../../basics/refusals.ts";
import { ok } from "../../basics/result.ts";
import { type Actor, toRoles } from "../access/index.ts";
import type { Queries, Transaction } from "../database/index.ts";
import { action, perform } from "./index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let secretary: Actor;
let yearId: number;

beforeAll(async () => {
  database = await freshDatabase();
  ({ yearId } = await smallYear(database));
  secretary = somebody(7, { yearId, role: "secretary", unitId: null });
  await database.pool.query(`
    create table tally (n integer not null);
    create function cut() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
    create constraint trigger cut_at_commit after insert on tally deferrable initially deferred
      for each row when (new.n = 13) execute function cut()`);
});
afterAll(() => database.remove());

/** What happens in each attempt, before it writes. */
let happens: ((tx: Transaction) => Promise<unknown>)[];
let attempts: number;
beforeEach(async () => {
  attempts = 0;
  happens = [];
  await database.pool.query("delete from tally");
});

const count = action({
  name: "test.count",
  summary: { vi: "Đếm thử", en: "Count" },
  input: z.object({ yearId: z.int(), n: z.int() }),
  allow: toRoles("secretary"),
  load: async ({ tx }) => {
    await happens[attempts++]?.(tx);
    return {};
  },
  decide: (_facts: object, { n }: { yearId: number; n: number }) => ok(n),
  record: ({ tx }, n) => sql`insert into tally values (${n})`.execute(tx),
  show: (n) => ({ n }),
  say: neverRefuses,
});

const send = (n = 1) =>
  perform(count, database, {
    ...{ actor: secretary, language: "vi", now: "2020-12-18T01:00:00.000Z" },
    ...{ raw: { yearId, n }, key: crypto.randomUUID() },
  });
const written = async (): Promise<number[]> =>
  (await database.pool.query("select n from tally")).rows.map(({ n }) => n);

const raise = (state: string) => (tx: Transaction) =>
  sql`do language plpgsql ${sql.raw(`$$ begin raise exception 'undone' using errcode = '${state}'; end $$`)}`.execute(
    tx,
  );
const cut = (tx: Transaction) => sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx);

test.each(["40001", "40P01"])("what PostgreSQL took back with %s is done again, once", async (state) => {
  happens = [raise(state), raise(state)];
  expect(await send()).toMatchObject({ kind: "done" });
  expect([attempts, await written()]).toEqual([3, [1]]);
});

test("a backend that was ended under way is replaced, and nobody hears of it", async () => {
  happens = [cut];
  expect(await send()).toMatchObject({ kind: "done" });
  expect([attempts, await written()]).toEqual([2, [1]]);
});

test("what is undone again and again is told with its own fault, and nothing is written", async () => {
  happens = [raise("40001"), raise("40001"), raise("40001")];
  await expect(send()).rejects.toMatchObject({ code: "40001" });
  expect([attempts, await written()]).toEqual([3, []]);
});

test("what doing it again would not help is not done again", async () => {
  happens = [raise("53100")];
  await expect(send()).rejects.toMatchObject({ code: "53100" });
  expect(attempts).toBe(1);
});

test("a cut at the commit that nobody can settle is told as not known, never as not saved", async () => {
  await expect(send(13)).rejects.toMatchObject({ code: "outcome-unknown" });
  expect([attempts, await written()]).toEqual([3, []]);
});

test("what ended its own doer's role and was cut after its commit is told as done", async () => {
  let left = false;
  const { queries } = database;
  // The commit holds; the connection breaks before anybody is told of it.
  const cutAfterCommit = {
    transaction: () => ({
      execute: async (work: (tx: Transaction) => Promise<unknown>) => {
        const answer = await queries.transaction().execute(work);
        if (left) return answer;
        left = true;
        throw new Error("Connection terminated unexpectedly");
      },
    }),
  } as unknown as Queries;
  const sent = perform(
    count,
    { queries: cutAfterCommit, keyedHash: database.keyedHash },
    {
      ...{ actor: secretary, language: "vi", now: "2020-12-18T01:00:00.000Z" },
      ...{ raw: { yearId, n: 5 }, key: crypto.randomUUID() },
      actorNow: async () => (left ? undefined : secretary),
    },
  );
  expect(await sent).toMatchObject({ kind: "done" });
  expect([attempts, await written()]).toEqual([1, [5]]);
});
