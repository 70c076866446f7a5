import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { becomeAdministrator } from "./support/killing.ts";
import { ask, type PostgresNode, postgresNode } from "./support/postgres-node.ts";
import { refusedStart, type RunningServer, startServer } from "./support/server.ts";
import { type TcpProxy, tcpProxy } from "./support/tcp-proxy.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 }); // real processes on two shared cores

const folder = mkdtempSync(join(tmpdir(), "thidua-faults-"));
let postgres: PostgresNode;
let proxy: TcpProxy;
let server: RunningServer;
let cookie: string;

beforeAll(async () => {
  postgres = await postgresNode();
  await postgres.start();
  proxy = await tcpProxy(postgres.port);
  server = await startServer({ DATABASE_URL: through(proxy.port), THIDUA_DATA: folder });
  cookie = await becomeAdministrator(server.url, server.firstCode!);
});
afterAll(async () => {
  await server?.stop();
  await proxy?.close();
  await postgres?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const through = (port: number): string => `postgresql://thidua@127.0.0.1:${port}/postgres`;

async function createOwner(name: string) {
  const answer = await fetch(`${server.url}/api/organisations.create-owner`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID(), cookie },
    body: JSON.stringify({ name }),
  });
  return { status: answer.status, body: (await answer.json()) as { code?: string; title?: string; ownerId?: number } };
}
const look = (deed: string) => fetch(`${server.url}/api/${deed}`, { headers: { cookie } });
const health = async () => (await (await fetch(`${server.url}/healthz`)).json()) as { status: string };

async function rowsOf(statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows;
}

test("a commit that holds, but whose answer was lost, is settled by its key: saved once, and said so", async () => {
  proxy.swallowAnswerTo("commit");
  const saved = await createOwner("Bộ mất câu trả lời");
  expect(saved.status).toBe(200);
  expect(await rowsOf("select id as \"ownerId\" from owner where name = 'Bộ mất câu trả lời'")).toEqual([
    { ownerId: saved.body.ownerId },
  ]);
  expect(await rowsOf("select count(*)::int as lines from log_entry where action like '%create-owner'")).toEqual([
    { lines: 1 },
  ]);
});

test("a standby as DATABASE_URL is refused at the start, in one sentence", async () => {
  const standby = await postgres.standby();
  const refused = await refusedStart({ DATABASE_URL: standby.url, THIDUA_DATA: folder });
  await ask(postgres.url, "alter system reset synchronous_standby_names");
  await ask(postgres.url, "select pg_reload_conf()");
  await standby.remove();
  expect(refused.code).toBe(1);
  expect(refused.said.trim().split("\n")).toHaveLength(2);
  expect(refused.said).toContain("chỉ cho đọc (máy dự phòng");
});

test("a database that takes no more writes: reading goes on, writing and a monitor hear why", async () => {
  await ask(postgres.url, "alter system set default_transaction_read_only = on");
  await ask(postgres.url, "select pg_reload_conf()");
  await expect.poll(health).toMatchObject({ status: "read-only" });
  expect(await createOwner("Bộ chỉ đọc")).toMatchObject({ status: 503, body: { code: "read-only" } });
  expect((await look("organisations.list-owners")).status).toBe(200);
  await ask(postgres.url, "alter system reset default_transaction_read_only");
  await ask(postgres.url, "select pg_reload_conf()");
  await expect.poll(health).toMatchObject({ status: "ok" });
  expect((await createOwner("Bộ ghi lại được")).status).toBe(200);
});

test("too many open files: the server lives, and serves when there is room again", async () => {
  const own = await startServer({ DATABASE_URL: "", THIDUA_DATA: join(folder, "own") });
  const limit = (files: number): void =>
    void execFileSync("prlimit", ["--pid", String(own.process.pid), `--nofile=${files}:4096`]);
  const asked = (): Promise<number> =>
    fetch(`${own.url}/healthz`, { headers: { connection: "close" }, signal: AbortSignal.timeout(5000) }).then(
      ({ status }) => status,
      () => 0,
    );
  limit(16); // fewer than it has open: nothing more can be opened, no connection taken, no file read
  expect(await asked()).not.toBe(200);
  await sleep(5000); // longer than the watch of the database and every timer of a second
  expect([own.process.exitCode, own.process.signalCode]).toEqual([null, null]);
  limit(4096);
  await expect.poll(asked, { timeout: 30_000 }).toBe(200);
  await own.stop();
});

test("a damaged page is told as such, with what to do, and a monitor hears of it", async () => {
  const [{ file }] = (await rowsOf("select pg_relation_filepath('owner') as file")) as [{ file: string }];
  await ask(postgres.url, "checkpoint");
  await postgres.stop("fast");
  const page = openSync(join(postgres.folder, "data", file), "r+");
  writeSync(page, Buffer.alloc(8192, 0xa5), 0, 8192, 0);
  closeSync(page);
  await postgres.start();
  await expect.poll(async () => (await look("organisations.list-owners")).status, { timeout: 30_000 }).toBe(500);
  const said = (await (await look("organisations.list-owners")).json()) as { code: string; title: string };
  expect(said).toMatchObject({ code: "damaged-table", title: expect.stringContaining("phục hồi bản sao lưu") });
  expect(await createOwner("Bộ trên trang hỏng")).toMatchObject({ status: 500, body: { code: "damaged-table" } });
  expect(await health()).toMatchObject({ status: "damaged-table" });
});
