import { randomBytes } from "node:crypto";
import { closeSync, constants, fchmodSync, fstatSync, linkSync, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import {
  type Database,
  type KeyedDatabase,
  type KeyedHash,
  keyedWith,
  ownerOf,
  writePrivately,
} from "../database/index.ts";
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
  readSecret(settings.secretFile); // what cannot be used is refused before anything is forgotten
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

/**
 * The secret, read from a file that is nobody else's; undefined where there is none.
 *
 * @throws StartRefused where there is something else, or somebody else's
 */
function readSecret(file: string): string | undefined {
  const handle = openSecret(file);
  if (handle === undefined) return undefined;
  try {
    keepPrivate(handle, file);
    const read = Buffer.alloc(longest);
    const text = read.toString("utf8", 0, readSync(handle, read));
    if (!/^[\w-]{43}\n?$/.test(text)) throw new StartRefused(damaged(file));
    return text.trim();
  } finally {
    closeSync(handle);
  }
}

/** More than a secret has: what is longer is none, and need not be read to its end. */
const longest = 64;

/** Never through a link, which somebody else may have laid, and never waiting for a pipe. */
function openSecret(file: string): number | undefined {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants; // windows lacks the last two, which then add nothing
  try {
    return openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (code === "ENOENT") return undefined;
    throw new StartRefused(unusable(file, code in openFaults ? openFaults[code]! : cannotBeRead(code)));
  }
}

/** What is opened is looked at, not what stands under the name by now; a copy may have lost its mode on the way. */
function keepPrivate(handle: number, file: string): void {
  const found = fstatSync(handle);
  const { uid, mode } = found;
  if (!found.isFile()) throw new StartRefused(unusable(file, notAFile));
  const self = process.getuid?.();
  if (self === undefined) return; // windows has neither owners nor modes to ask for
  const mine = uid === self || uid === 0 || (self === 0 && uid === ownerOf(dirname(file)));
  if (!mine) throw new StartRefused(unusable(file, somebodyElses));
  if ((mode & 0o077) === 0) return;
  try {
    fchmodSync(handle, 0o600);
  } catch {
    throw new StartRefused(unusable(file, openToOthers));
  }
}

/** Whole or not at all, and only one: who comes second takes what the first has made. */
function makeSecret(file: string): string {
  const mine = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writePrivately(mine, `${randomBytes(32).toString("base64url")}\n`);
    linkSync(mine, file);
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (code !== "EEXIST") throw new StartRefused(unusable(file, cannotBeMade(code)));
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

interface Why {
  readonly vi: string;
  readonly en: string;
}

const notAFile: Why = { vi: "đó không phải tệp thường", en: "it is no ordinary file" };
const openFaults: Readonly<Record<string, Why>> = {
  ELOOP: { vi: "đó là liên kết, có thể do người khác đặt", en: "it is a link, which somebody else may have laid" },
  EACCES: { vi: "người chạy thidua không có quyền đọc", en: "whoever runs thidua may not read it" },
  ENXIO: notAFile,
};
const somebodyElses: Why = {
  vi: "tệp thuộc người dùng khác của máy",
  en: "it belongs to another user of the machine",
};
const openToOthers: Why = {
  vi: "người khác trên máy đọc được tệp và không đóng quyền đó lại được",
  en: "others on the machine can read it, and that could not be ended",
};
const cannotBeRead = (code: string): Why => ({ vi: `không đọc được (${code})`, en: `it cannot be read (${code})` });
const cannotBeMade = (code: string): Why => ({ vi: `không ghi được (${code})`, en: `it cannot be written (${code})` });

const unusable = (file: string, why: Why) => ({
  vi: `Không dùng được tệp bí mật ${file}: ${why.vi}; dữ liệu không bị đụng tới. Đặt tệp thường mà chỉ người chạy thidua đọc, ghi được vào đó, hoặc đặt THIDUA_SECRET_FILE; nếu đã mất, chạy: npx thidua secret renew`,
  en: `the secret file ${file} is not used: ${why.en}; no data was touched. Put an ordinary file there that only whoever runs thidua can read and write, or set THIDUA_SECRET_FILE; where it is lost, run: npx thidua secret renew`,
});
