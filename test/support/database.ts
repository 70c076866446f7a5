import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type KeyedDatabase, keyedWith, migrate, openDatabase } from "../../src/platform/database/index.ts";

/** The secret of every test's installation. */
export const testKey = keyedWith("a secret that only tests know");

/**
 * A fresh migrated database for one test file: real PostgreSQL, the embedded one, or with TEST_DATABASE_URL a new
 * database on that server.
 */
export async function freshDatabase(): Promise<KeyedDatabase & { readonly remove: () => Promise<void> }> {
  const server = process.env["TEST_DATABASE_URL"];
  if (server) return onServer(server);
  const folder = mkdtempSync(join(tmpdir(), "thidua-test-"));
  const database = await openDatabase({ folder: join(folder, "postgres") });
  await migrate(database.pool);
  return {
    ...database,
    keyedHash: testKey,
    remove: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function onServer(server: string): Promise<KeyedDatabase & { readonly remove: () => Promise<void> }> {
  const name = `thidua_test_${process.pid}_${process.hrtime.bigint()}`;
  await runOn(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase({ url: url.href, folder: "" });
  await migrate(database.pool);
  return {
    ...database,
    keyedHash: testKey,
    remove: async () => {
      await database.close();
      await runOn(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function runOn(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
