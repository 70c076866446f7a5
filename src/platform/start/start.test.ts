import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { oldFolder } from "../../../test/support/old-folder.ts";
import { refusedStart, type RunningServer, startServer } from "../../../test/support/server.ts";
import { backUp, restore } from "../backup/index.ts";
import { migrationState, openDatabase } from "../database/index.ts";
import { explain, prepareDatabase, readSettings } from "./index.ts";

vi.setConfig({ testTimeout: 180_000 }); // real processes on two shared cores

const folder = mkdtempSync(join(tmpdir(), "thidua-start-"));
const data = join(folder, "data");
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ THIDUA_DATA: data });
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** One sentence in each language on its own line, and no stack. */
function isOneSentence(said: string): void {
  const lines = said.trim().split("\n");
  expect(lines, said).toHaveLength(2);
  expect(lines[0]).toMatch(/^thidua: lỗi: \S/);
  expect(lines[1]).toMatch(/^thidua: error: \S/);
}

test("on an empty system it prints one ready line and the link of the first administrator", async () => {
  expect(server.firstCode).toMatch(/^[\w-]{20,}$/);
  expect(await (await fetch(`${server.url}/healthz`)).json()).toMatchObject({ status: "ok", database: "embedded" });
});

test("an occupied port: one sentence, exit code 1, and who holds it goes on", async () => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, "127.0.0.1", ready));
  const { port } = other.address() as AddressInfo;
  const refused = await refusedStart({ THIDUA_DATA: data, PORT: String(port) });
  other.close();
  expect(refused.code).toBe(1);
  isOneSentence(refused.said);
  expect(refused.said).toContain(`Cổng ${port} đang được chương trình khác dùng`);
});

