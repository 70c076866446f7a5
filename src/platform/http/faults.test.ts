import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { freshDatabase } from "../../../test/support/database.ts";
import { neverRefuses } from "../../basics/refusals.ts";
import { toAnyone } from "../access/index.ts";
import { action, query } from "../deeds/index.ts";
import { type Fault, faultOf, faults } from "./faults.ts";
import { buildApp } from "./index.ts";

const fault = (code?: string, message = "") => Object.assign(new Error(message), { ...(code && { code }) });

test("each fault of the database and the machine is told as what it is", () => {
  const table: readonly (readonly [Error, string])[] = [
    [fault("40001"), "written-at-once"],
    [fault("40P01"), "written-at-once"],
    [fault("57P01"), "database-away"],
    [fault("57P02"), "database-away"],
    [fault("57P03"), "database-away"],
    [fault("08006"), "database-away"],
    [fault("ECONNRESET"), "database-away"],
    [fault(undefined, "Connection terminated unexpectedly"), "database-away"],
    [fault(undefined, "Client has encountered a connection error and is not queryable"), "database-away"],
    [fault(undefined, "timeout exceeded when trying to connect"), "database-away"],
    [Object.assign(fault("ENOENT"), { syscall: "connect" }), "database-away"],
    [Object.assign(fault("ENOENT"), { syscall: "open" }), "unexpected"],
    [fault("53300"), "database-crowded"],
    [fault("53100"), "disk-full"],
    [fault("ENOSPC"), "disk-full"],
    [fault("25006"), "read-only"],
    [fault("XX001"), "damaged-table"],
    [fault("XX002"), "damaged-index"],
    [fault("XX000"), "unexpected"],
    [fault("EMFILE"), "too-many-files"],
    [fault("outcome-unknown"), "outcome-unknown"],
    [fault(undefined, "a mistake of ours"), "unexpected"],
  ];
  for (const [error, code] of table) expect(faultOf(error), `${"code" in error} ${error.message}`).toBe(code);
});

test("who only looked is not told that nothing was saved; only one sentence leaves open whether it was", () => {
  for (const [code, { writing, reading }] of Object.entries<Fault>(faults)) {
    expect(writing.vi, code).toMatch(code === "outcome-unknown" ? /chưa biết đã ghi hay chưa/ : /chưa ghi|tạm dừng/);
    if (reading) expect(reading.vi, code).not.toMatch(/chưa ghi/);
    if (reading) expect(reading.en, code).not.toMatch(/not saved|nothing was saved/);
  }
});

const broken = { code: "" };
const summary = { vi: "Việc thử", en: "A trial" };
const look = query({
  ...{ name: "test.look", summary, input: z.object({}), allow: toAnyone, output: z.object({}) },
  read: async () => {
    throw fault(broken.code);
  },
});
const write = action({
  ...{ name: "test.write", summary, input: z.object({}), allow: toAnyone, say: neverRefuses },
  load: async (): Promise<never> => {
    throw fault(broken.code);
  },
  decide: (facts: never) => facts,
  record: async () => {},
  show: () => ({}),
});

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

const open = () =>
  buildApp(
    [look, write],
    {
      database,
      now: () => "2020-12-18T01:00:00.000Z",
      whoHolds: async () => undefined,
      whoHoldsNow: async () => undefined,
    },
    { version: "test", trustedProxies: { addresses: [] }, report: () => {} },
  );

test("reading and writing are told apart, and a program hears when to come again", async () => {
  const app = await open();
  broken.code = "57P03";
  const read = await app.inject("/api/test.look");
  expect(read.json()).toMatchObject({ status: 503, title: faults["database-away"].reading.vi });
  expect(read.headers["retry-after"]).toBe("2");
  const headers = { "idempotency-key": "mot-y-dinh", "accept-language": "en" };
  const wrote = await app.inject({ method: "POST", url: "/api/test.write", payload: {}, headers });
  expect(wrote.json()).toMatchObject({ status: 503, title: faults["database-away"].writing.en });
  await app.close();
});

test.each(["damaged-table", "damaged-index"])("a monitor hears of it once PostgreSQL spoke of %s", async (status) => {
  const app = await open();
  expect((await app.inject("/healthz")).statusCode).toBe(200);
  broken.code = status === "damaged-table" ? "XX001" : "XX002";
  expect((await app.inject("/api/test.look")).json()).toMatchObject({ status: 500, code: status });
  const health = await app.inject("/healthz");
  expect([health.statusCode, health.json().status]).toEqual([503, status]);
  await app.close();
});
