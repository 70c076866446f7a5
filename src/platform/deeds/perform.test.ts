import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { smallYear } from "../../../test/support/year.ts";
import { neverRefuses, refusals } from "../../basics/refusals.ts";
import { ok } from "../../basics/result.ts";
import { type Actor, anyone, forOwnUnit, toAnyone, toRoles, toSignedIn } from "../access/index.ts";
import { type KeyedHash, keyedWith } from "../database/index.ts";
import { readLog, verifyChain } from "../log/index.ts";
import type { AnyAction } from "./any-deed.ts";
import { action, type Outcome, perform } from "./index.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let place: Awaited<ReturnType<typeof smallYear>>;
const secretary = (): Actor => somebody(7, { yearId: place.yearId, role: "secretary", unitId: null });

beforeAll(async () => {
  database = await freshDatabase();
  place = await smallYear(database);
  await database.pool.query("create table tally (name text primary key, n integer not null)");
});
afterAll(() => database.remove());
beforeEach(() => database.pool.query("delete from tally; insert into tally values ('quỹ', 0)").then(() => {}));
afterEach(async () => expect((await verifyChain(readLog(database.queries))).fault).toBeUndefined());

const Amount = z.object({ yearId: z.int(), amount: z.int().min(1).max(10) });
type Amount = z.output<typeof Amount>;

const { refuse, say } = refusals({
  full: ({ left }: { left: number }) => ({ vi: `Chỉ còn ${left}.`, en: `Only ${left} left.` }),
});

/** Adds to a sum that must not pass 10: enough of a deed to see every promise of the mechanism. */
const add = action({
  name: "test.add",
  summary: { vi: "Cộng thử", en: "Add" },
  input: Amount,
  allow: toRoles("secretary"),
  load: async ({ tx }) => {
    const found = await sql<{ n: number }>`select n from tally`.execute(tx);
    await sleep(5); // long enough for another one to come in between, if it could
    return found.rows[0]!.n;
  },
  decide: (sum: number, { amount }: Amount) => (sum + amount > 10 ? refuse("full", { left: 10 - sum }) : ok(amount)),
  record: ({ tx }, amount) => sql`update tally set n = n + ${amount}`.execute(tx),
  show: (amount) => ({ amount }),
  why: ({ amount }) => `thêm ${amount}`,
  say,
});

function send(
  deed: AnyAction,
  actor: Actor,
  raw: unknown,
  key: string = crypto.randomUUID(),
  language: "vi" | "en" = "vi",
) {
  return perform(deed, database, { actor, language, now: "2020-12-18T01:00:00.000Z", raw, key });
}

const sum = async (): Promise<number> => (await database.pool.query("select n from tally")).rows[0].n;
const lines = async () =>
  (await database.pool.query("select content::jsonb as c from log_entry order by seq")).rows.map(({ c }) => c);
const keys = async (): Promise<number> =>
  (await database.pool.query("select count(*)::int as n from idempotency_key")).rows[0].n;

async function leavesNothing(attempt: () => Promise<unknown>): Promise<unknown> {
  const before = [await sum(), (await lines()).length, await keys()];
  const answer = await attempt().catch((error: unknown) => error);
  expect([await sum(), (await lines()).length, await keys()]).toEqual(before);
  return answer;
}

test("what is done leaves its row, one line of the log with who, what and why, and its key", async () => {
  const before = await lines();
  const outcome = await send(add, secretary(), { yearId: place.yearId, amount: 3 });
  expect(outcome).toEqual({ kind: "done", answer: { amount: 3 } });
  expect(await sum()).toBe(3);
  expect((await lines()).slice(before.length)).toEqual([
    expect.objectContaining({
      at: "2020-12-18T01:00:00.000Z",
      action: "test.add",
      actor: "person:7",
      actorName: "Người dùng thử 7",
      yearId: place.yearId,
      what: { amount: 3 },
      why: "thêm 3",
    }),
  ]);
});

test("who may not do it learns nothing of the input, and leaves nothing", async () => {
  const nonsense = { yearId: "?", amount: -1 };
  expect(await leavesNothing(() => send(add, anyone, nonsense))).toMatchObject({ kind: "sign-in-first" });
  const delegate = somebody(8, { yearId: place.yearId, role: "delegate", unitId: place.unitIds[0] });
  expect(await leavesNothing(() => send(add, delegate, nonsense))).toMatchObject({ kind: "not-allowed" });
  const elsewhere = somebody(9, { yearId: place.yearId + 1, role: "secretary", unitId: null });
  const sent = await leavesNothing(() => send(add, elsewhere, { yearId: place.yearId, amount: 1 }));
  expect(sent).toMatchObject({ kind: "not-allowed" });
});

