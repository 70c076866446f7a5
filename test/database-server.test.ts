import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addPlanItems } from "../src/features/movement/add-plan-items.ts";
import { leftBehind } from "../src/platform/backup/format.ts";
import { backUp, restore } from "../src/platform/backup/index.ts";
import { type Database, openDatabase } from "../src/platform/database/index.ts";
import { readLog, verifyChain } from "../src/platform/log/index.ts";
import { done, operator } from "./support/act.ts";
import { freshDatabase } from "./support/database.ts";
import { fiveUnits } from "./support/five-units.ts";
import { refusedStart, startServer } from "./support/server.ts";
import { type ServerPostgres, serverPostgres } from "./support/server-postgres.ts";

vi.setConfig({ testTimeout: 180_000 }); // real processes on two shared cores

const folder = mkdtempSync(join(tmpdir(), "thidua-both-"));
let postgres: ServerPostgres;

beforeAll(async () => {
  postgres = await serverPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Every row of every table that a backup carries, as text, so that two databases can be compared to the letter. */
async function everything({ pool }: Database): Promise<Record<string, string[]>> {
  const tables = await pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and not tablename = any($1) order by 1",
    [leftBehind],
  );
  const rows: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    const found = await pool.query<{ row: string }>(`select to_jsonb(t)::text as row from "${name}" t`);
    rows[name] = found.rows.map(({ row }) => row).toSorted();
  }
  return rows;
}

test("a backup of the embedded database is restored on a PostgreSQL server, and back, to the letter", async () => {
  const embedded = await freshDatabase();
  const { yearId, unitIds } = await fiveUnits(embedded);
  const item = { title: "Nộp báo cáo", responsible: "one-unit" as const, unitId: unitIds[0], dueOn: "2020-11-30" };
  await done(embedded, addPlanItems, operator, { yearId, items: [item] });
  const there = join(folder, "there.thidua");
  await backUp(embedded, there);

  const server = await openDatabase({ url: await postgres.database("there"), folder: "" });
  await restore(server, there);
  expect(await everything(server)).toEqual(await everything(embedded));
  expect((await verifyChain(readLog(server.queries))).fault).toBeUndefined();
  await done(server, addPlanItems, operator, { yearId, items: [{ ...item, title: "Ghi thêm ở máy chủ" }] });
  const back = join(folder, "back.thidua");
  await backUp(server, back);

  const home = await openDatabase({ folder: join(folder, "home") });
  await restore(home, back);
  expect(await everything(home)).toEqual(await everything(server));
  expect(await verifyChain(readLog(home.queries))).toMatchObject({ entries: 2, fault: undefined });
  await Promise.all([embedded.remove(), server.close(), home.close()]);
});

test("the program serves from a PostgreSQL server, and a password that is refused is said", async () => {
  const url = await postgres.database("serving");
  const running = await startServer({ DATABASE_URL: url, THIDUA_DATA: join(folder, "unused") });
  expect(await (await fetch(`${running.url}/healthz`)).json()).toMatchObject({ database: "server" });
  expect(running.said()).toContain('role "thidua" in DATABASE_URL is a superuser');
  await running.stop();
  const none = await refusedStart({ DATABASE_URL: url.replace(/serving$/, "khong-co") });
  expect(none.code).toBe(1);
  expect(none.said).toContain("Không kết nối được PostgreSQL theo DATABASE_URL");
});

test("a role that owns its database and nothing else serves and restores an older backup, without a warning", async () => {
  const url = await postgres.ownDatabase("own");
  const database = await openDatabase({ url, folder: "" });
  await restore(database, "test/fixtures/sample-2020-before-0071.thidua");
  const years = await database.pool.query("select count(*)::int as n from cluster_year");
  expect(years.rows).toEqual([{ n: 1 }]);
  await database.close();
  const running = await startServer({ DATABASE_URL: url, THIDUA_DATA: join(folder, "own") });
  expect(running.said()).not.toContain("superuser");
  await running.stop();
});
