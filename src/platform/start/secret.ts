import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { type Database, type KeyedDatabase, type KeyedHash, keyedWith, writePrivately } from "../database/index.ts";
import { type Settings, StartRefused } from "./settings.ts";

/**
 * Joins a database with the secret of its installation, which every process of it reads from the same file. Where the
 * database knows none yet, the file is made – by the first to come – and remembered by its fingerprint.
 *
 * @throws StartRefused where the file is missing, damaged or another installation's: what was sent would not be recognised
 */
export async function withSecret(database: Database, { secretFile }: Settings): Promise<KeyedDatabase> {
  const known = await fingerprintIn(database);
  const secret = readSecret(secretFile) ?? (known === undefined ? makeSecret(secretFile) : undefined);
  if (secret === undefined) throw new StartRefused(missing(secretFile));
  const keyedHash = keyedWith(secret);
  if ((known ?? (await remember(database, keyedHash))) !== fingerprintOf(keyedHash))
    throw new StartRefused(another(secretFile));
  return { ...database, keyedHash };
}

/** Lets a database go with the secret in the file, or a new one: what was remembered under the lost one is forgotten. */
export async function renewSecret(database: Database, settings: Settings): Promise<KeyedDatabase> {
  await database.pool.query("begin; delete from idempotency_key; delete from installation_secret; commit");
  return withSecret(database, settings);
}

const fingerprintOf = (keyedHash: KeyedHash): string => keyedHash("thidua: fingerprint of the installation's secret");

async function fingerprintIn({ pool }: Database): Promise<string | undefined> {
  const found = await pool.query<{ fingerprint: string }>("select fingerprint from installation_secret");
  return found.rows[0]?.fingerprint;
}

/** @returns what is remembered, which may be what another process was first to say */
async function remember(database: Database, keyedHash: KeyedHash): Promise<string | undefined> {
  const insert = "insert into installation_secret (fingerprint) values ($1) on conflict do nothing";
  await database.pool.query(insert, [fingerprintOf(keyedHash)]);
  return fingerprintIn(database);
}

function readSecret(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
    // A copy may have lost its mode on the way.
    if (process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    throw error;
  }
  if (!/^[\w-]{43}\n?$/.test(text)) throw new StartRefused(damaged(file));
  return text.trim();
}

/** Whole or not at all, and only one: who comes second takes what the first has made. */
function makeSecret(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  const mine = `${file}.${randomBytes(6).toString("hex")}`;
  writePrivately(mine, `${randomBytes(32).toString("base64url")}\n`);
  try {
    linkSync(mine, file);
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  } finally {
    rmSync(mine, { force: true });
  }
  return readSecret(file)!;
}

const missing = (file: string) => ({
  vi: `Không có tệp bí mật ${file} của cơ sở dữ liệu này; dữ liệu không bị đụng tới. Chép lại tệp đó từ máy cũ hoặc đặt THIDUA_SECRET_FILE; nếu đã mất, chạy: npx thidua secret renew`,
  en: `the secret file ${file} of this database is missing; no data was touched. Bring it from the old machine or set THIDUA_SECRET_FILE; where it is lost, run: npx thidua secret renew`,
});

const another = (file: string) => ({
  vi: `Tệp bí mật ${file} không phải của cơ sở dữ liệu này; dữ liệu không bị đụng tới. Mọi máy chủ của một cơ sở dữ liệu dùng chung một tệp: chép tệp đó sang hoặc đặt THIDUA_SECRET_FILE; nếu đã mất, chạy: npx thidua secret renew`,
  en: `the secret file ${file} belongs to another database; no data was touched. All servers of one database share one file: copy it here or set THIDUA_SECRET_FILE; where it is lost, run: npx thidua secret renew`,
});

const damaged = (file: string) => ({
  vi: `Tệp bí mật ${file} đã hỏng; dữ liệu không bị đụng tới. Chép lại tệp đó từ bản sao; nếu đã mất, xoá tệp rồi chạy: npx thidua secret renew`,
  en: `the secret file ${file} is damaged; no data was touched. Bring it back from a copy; where it is lost, delete the file and run: npx thidua secret renew`,
});