test("an administrator is no secretary, unless the deed says so", async () => {
  const administrator: Actor = { kind: "person", id: 1, name: "Quản trị", administrator: true, grants: [] };
  expect(await send(add, administrator, { yearId: place.yearId, amount: 1 })).toMatchObject({ kind: "not-allowed" });
});

test("an officer acts for their own unit only", async () => {
  const own = action({
    ...add,
    name: "test.add-for-unit",
    input: Amount.extend({ unitId: z.int() }),
    allow: forOwnUnit(toRoles("unit-officer"), (_, input: { yearId: number; unitId: number }) => input.unitId) as never,
  });
  const officer = somebody(3, { yearId: place.yearId, role: "unit-officer", unitId: place.unitIds[0] });
  const ask = (unitId: number) => send(own as never, officer, { yearId: place.yearId, amount: 1, unitId });
  expect(await ask(place.unitIds[0])).toMatchObject({ kind: "done" });
  expect(await ask(place.unitIds[1])).toMatchObject({ kind: "not-allowed" });
});

test("invalid input names the fields in the person's language", async () => {
  const wrong = { yearId: place.yearId, amount: 99 };
  const vi = (await leavesNothing(() => send(add, secretary(), wrong))) as Extract<Outcome, { kind: "invalid" }>;
  expect(vi).toMatchObject({ kind: "invalid", fields: { amount: expect.stringContaining("10") } });
  expect(vi.sentence).toContain("chưa ghi gì");
  const en = (await send(add, secretary(), wrong, "another-key-1", "en")) as Extract<Outcome, { kind: "invalid" }>;
  expect(Object.keys(en.fields)).toEqual(["amount"]);
  expect(en.fields["amount"]).not.toBe(vi.fields["amount"]);
  expect(en.sentence).toContain("nothing was saved");
});

test("a refusal says its sentence in the person's language and leaves nothing, not even its key", async () => {
  await send(add, secretary(), { yearId: place.yearId, amount: 8 });
  const key = "the-same-key-twice";
  const refused = await leavesNothing(() => send(add, secretary(), { yearId: place.yearId, amount: 5 }, key));
  expect(refused).toEqual({ kind: "refused", refusal: { code: "full", left: 2 }, sentence: "Chỉ còn 2." });
  const english = await send(add, secretary(), { yearId: place.yearId, amount: 5 }, key, "en");
  expect(english).toMatchObject({ sentence: "Only 2 left." });
  await database.pool.query("update tally set n = 0");
  expect(await send(add, secretary(), { yearId: place.yearId, amount: 5 }, key)).toMatchObject({ kind: "done" });
});

test("sent twice with one key it is done once, and answered the same", async () => {
  const key = "one-intention-only";
  const first = await send(add, secretary(), { yearId: place.yearId, amount: 2 }, key);
  const second = await leavesNothing(() => send(add, secretary(), { yearId: place.yearId, amount: 2 }, key));
  expect(second).toEqual(first);
  expect(await sum()).toBe(2);
});

test("sent twice at the same moment with one key it is done once", async () => {
  const key = "a-double-click-1";
  const both = await Promise.all([1, 2].map(() => send(add, secretary(), { yearId: place.yearId, amount: 2 }, key)));
  expect(both[1]).toEqual(both[0]);
  expect(await sum()).toBe(2);
});

test("a key is good for one input and one person", async () => {
  const key = "used-for-three-things";
  await send(add, secretary(), { yearId: place.yearId, amount: 1 }, key);
  const other = await leavesNothing(() => send(add, secretary(), { yearId: place.yearId, amount: 2 }, key));
  expect(other).toMatchObject({ kind: "refused", refusal: { code: "already-sent" } });
  const colleague = somebody(8, { yearId: place.yearId, role: "secretary", unitId: null });
  const theirs = await leavesNothing(() => send(add, colleague, { yearId: place.yearId, amount: 1 }, key));
  expect(theirs).toMatchObject({ kind: "refused", refusal: { code: "already-sent" } });
});

test("two at once are decided one after the other: the second sees what the first wrote", async () => {
  const outcomes = await Promise.all(
    [6, 6, 6].map((amount) => send(add, secretary(), { yearId: place.yearId, amount })),
  );
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["done", "refused", "refused"]);
  expect(await sum()).toBe(6);
});

