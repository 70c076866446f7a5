import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import type { Database } from "../database/index.ts";
import type { Header } from "./format.ts";

/**
 * Writes everything the database holds into one file: one consistent snapshot, taken while others go on working.
 * The file appears under its name only when it is whole and on disk, readable by this user alone.
 *
 * @throws Error with the operating system's words when the file cannot be written
 */
export async function backUp(database: Pick<Database, "pool">, file: string): Promise<{ readonly rows: number }> {
  const unfinished = `${file}.unfinished`;
  const client = await database.pool.connect();
  try {
    await client.query("begin transaction isolation level repeatable read read only");
    const rows = await writeAll(client, unfinished);
    await client.query("commit");
    const handle = await open(unfinished, "r");
    await handle.sync();
    await handle.close();
    await rename(unfinished, file);
    return { rows };
  } catch (error) {
    await client.query("rollback").catch(() => {});
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    client.release();
  }
}

async function writeAll(client: pg.PoolClient, file: string): Promise<number> {
  const gzip = createGzip();
  const target = createWriteStream(file, { mode: 0o600 });
  const closed = once(target, "close");
  const failed = new Promise<never>((_, reject) => {
    target.once("error", reject);
    gzip.once("error", reject);
  });
  gzip.pipe(target);
  const hash = createHash("sha256");
  const write = async (text: string): Promise<void> => {
    hash.update(`${text}\n`);
    if (!gzip.write(`${text}\n`)) await Promise.race([once(gzip, "drain"), failed]);
  };
  const rows = await Promise.race([writeTables(client, write), failed]);
  gzip.end(`E ${hash.digest("hex")}\n`);
  await Promise.race([closed, failed]);
  return rows;
}

async function writeTables(client: pg.PoolClient, write: (text: string) => Promise<void>): Promise<number> {
  const applied = await client.query<{ name: string }>("select name from migration order by name");
  const madeAt = new Date().toISOString();
  const migrations = applied.rows.map((row) => row.name);
  await write(JSON.stringify({ format: "thidua-backup", version: 1, madeAt, migrations } satisfies Header));
  let rows = 0;
  for (const table of await tablesOf(client)) {
    await write(`T ${table}`);
    await client.query(`declare rows no scroll cursor for select to_jsonb(t)::text as json from "${table}" t`);
    for (;;) {
      const stretch = await client.query<{ json: string }>("fetch 500 from rows");
      for (const row of stretch.rows) await write(`R ${row.json}`);
      rows += stretch.rows.length;
      if (stretch.rows.length === 0) break;
    }
    await client.query("close rows");
  }
  return rows;
}

/** Every table of ours but the list of migrations, which the header carries. */
export async function tablesOf(client: pg.PoolClient): Promise<string[]> {
  const found = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1",
  );
  return found.rows.map((row) => row.name);
}
