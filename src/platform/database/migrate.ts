import { readdir, readFile } from "node:fs/promises";
import type pg from "pg";

const folder = new URL("../../../migrations/", import.meta.url);

export interface MigrationState {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied by a newer version of the program than this one: it must not touch the data. */
  readonly unknown: readonly string[];
}

/** What has been applied to a database, and what this version of the program would still apply. */
export async function migrationState(pool: pg.Pool | pg.PoolClient): Promise<MigrationState> {
  const names = await migrationNames();
  const known = await pool.query("select to_regclass('public.migration') is not null as there");
  const rows = known.rows[0].there
    ? (await pool.query<{ name: string }>("select name from migration order by name")).rows
    : [];
  const applied = rows.map((row) => row.name);
  return {
    applied,
    pending: names.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !names.includes(name)),
  };
}

/**
 * Applies the numbered .sql files, each once and in its own transaction; one process at a time.
 *
 * @param upTo the last file to apply; all when left out
 */
export async function migrate(pool: pg.Pool, upTo?: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(7261)");
    for (const name of await migrationNames()) {
      if (upTo !== undefined && name > upTo) break;
      await client.query("begin");
      await applyMigrations(client, [name]);
      await client.query("commit");
    }
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    await client.query("select pg_advisory_unlock(7261)").catch(() => {});
    client.release();
  }
}

/**
 * Applies those of the named files that were not yet, within the caller's transaction.
 *
 * @throws Error when there is no such file
 */
export async function applyMigrations(client: pg.PoolClient, names: readonly string[]): Promise<void> {
  await takeMigrationTurn(client);
  await client.query(
    "create table if not exists migration (name text primary key, applied_at timestamptz not null default now())",
  );
  const there = await migrationNames();
  const done = (await client.query<{ name: string }>("select name from migration")).rows.map((row) => row.name);
  for (const name of names.filter((one) => !done.includes(one))) {
    if (!there.includes(name)) throw new Error(`no migration ${name}`);
    await client.query(await readFile(new URL(name, folder), "utf8"));
    await client.query("insert into migration (name) values ($1)", [name]);
  }
}

/** Keeps other processes from migrating until this transaction ends. */
export async function takeMigrationTurn(client: pg.PoolClient): Promise<void> {
  await client.query("select pg_advisory_xact_lock(7261)");
}

async function migrationNames(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
}
