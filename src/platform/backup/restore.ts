import type pg from "pg";
import { type Database, migrate, migrationState } from "../database/index.ts";
import { tablesOf } from "./back-up.ts";
import { BackupRefused, type Header, readBackup } from "./format.ts";

/**
 * Restores a backup into an empty database, embedded or on a server, and brings it to this version of the program.
 * The file is read through once before anything is written; all rows are kept or none.
 *
 * @throws BackupRefused when the file is damaged, newer than this program, or the database holds data already
 */
export async function restore(database: Pick<Database, "pool">, file: string): Promise<{ readonly rows: number }> {
  const header = await checkWhole(file);
  await refuseNewer(database, header);
  await refuseNotEmpty(database);
  await migrate(database.pool, header.migrations.at(-1));
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await client.query("set constraints all deferred");
    await client.query("set local thidua.restoring = 'on'");
    const rows = await insertAll(client, file);
    await rebuildDerived(client);
    await followIdentities(client);
    await client.query("commit");
    await migrate(database.pool);
    return { rows };
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function checkWhole(file: string): Promise<Header> {
  let header: Header | undefined;
  for await (const line of readBackup(file)) header ??= line as Header;
  return header!;
}

async function refuseNewer(database: Pick<Database, "pool">, header: Header): Promise<void> {
  const state = await migrationState(database.pool);
  const known = new Set([...state.applied, ...state.pending]);
  if (header.migrations.every((name) => known.has(name))) return;
  throw new BackupRefused({
    vi: "Bản sao lưu do bản thidua mới hơn ghi. Cài bản mới rồi phục hồi lại; dữ liệu hiện có không bị đụng tới.",
    en: "the backup was made by a newer thidua; install that version and restore again, existing data is untouched",
  });
}

async function refuseNotEmpty(database: Pick<Database, "pool">): Promise<void> {
  const client = await database.pool.connect();
  try {
    for (const table of await tablesOf(client)) {
      // A code for the first administrator is made at every start of an empty system and is no data.
      if (table === "one_time_link") continue;
      const found = await client.query(`select 1 from "${table}" limit 1`);
      if (found.rowCount !== 0)
        throw new BackupRefused({
          vi: "Cơ sở dữ liệu đã có dữ liệu nên không phục hồi đè lên. Đặt THIDUA_DATA hoặc DATABASE_URL sang chỗ trống rồi phục hồi.",
          en: "the database already holds data and is left untouched; set THIDUA_DATA or DATABASE_URL to an empty one and restore there",
        });
    }
    if ((await tablesOf(client)).includes("one_time_link")) await client.query("delete from one_time_link");
  } finally {
    client.release();
  }
}

async function insertAll(client: pg.PoolClient, file: string): Promise<number> {
  let table = "";
  let waiting: string[] = [];
  let rows = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const insert = `insert into "${table}" overriding system value select * from jsonb_populate_recordset(null::"${table}", $1::jsonb)`;
    await client.query(insert, [`[${waiting.join(",")}]`]);
    rows += waiting.length;
    waiting = [];
  };
  for await (const line of readBackup(file)) {
    if (!("kind" in line)) continue;
    if (line.kind === "table") {
      await flush();
      table = line.name;
    } else if (waiting.push(line.json) >= 500) await flush();
  }
  await flush();
  return rows;
}

/** Tables marked as derived are in no backup; a backup older than them gets them from the migrations that follow. */
async function rebuildDerived(client: pg.PoolClient): Promise<void> {
  const known = await client.query("select to_regprocedure('public.rebuild_derived()') is not null as there");
  if (known.rows[0].there) await client.query("select rebuild_derived()");
}

/** Numbers given from now on come after those restored. */
async function followIdentities(client: pg.PoolClient): Promise<void> {
  const columns = await client.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
      where table_schema = 'public' and is_identity = 'YES'`,
  );
  for (const { table, column } of columns.rows)
    await client.query(
      `select setval(pg_get_serial_sequence('"${table}"', $1), coalesce((select max("${column}") from "${table}"), 0) + 1, false)`,
      [column],
    );
}
