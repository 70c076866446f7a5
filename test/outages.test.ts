import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openDatabase } from "../src/platform/database/index.ts";
import { readLog, verifyChain } from "../src/platform/log/index.ts";
import { becomeAdministrator } from "./support/killing.ts";
import { ask, type PostgresNode, postgresNode } from "./support/postgres-node.ts";
import { type RunningServer, startServer } from "./support/server.ts";
import { type TcpProxy, tcpProxy } from "./support/tcp-proxy.ts";
import { openScreen, type Screen, startWriters, type Writers } from "./support/writers.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 }); // real processes on two shared cores

// One server lives through all of it, while twenty people write and a screen listens.
const folder = mkdtempSync(join(tmpdir(), "thidua-outages-"));
let leader: PostgresNode;
let proxy: TcpProxy;
let server: RunningServer;
let cookie: string;
let writers: Writers;
let screen: Screen;

const database = (port: number): string => `postgresql://thidua@127.0.0.1:${port}/postgres`;

beforeAll(async () => {
  leader = await postgresNode();
  await leader.start();
  proxy = await tcpProxy(leader.port);
  server = await startServer({ DATABASE_URL: database(proxy.port), THIDUA_DATA: folder });
  cookie = await becomeAdministrator(server.url, server.firstCode!);
});
afterAll(async () => {
  await server?.stop();
  await proxy?.close();
  await leader?.remove();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  screen = await openScreen(server.url, cookie);
  writers = startWriters(server.url, cookie, 20);
  await writers.more(40);
});

/** The same process serves; it takes writes again; the screen, still open, hears them; nothing acknowledged is lost. */
afterEach(async () => {
  await writers.more(40);
  const before = screen.heard.filter((event) => event === "changed").length;
  await writers.more(20);
  await expect.poll(() => screen.heard.filter((event) => event === "changed").length).toBeGreaterThan(before);
  await writers.stop();
  expect(screen.heard).not.toContain("ended");
  screen.close();
  expect([server.process.exitCode, server.process.signalCode]).toEqual([null, null]);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);

  const kept = await openDatabase({ url: database(proxy.port), folder: "" });
  try {
    const rows = await kept.pool.query<{ name: string; lines: number }>(
      `select o.name, count(l.seq)::int as lines from owner o
        left join log_entry l on l.action = 'organisations.create-owner' and told(l.content) ->> 'name' = o.name group by 1`,
    );
    const lines = new Map(rows.rows.map((row) => [row.name, row.lines]));
    expect([...writers.acknowledged].filter((name) => lines.get(name) !== 1)).toEqual([]);
    expect([...lines.values()].filter((count) => count !== 1)).toEqual([]);
    expect((await verifyChain(readLog(kept.queries))).fault).toBeUndefined();
  } finally {
    await kept.close();
  }
  // What was told meanwhile was true: away for a moment, or not known; never a mistake of ours.
  expect([...writers.refused.keys()].filter((code) => !["database-away", "outcome-unknown"].includes(code))).toEqual(
    [],
  );
});

const heardOutage = () => expect.poll(() => screen.heard, { timeout: 30_000 }).toContain("hearing");

test("backends killed, again and again", async () => {
  for (let round = 0; round < 8; round++) {
    await ask(
      leader.url,
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'",
    );
    await sleep(400);
  }
  await heardOutage();
});

test("PostgreSQL restarted fast", async () => {
  await leader.stop("fast");
  await leader.start();
  await heardOutage();
});

test("PostgreSQL restarted as after a power cut", async () => {
  await leader.stop("immediate");
  await leader.start();
  await heardOutage();
});

test("PostgreSQL away for 8 seconds", async () => {
  await leader.stop("fast");
  await sleep(4000);
  const health = await fetch(`${server.url}/healthz`);
  expect([health.status, await health.json()]).toMatchObject([503, { code: "database-away" }]);
  expect(screen.heard).toContain("deaf");
  await sleep(4000);
  await leader.start();
  await heardOutage();
});

test("every connection cut on the way", async () => {
  for (let round = 0; round < 5; round++) {
    proxy.cut();
    await sleep(300);
  }
  await heardOutage();
});

test("the leader dies and its standby is promoted, behind a proxy", async () => {
  const follower = await leader.standby();
  await writers.more(20);
  await leader.stop("immediate");
  await follower.promote();
  proxy.leadTo(follower.port);
  await leader.remove();
  leader = follower;
  await heardOutage();
});