test("a fault after writing leaves neither row nor line nor key", async () => {
  const faulty = action({
    ...add,
    name: "test.fault",
    record: async (context, amount: number) => {
      await add.record(context, amount);
      return sql`insert into tally values ('quỹ', 1)`.execute(context.tx);
    },
  });
  const thrown = await leavesNothing(() => send(faulty as never, secretary(), { yearId: place.yearId, amount: 1 }));
  expect(String(thrown)).toContain("duplicate key");
  const mute = action({ ...add, name: "test.mute", show: (): object => assertNever() });
  expect(
    await leavesNothing(() => send(mute as never, secretary(), { yearId: place.yearId, amount: 1 })),
  ).toBeInstanceOf(Error);
});

function assertNever(): never {
  throw new Error("a mistake in our own code");
}

const secretDeed = action({
  name: "test.secret",
  summary: { vi: "Bí mật thử", en: "Secret" },
  input: z.object({ password: z.string() }),
  allow: toAnyone,
  guessable: true,
  answerIsSecret: true,
  load: async () => undefined,
  decide: (_: undefined, { password }: { password: string }) => ok(password),
  record: async () => undefined,
  show: () => ({}),
  answer: (password) => ({ link: `liên-kết-${password}` }),
  say: neverRefuses,
});

test("a secret answer is given once and is found nowhere in the database", async () => {
  const key = "secret-is-given-once";
  expect(await send(secretDeed, anyone, { password: "tuyệt-mật" }, key)).toEqual({
    kind: "done",
    answer: { link: "liên-kết-tuyệt-mật" },
  });
  expect(await send(secretDeed, anyone, { password: "tuyệt-mật" }, key)).toMatchObject({
    kind: "refused",
    refusal: { code: "answered-once" },
  });
  for (const table of ["log_entry", "idempotency_key"]) {
    const stored = await database.pool.query(`select coalesce(string_agg(t::text, ''), '') as all from ${table} t`);
    expect(stored.rows[0].all).not.toContain("tuyệt-mật");
  }
});

test("what was sent cannot be found by trying without the installation's secret, whatever the deed", async () => {
  const { createHash } = await import("node:crypto");
  const hashOf = async (key: string): Promise<string> =>
    (await database.pool.query("select input_hash from idempotency_key where key = $1", [key])).rows[0].input_hash;
  await send(secretDeed, anyone, { password: "123456" }, "guessable-input-1");
  await send(add, secretary(), { yearId: place.yearId, amount: 1 }, "a-figure-of-a-teller-1");
  for (const [key, input] of [
    ["guessable-input-1", '{"password":"123456"}'],
    ["a-figure-of-a-teller-1", `{"amount":1,"yearId":${place.yearId}}`],
  ] as const) {
    expect(await hashOf(key)).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf(key)).not.toBe(createHash("sha256").update(input).digest("hex"));
  }
  // Nor does it show that two people sent the same.
  const colleague = somebody(9, { yearId: place.yearId, role: "secretary", unitId: null });
  await send(add, colleague, { yearId: place.yearId, amount: 1 }, "a-figure-of-a-teller-2");
  expect(await hashOf("a-figure-of-a-teller-2")).not.toBe(await hashOf("a-figure-of-a-teller-1"));
});

test("another process with the same secret knows a sending again, one with another does not", async () => {
  const again = (keyedHash: KeyedHash): Promise<Outcome> =>
    perform(
      add as never,
      { queries: database.queries, keyedHash },
      {
        ...{ actor: secretary(), language: "vi", now: "2020-12-18T01:00:00.000Z", key: "sent-to-two-servers" },
        raw: { yearId: place.yearId, amount: 1 },
      },
    );
  const first = await again(keyedWith("of both"));
  expect(first).toMatchObject({ kind: "done" });
  expect(await leavesNothing(() => again(keyedWith("of both")))).toEqual(first);
  const other = await leavesNothing(() => again(keyedWith("of another")));
  expect(other).toMatchObject({ kind: "refused", refusal: { code: "already-sent" } });
});

test("other screens hear of it when it is kept, and only then; the topic says no more than the deed and the year", async () => {
  const heard: string[] = [];
  await database.listen("changed", { heard: (topic) => heard.push(topic) });
  await send(add, secretary(), { yearId: place.yearId, amount: 11 });
  await send(add, secretary(), { yearId: place.yearId, amount: 1 });
  for (let turn = 0; heard.length === 0 && turn < 200; turn++) await sleep(10);
  expect(heard.map((topic) => JSON.parse(topic))).toEqual([{ name: "test.add", yearId: place.yearId }]);
});

test("anybody who signed in passes a rule for the signed-in, a stranger does not", async () => {
  const plain = action({ ...secretDeed, name: "test.signed-in", allow: toSignedIn });
  expect(await send(plain, anyone, { password: "x" })).toMatchObject({ kind: "sign-in-first" });
  expect(await send(plain, somebody(5), { password: "x" })).toMatchObject({ kind: "done" });
});
