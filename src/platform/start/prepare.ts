import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  type Database,
  giveToOwnerOf,
  type KeyedDatabase,
  migrate,
  migrationState,
  openDatabase,
} from "../database/index.ts";
import { renewSecret, withSecret } from "./secret.ts";
import { type Settings, StartRefused } from "./settings.ts";

/** Makes a copy of everything before an upgrade changes it; given from outside, since a backup is a deed of its own. */
export type BackUp = (database: Database, file: string) => Promise<unknown>;

/** Makes records of what an older version left without; given from outside, since features know what is final. */
export type TakeOver = (database: Database) => Promise<unknown>;

/**
 * Opens the database of these settings and brings it to this version: refuses data of a newer version, makes a
 * backup before it migrates data of an older one.
 *
 * @throws StartRefused, or the fault of the folder or the server
 */
export async function prepareDatabase(
  settings: Settings,
  backUp?: BackUp,
  takeOver?: TakeOver,
): Promise<KeyedDatabase> {
  return closingOnFault(await openAsItIs(settings), async (database) => {
    await bringUpToDate(database, settings, backUp);
    await takeOver?.(database);
    return withSecret(database, settings);
  });
}

/** The same where the secret that the database went with is lost. */
export async function prepareWithNewSecret(settings: Settings, backUp?: BackUp): Promise<KeyedDatabase> {
  return closingOnFault(await openAsItIs(settings), async (database) => {
    await bringUpToDate(database, settings, backUp);
    return renewSecret(database, settings);
  });
}

async function bringUpToDate(database: Database, settings: Settings, backUp?: BackUp): Promise<void> {
  const state = await migrationState(database.pool);
  if (state.unknown.length > 0)
    throw new StartRefused({
      vi: "Dữ liệu do bản thidua mới hơn ghi, bản này không mở để khỏi làm hỏng. Cài bản mới rồi khởi động lại.",
      en: "the data was written by a newer thidua and is left untouched; install that version and start again",
    });
  if (state.applied.length > 0 && state.pending.length > 0 && backUp) {
    const folder = join(settings.folder, "backups");
    mkdirSync(folder, { recursive: true });
    const stamp = new Date().toISOString().replace(/[:.]/g, "-");
    const file = join(folder, `before-${state.pending[0]!.slice(0, 4)}-${stamp}.thidua`);
    await backUp(database, file);
    for (const made of [folder, file]) giveToOwnerOf(settings.folder, made);
  }
  if (state.pending.length > 0) await migrate(database.pool);
}

async function closingOnFault<Answer>(
  database: Database,
  work: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/**
 * The same for a server: one that can only read would refuse the first write of somebody who trusts it.
 *
 * @throws StartRefused, or the fault that such a write would meet
 */
export async function prepareToServe(settings: Settings, backUp?: BackUp, takeOver?: TakeOver): Promise<KeyedDatabase> {
  const database = await prepareDatabase(settings, backUp, takeOver);
  const answer = await database.pool.query("select current_setting('transaction_read_only') = 'on' as reads_only");
  if (!answer.rows[0].reads_only) return database;
  await database.close();
  throw Object.assign(new Error("the database takes no writes"), { code: "25006" });
}

/**
 * Opens the database of these settings without bringing it to this version: a restore does that itself.
 *
 * @throws StartRefused, or the fault of the folder or the server
 */
export async function openAsItIs(settings: Settings): Promise<Database> {
  if (!settings.databaseUrl) mkdirSync(settings.folder, { recursive: true });
  const database = await openDatabase({ url: settings.databaseUrl, folder: join(settings.folder, "postgres") });
  return closingOnFault(database, async () => {
    await refuseOldServer(database);
    return database;
  });
}

/**
 * A server of one's own lets us in as whom one pleases; as a superuser, a fault of this program would reach the whole server.
 *
 * @returns what the operator should know, a line in each language; nothing for a role that owns its schema only
 */
export async function warningOf(database: Database): Promise<string | undefined> {
  const answer = await database.pool.query<{ role: string; super: boolean }>(
    "select rolname as role, rolsuper as super from pg_roles where rolname = current_user",
  );
  const { role, super: superuser } = answer.rows[0]!;
  if (!superuser) return undefined;
  return `thidua: lưu ý: tài khoản “${role}” trong DATABASE_URL là superuser. Nên dùng tài khoản chỉ sở hữu lược đồ của thidua (docs/decisions/0014-the-databases-own-door.md).
thidua: note: role "${role}" in DATABASE_URL is a superuser; better use one that owns thidua's schema only (docs/decisions/0014-the-databases-own-door.md)`;
}

async function refuseOldServer(database: Database): Promise<void> {
  const answer = await database.pool.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  if (answer.rows[0]!.version < 150_000)
    throw new StartRefused({
      vi: "PostgreSQL ở DATABASE_URL cũ hơn bản 15. Nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng cơ sở dữ liệu đi kèm.",
      en: "PostgreSQL at DATABASE_URL is older than version 15; upgrade it, or unset DATABASE_URL to use the one that comes along",
    });
}
