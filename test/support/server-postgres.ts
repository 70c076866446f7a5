import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** Debian's own PostgreSQL on a TCP port, as an office's server would be; nothing of it is left after `stop`. */
export interface ServerPostgres {
  readonly url: string;
  /** A new empty database on it. */
  database(name: string): Promise<string>;
  /** The same, of a role that owns this database and is nothing beyond. */
  ownDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

const installed = "/usr/lib/postgresql";

/** @throws Error when Debian's postgresql package is missing: `npm test` installs it */
export async function serverPostgres(): Promise<ServerPostgres> {
  const versions = existsSync(installed) ? readdirSync(installed).toSorted() : [];
  const programs = join(installed, versions.at(-1) ?? "none", "bin");
  const folder = mkdtempSync(join(tmpdir(), "thidua-pg-"));
  const data = join(folder, "data");
  const made = run(join(programs, "initdb"), [
    "-D",
    data,
    "-U",
    "thidua",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
  ]);
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`);
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", `port=${port}`, "timezone=UTC"].flatMap((one) => ["-c", one]);
  const [file, args] = command(join(programs, "postgres"), ["-D", data, "-k", folder, ...settings]);
  const server = spawn(file, args, { stdio: "ignore" });
  const url = `postgresql://thidua@127.0.0.1:${port}/postgres`;
  for (let turn = 0; !(await answers(url)); turn++) {
    if (server.exitCode !== null || turn > 400) throw new Error("the PostgreSQL server did not start");
    await sleep(50);
  }
  return {
    url,
    database: async (name) => {
      await ask(url, `create database ${pg.escapeIdentifier(name)}`);
      return url.replace(/postgres$/, name);
    },
    ownDatabase: async (name) => {
      const own = pg.escapeIdentifier(name);
      await ask(url, `create role ${own} login`);
      await ask(url, `create database ${own} owner ${own}`);
      return url.replace("thidua@", `${name}@`).replace(/postgres$/, name);
    },
    stop: async () => {
      server.kill("SIGINT");
      for (let turn = 0; server.exitCode === null && server.signalCode === null && turn < 400; turn++) await sleep(25);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses uid 0: in a user namespace root is mapped to "nobody", as for the embedded one. */
export function command(binary: string, args: readonly string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [binary, [...args]];
  return ["unshare", ["--user", "--map-user=65534", "--map-group=65534", "--", binary, ...args]];
}

function run(binary: string, args: readonly string[]) {
  const [file, words] = command(binary, args);
  return spawnSync(file, words, { encoding: "utf8" });
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

async function ask(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
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