test("an occupied port beside a running server of the same data stops nobody's database", async () => {
  const refused = await refusedStart({ THIDUA_DATA: data, PORT: new URL(server.url).port });
  expect(refused.code).toBe(1);
  isOneSentence(refused.said);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test("an embedded database that died under the server is started again", async () => {
  const lock = join(data, "postgres", "postmaster.pid");
  const serving = (): number => (existsSync(lock) ? Number(readFileSync(lock, "utf8").split("\n", 1)[0]) : 0);
  const killed = serving();
  process.kill(killed, "SIGKILL");
  await expect.poll(() => ![0, killed].includes(serving()), { timeout: 60_000 }).toBe(true);
  await expect.poll(async () => (await fetch(`${server.url}/healthz`)).status, { timeout: 60_000 }).toBe(200);
});

test("an unreachable database: one sentence, exit code 1", async () => {
  const refused = await refusedStart({ DATABASE_URL: "postgresql://nobody@127.0.0.1:9/none" });
  expect(refused.code).toBe(1);
  isOneSentence(refused.said);
  expect(refused.said).toContain("Không kết nối được PostgreSQL theo DATABASE_URL");
});

test("a PORT or HOST that cannot be: one sentence, exit code 1", async () => {
  for (const wrong of [{ PORT: "tám nghìn" }, { PORT: "70000" }, { HOST: "203.0.113.1", THIDUA_DATA: data }]) {
    const refused = await refusedStart(wrong);
    expect(refused.code).toBe(1);
    isOneSentence(refused.said);
  }
});

test("the old TRUST_PROXY, and proxies that are no addresses: one sentence that names the new form, exit code 1", async () => {
  const old = await refusedStart({ TRUST_PROXY: "1", THIDUA_DATA: data });
  expect(old.code).toBe(1);
  isOneSentence(old.said);
  expect(old.said).toContain("TRUSTED_PROXIES");
  expect(old.said).toContain("hops:1");
  for (const wrong of ["1", "proxy.local", "10.0.0.0/0"])
    expect(() => readSettings({ TRUSTED_PROXIES: wrong })).toThrow(`it is "${wrong}"`);
  expect(readSettings({ TRUSTED_PROXIES: "hops:1" }).trustedProxies).toEqual({ hops: 1 });
  expect(readSettings({}).trustedProxies).toEqual({ addresses: [] });
});

test("data of a newer version is left untouched", async () => {
  const newer = join(folder, "newer");
  const first = await prepareDatabase(readSettings({ THIDUA_DATA: newer }));
  await first.pool.query("insert into migration (name) values ('9999-future.sql')");
  await first.close();
  const refused = await refusedStart({ THIDUA_DATA: newer });
  expect(refused.code).toBe(1);
  isOneSentence(refused.said);
  expect(refused.said).toContain("bản thidua mới hơn");
  const database = await openDatabase({ folder: join(newer, "postgres") });
  expect((await migrationState(database.pool)).unknown).toEqual(["9999-future.sql"]);
  await database.close();
  expect(existsSync(join(newer, "backups"))).toBe(false);
});

test("a folder that is a file, or cannot be written: one sentence, exit code 1", async () => {
  const sealed = join(folder, "sealed");
  mkdirSync(sealed);
  const root = process.getuid?.() === 0;
  if (!root) chmodSync(sealed, 0o500);
  // Not even root can make a folder below a file or in /sys.
  const place = root ? "/sys/thidua" : join(sealed, "data");
  const refused = await refusedStart({ THIDUA_DATA: place });
  expect(refused.code).toBe(1);
  isOneSentence(refused.said);
  const below = await refusedStart({ THIDUA_DATA: join(process.cwd(), "package.json", "data") });
  expect(below.code).toBe(1);
  isOneSentence(below.said);
  const file = join(folder, "a-file");
  writeFileSync(file, "kept");
  const instead = await refusedStart({ THIDUA_DATA: file });
  expect(instead.said).toContain(`${file} là một tệp`);
  expect(readFileSync(file, "utf8")).toBe("kept");
});

test("a disk that is full or takes no writes is named, however the system puts it", () => {
  const full = [
    'initdb: FATAL:  could not extend file "base/1/2691": No space left on device',
    'initdb: FATAL:  could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 10\nHINT:  Check free disk space.\nAborted',
  ];
  for (const said of full) expect(explain(new Error(said)), said).toContain("Ổ đĩa đã đầy");
  const sealed = { code: "ENOENT", syscall: "mkdir", path: "/mnt/usb/postgres.unfinished" };
  expect(explain(Object.assign(new Error("ENOENT: no such file or directory"), sealed))).toContain(
    "Không có quyền ghi",
  );
});

test("an upgrade makes a backup before it migrates, and the backup holds what was there", async () => {
  const old = join(folder, "old");
  const before = await prepareDatabase(readSettings({ THIDUA_DATA: old }));
  const last = (await migrationState(before.pool)).applied.at(-1)!;
  await before.pool.query("insert into owner (name) values ('Từ bản cũ')");
  await before.close();
  const again = await openDatabase({ folder: join(old, "postgres") });
  // The last migration is taken back, as if this version had just brought it.
  await again.pool.query("delete from migration where name = $1", [last]);
  await again.close();

  const seen: string[] = [];
  await prepareDatabase(readSettings({ THIDUA_DATA: old }), async (database, file) => {
    seen.push(...(await migrationState(database.pool)).pending);
    return backUp(database, file);
  }).catch(() => {}); // applying it twice fails: only the order matters here
  expect(seen).toEqual([last]);
  const [backup] = readdirSync(join(old, "backups"));
  expect(backup).toMatch(new RegExp(`^before-${last.slice(0, 4)}-.*\\.thidua$`));
  expect(statSync(join(old, "backups", backup!)).mode & 0o077).toBe(0);

  expect(gunzipSync(readFileSync(join(old, "backups", backup!))).toString()).toContain("Từ bản cũ");
});

test("a data folder made before 0086 is taken over, backed up, brought to this version and served", async () => {
  const before = join(folder, "before-0086");
  mkdirSync(before);
  const server = await oldFolder(join(before, "postgres"), join(folder, "old-socket"));
  await server.stop();
  const running = await startServer({ THIDUA_DATA: before });
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  await running.stop();
  const database = await prepareDatabase(readSettings({ THIDUA_DATA: before }));
  expect((await database.pool.query("select name from owner")).rows).toEqual([{ name: "Từ bản cũ" }]);
  expect((await database.pool.query("select key from idempotency_key")).rows).toEqual([]);
  await database.close();
  const [backup, ...more] = readdirSync(join(before, "backups"));
  expect(more).toEqual([]);
  const text = gunzipSync(readFileSync(join(before, "backups", backup!))).toString();
  expect(text).toContain("Từ bản cũ");
  expect(text).not.toContain("băm-không-khoá");

  // What the older version knew is restored as it was, then brought to this version.
  const elsewhere = await openDatabase({ folder: join(folder, "from-backup") });
  await restore(elsewhere, join(before, "backups", backup!));
  expect((await elsewhere.pool.query("select name from owner")).rows).toEqual([{ name: "Từ bản cũ" }]);
  expect((await migrationState(elsewhere.pool)).pending).toEqual([]);
  await elsewhere.close();
});

test("faults met while starting each have their own sentence, in two lines, without a stack", () => {
  const fault = (code: string, message = "") => Object.assign(new Error(`${message}\n    at open (node:fs)`), { code });
  const sentences = [
    fault("EADDRINUSE"),
    fault("EADDRNOTAVAIL"),
    fault("EACCES"),
    Object.assign(fault("EACCES"), { syscall: "listen", port: 80 }),
    fault("EEXIST"),
    fault("ENOSPC"),
    fault("ECONNREFUSED"),
    fault("28P01", "password authentication failed"),
    fault("3D000", "database does not exist"),
    fault("53300", "sorry, too many clients already"),
    fault("25006", "cannot execute CREATE TABLE in a read-only transaction"),
    fault("XX001", "invalid page in block 0"),
    fault("XX002", "index contains unexpected zero page"),
    fault("EMFILE", "too many open files"),
  ].map(explain);
  for (const said of sentences) isOneSentence(said);
  expect(new Set(sentences).size).toBe(12);
});
