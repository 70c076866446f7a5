import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import type { Database } from "../database/index.ts";
import type { Header } from "./format.ts";
import { tablesOf } from "./known-tables.ts";

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
  const counted = { rows: 0 };
  await pipeline(linesOf(client, counted), createGzip(), createWriteStream(file, { mode: 0o600 }));
  return counted.rows;
}

/** The whole file as text, a line at a time; the last line is the hash of all before it. */
async function* linesOf(client: pg.PoolClient, counted: { rows: number }): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const line = (text: string): string => {
    hash.update(`${text}\n`);
    return `${text}\n`;
  };
  const applied = await client.query<{ name: string }>("select name from migration order by name");
  const madeAt = new Date().toISOString();
  const migrations = applied.rows.map((row) => row.name);
  yield line(JSON.stringify({ format: "thidua-backup", version: 1, madeAt, migrations } satisfies Header));
  for (const table of await tablesOf(client)) {
    yield line(`T ${table}`);
    for await (const row of rowsOf(client, table)) {
      counted.rows++;
      yield line(`R ${row}`);
    }
  }
  yield `E ${hash.digest("hex")}\n`;
}

async function* rowsOf(client: pg.PoolClient, table: string): AsyncGenerator<string> {
  const from = pg.escapeIdentifier(table);
  await client.query(`declare rows no scroll cursor for select to_jsonb(t)::text as json from ${from} t`);
  for (;;) {
    const stretch = await client.query<{ json: string }>("fetch 500 from rows");
    for (const row of stretch.rows) yield row.json;
    if (stretch.rows.length === 0) break;
  }
  await client.query("close rows");
}
