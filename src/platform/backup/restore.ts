import pg from "pg";
import {
  applyMigrations,
  type Database,
  migrationState,
  queriesOn,
  takeMigrationTurn,
  type Transaction,
} from "../database/index.ts";
import { verifyAll } from "../records/index.ts";
import { BackupRefused, type Header } from "./format.ts";
import { type CheckedRow, checkedRows, knownTables, tablesOf } from "./known-tables.ts";
import { readHeaderOf } from "./read-backup.ts";

/**
 * Restores a backup into an empty database, embedded or on a server, and brings it to this version of the program.
 * The file is checked through once against the schema before a row is written; everything is kept or nothing.
 * Before it is kept, the log is walked and every record compared with the rows: a file edited with its own hash
 * computed anew is refused, unless `evenIfChanged` says that it is the only one there is.
 *
 * @throws BackupRefused when the file is damaged, forged or newer than this program, or the database is in use
 * @throws BackupChanged when what it holds contradicts its own log
 */
export async function restore(
  database: Pick<Database, "pool">,
  file: string,
  { evenIfChanged = false, note }: { readonly evenIfChanged?: boolean; readonly note?: Note } = {},
): Promise<Restored> {
  const header = await readHeaderOf(file);
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await takeMigrationTurn(client);
    const following = await migrationsAfter(client, header);
    await refuseNotEmpty(client);
    await applyMigrations(client, header.migrations);
    const known = await knownTables(client);
    // Read twice, since no row is written before the last was looked at: it has to be the same file both times.
    const hash = await checkWhole(checkedRows(file, known, { header }));
    const rows = await insertAll(client, checkedRows(file, known, { header, hash })).catch(sayUnfit);
    await followIdentities(client);
    await applyMigrations(client, following);
    const found = await verifyAll(queriesOn(client), {});
    if (isChanged(found) && !evenIfChanged) throw new BackupChanged(found);
    const restored = { rows, found };
    await note?.(queriesOn(client) as Transaction, restored);
    await client.query("commit");
    return restored;
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

export interface Restored {
  readonly rows: number;
  readonly found: Found;
}

/** Puts the restore on record, in its own transaction: whatever ends the process, both are there or neither. */
export type Note = (tx: Transaction, restored: Restored) => Promise<void>;

/** What comparing found, whether it stopped the restore or was let pass. */
export type Found = Awaited<ReturnType<typeof verifyAll>>;

export const isChanged = ({ chain, records }: Found): boolean => chain.fault !== undefined || records.faults.length > 0;

/** The file's rows contradict its log; nothing was kept. */
export class BackupChanged extends BackupRefused {
  readonly found: Found;
  constructor(found: Found) {
    super({
      vi: "Bản sao lưu đã bị sửa: số liệu trong tệp khác với nhật ký và bản gốc của chính nó. Chưa phục hồi gì; đề nghị dùng bản sao lưu khác. Nếu đây là bản duy nhất, thêm --even-if-changed để vẫn phục hồi và ghi việc đó vào nhật ký.",
      en: "the backup was changed: its figures contradict its own log and records; nothing was restored, use another backup. Where it is the only one, --even-if-changed restores it all the same and the log says so",
    });
    this.found = found;
  }
}

/** The migrations that this program would still apply to the backup. */
async function migrationsAfter(client: pg.PoolClient, header: Header): Promise<readonly string[]> {
  const state = await migrationState(client);
  const known = [...state.applied, ...state.pending].toSorted();
  if (!header.migrations.every((name) => known.includes(name)))
    throw new BackupRefused({
      vi: "Bản sao lưu do bản thidua mới hơn ghi. Cài bản mới rồi phục hồi lại; dữ liệu hiện có không bị đụng tới.",
      en: "the backup was made by a newer thidua; install that version and restore again, existing data is untouched",
    });
  // Rows of an older form would be written past the migrations that bring them to the present one.
  if (!state.applied.every((name) => header.migrations.includes(name)))
    throw new BackupRefused({
      vi: "Nơi này đã được khởi động bằng bản thidua mới hơn bản sao lưu nên không phục hồi vào đây; chưa ghi gì. Đặt THIDUA_DATA hoặc DATABASE_URL sang chỗ chưa khởi động lần nào rồi phục hồi.",
      en: "this place was already started with a newer thidua than the backup's and nothing was written; set THIDUA_DATA or DATABASE_URL to one never started and restore there",
    });
  return known.filter((name) => !header.migrations.includes(name));
}

async function refuseNotEmpty(client: pg.PoolClient): Promise<void> {
  const tables = await tablesOf(client);
  for (const table of tables) {
    // A code for the first administrator is made at every start of an empty system and is no data.
    if (table === "one_time_link") continue;
    const found = await client.query(`select 1 from ${pg.escapeIdentifier(table)} limit 1`);
    if (found.rowCount !== 0)
      throw new BackupRefused({
        vi: "Cơ sở dữ liệu đã có dữ liệu nên không phục hồi đè lên. Đặt THIDUA_DATA hoặc DATABASE_URL sang chỗ trống rồi phục hồi.",
        en: "the database already holds data and is left untouched; set THIDUA_DATA or DATABASE_URL to an empty one and restore there",
      });
  }
  if (tables.includes("one_time_link")) await client.query("delete from one_time_link");
}

async function checkWhole(rows: AsyncGenerator<CheckedRow, string>): Promise<string> {
  for (;;) {
    const { done, value } = await rows.next();
    if (done) return value;
  }
}

/** Rows refer to rows of other tables in any order, so faults of that kind are looked for when all are there. */
async function insertAll(client: pg.PoolClient, checked: AsyncIterable<CheckedRow>): Promise<number> {
  await client.query("set constraints all deferred");
  await client.query("set local thidua.restoring = 'on'");
  let rows = 0;
  for await (const batch of batchesOf(checked)) {
    await client.query(insertInto(batch[0]!), [`[${batch.map(({ json }) => json).join(",")}]`]);
    rows += batch.length;
  }
  await rebuildDerived(client);
  await client.query("set constraints all immediate");
  await client.query("set local thidua.restoring = 'off'");
  return rows;
}

/** Neighbours of one table, as many as a statement takes well. */
async function* batchesOf(rows: AsyncIterable<CheckedRow>): AsyncGenerator<readonly CheckedRow[]> {
  let batch: CheckedRow[] = [];
  let length = 0;
  for await (const row of rows) {
    if (batch.length === 500 || length > 2 ** 23 || (batch.length > 0 && batch[0]!.name !== row.name)) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(row);
    length += row.json.length;
  }
  if (batch.length > 0) yield batch;
}

function insertInto({ name, table }: CheckedRow): string {
  const into = pg.escapeIdentifier(name);
  const columns = table.written.map((column) => pg.escapeIdentifier(column)).join(", ");
  return `insert into ${into} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${into}, $1::jsonb)`;
}

/** Values that PostgreSQL does not take – no date, no such row to refer to, too deep – are a fault of the file. */
function sayUnfit(error: unknown): never {
  const { code, table } = error as { code?: string; table?: string };
  if (!/^(21|22|23|54)/.test(code ?? "")) throw error;
  throw new BackupRefused({
    vi: `Nội dung bản sao lưu không hợp lệ${table ? ` ở bảng ${table}` : ""} nên không phục hồi. Chưa ghi gì; đề nghị dùng bản sao lưu khác.`,
    en: `the backup holds invalid content${table ? ` in table ${table}` : ""} and is not restored; nothing was written, use another backup`,
  });
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
  for (const { table, column } of columns.rows) {
    const [from, most] = [table, column].map((name) => pg.escapeIdentifier(name));
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce((select max(${most}) from ${from}), 0) + 1, false)`,
      [from, column],
    );
  }
}
