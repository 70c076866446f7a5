import { setTimeout as sleep } from "node:timers/promises";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type KeyedDatabase, keyedWith, migrate, openDatabase } from "../../src/platform/database/index.ts";
import { ask } from "./postgres-node.ts";

/** The secret of every test's installation. */
export const testKey = keyedWith("a secret that only tests know");

export type FreshDatabase = KeyedDatabase & { readonly remove: () => Promise<void> };

/**
 * A fresh migrated database for one test file: a copy of the one that `one-postgres.ts` made for the run, or one of its
 * own in an embedded PostgreSQL where no such run is under way.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { TEST_DATABASE_URL: server, TEST_DATABASE_TEMPLATE: template } = process.env;
  return server && template ? copyOf(template, server) : embeddedDatabase();
}

/** The same in an embedded PostgreSQL of its own, for tests of what only that has: a folder, a socket, its own role. */
export async function embeddedDatabase(): Promise<FreshDatabase> {
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

async function copyOf(template: string, server: string): Promise<FreshDatabase> {
  const name = `thidua_test_${process.pid}_${process.hrtime.bigint()}`;
  await ask(server, `create database ${name} template ${template}`);
  const database = await openDatabase({ url: addressOn(server, name), folder: "" });
  return {
    ...database,
    keyedHash: testKey,
    remove: async () => {
      await database.close();
      await drop(server, name);
    },
  };
}

/** The server's own workers may be at it just then: they are not ours to end, and gone in a moment. */
async function drop(server: string, name: string, attempts = 20): Promise<void> {
  try {
    await ask(server, `drop database if exists ${name} with (force)`);
  } catch (error) {
    if (attempts === 0 || (error as { code?: string }).code !== "42501") throw error;
    await sleep(200);
    await drop(server, name, attempts - 1);
  }
}

/** The address of another database on the same server; one on a socket has no host that a URL could be made of. */
export const addressOn = (server: string, name: string): string => server.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
