import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** How a PostgreSQL ends: rolling back at once, or without a word, as after a power cut. */
export type Ending = "fast" | "immediate";

const signals = { fast: "SIGINT", immediate: "SIGQUIT" } as const;
const installed = "/usr/lib/postgresql";

/** One of Debian's own PostgreSQL servers on a TCP port, which can be ended, started again and followed by another. */
export interface PostgresNode {
  readonly port: number;
  readonly folder: string;
  readonly url: string;
  start(): Promise<void>;
  stop(ending?: Ending): Promise<void>;
  /** A standby that follows this one to the last write: the leader answers only what its follower has. */
  standby(): Promise<PostgresNode>;
  /** Makes a standby the leader. */
  promote(): Promise<void>;
  remove(): Promise<void>;
}

/** @throws Error when Debian's postgresql package is missing: `npm test` installs it */
export async function postgresNode(): Promise<PostgresNode> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-pg-"));
  const data = join(folder, "data");
  run("initdb", ["-D", data, "-U", "thidua", "--auth=trust", "--encoding=UTF8", "--locale=C"]);
  return nodeIn(folder, await freePort());
}

function nodeIn(folder: string, port: number): PostgresNode {
  const data = join(folder, "data");
  const url = `postgresql://thidua@127.0.0.1:${port}/postgres`;
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "timezone=UTC"].flatMap((one) => ["-c", one]);
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    const [file, args] = command(program("postgres"), ["-D", data, "-k", folder, ...settings]);
    const started = spawn(file, args, { stdio: "ignore" });
    server = started;
    for (let turn = 0; !(await answers(url)); turn++) {
      if (started.exitCode !== null || turn > 600) throw new Error("the PostgreSQL server did not start");
      await sleep(50);
    }
  }
  async function stop(ending: Ending = "fast"): Promise<void> {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, "exit");
    server.kill(signals[ending]);
    await ended;
  }
  async function standby(): Promise<PostgresNode> {
    const other = mkdtempSync(join(tmpdir(), "thidua-pg-"));
    const from = ["-h", "127.0.0.1", "-p", String(port), "-U", "thidua"];
    run("pg_basebackup", ["-D", join(other, "data"), ...from, "-R", "-X", "stream", "-c", "fast"]);
    const follower = nodeIn(other, await freePort());
    await follower.start();
    await ask(url, "alter system set synchronous_standby_names = '*'");
    await ask(url, "select pg_reload_conf()");
    return follower;
  }
  async function promote(): Promise<void> {
    await ask(url, "select pg_promote(true, 60)");
  }
  async function remove(): Promise<void> {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return { port, folder, url, start, stop, standby, promote, remove };
}

/** PostgreSQL refuses uid 0: in a user namespace root is mapped to "nobody", as for the embedded one. */
export function command(binary: string, args: readonly string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [binary, [...args]];
  return ["unshare", ["--user", "--map-user=65534", "--map-group=65534", "--", binary, ...args]];
}

function program(name: string): string {
  const versions = existsSync(installed) ? readdirSync(installed).toSorted() : [];
  return join(installed, versions.at(-1) ?? "none", "bin", name);
}

function run(name: string, words: readonly string[]): void {
  const [file, args] = command(program(name), words);
  const done = spawnSync(file, args, { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${name}: ${done.stderr || String(done.error)}`);
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer().once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** Asks one thing on a connection of its own. */
export async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(statement);
  } finally {
    await client.end().catch(() => {});
  }
}

const answers = (url: string): Promise<boolean> =>
  ask(url, "select 1").then(
    () => true,
    () => false,
  );
