import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { migrate } from "../../src/platform/database/index.ts";
import { binariesHere } from "../../src/platform/database/postgres-process.ts";
import { command } from "./postgres-node.ts";

/** A server as versions before 0086 started theirs: `thidua` is superuser, whoever reaches the socket is let in. */
export interface OldServer {
  /** As that version connected. */
  readonly connection: pg.ClientConfig;
  stop(): Promise<void>;
}

/** Makes a data folder the way versions before 0086 did, with their tables and one owner in it, and starts its server. */
export async function oldFolder(directory: string, socketFolder: string): Promise<OldServer> {
  const binaries = await binariesHere();
  const locale = ["--encoding=UTF8", "--locale-provider=icu", "--icu-locale=vi-VN", "--locale=C", "--data-checksums"];
  const [initdb, words] = command(binaries.initdb, ["-D", directory, "-U", "thidua", "--auth=trust", ...locale]);
  const made = spawnSync(initdb, words, { encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  const server = await oldServer(directory, socketFolder);
  const pool = new pg.Pool(server.connection);
  // end() is over before its connections are: the server's last word to one of them is nobody's error.
  pool.on("connect", (client) => client.on("error", () => {}));
  await migrate(pool, "0070-withdrawn-comments.sql");
  await pool.query("insert into owner (name) values ('Từ bản cũ')");
  await pool.query("insert into idempotency_key values ('đã-gửi', 'person:1', 'x', 'băm-không-khoá', null, now())");
  await pool.end();
  return server;
}

/** Starts the server of an old folder as those versions did. */
export async function oldServer(directory: string, socketFolder: string): Promise<OldServer> {
  const { postgres } = await binariesHere();
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  const settings = ["-c", "listen_addresses=", "-c", "timezone=UTC"];
  const [file, words] = command(postgres, ["-D", directory, "-k", socketFolder, ...settings]);
  const server = spawn(file, words, { stdio: "ignore", detached: true });
  const connection = { host: socketFolder, port: 5432, user: "thidua", database: "postgres" };
  for (let turn = 0; !(await answers(connection)); turn++) {
    if (turn > 1200) throw new Error("the old server did not start");
    await sleep(50);
  }
  return {
    connection,
    stop: async () => {
      server.kill("SIGINT");
      for (let turn = 0; existsSync(join(directory, "postmaster.pid")) && turn < 1200; turn++) await sleep(25);
    },
  };
}

/** @returns the SQLSTATE or the word with which a connection is refused; undefined when it is let in */
export async function refusedFor(connection: pg.ClientConfig): Promise<string | undefined> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("select 1");
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? (error as Error).message;
  } finally {
    await client.end().catch(() => {});
  }
}

const answers = async (connection: pg.ClientConfig): Promise<boolean> => (await refusedFor(connection)) === undefined;
