// Vitest's global set-up: one PostgreSQL for all test files that ask for a fresh database, and one database of it,
// migrated once, of which each file gets a copy. Making a data folder and migrating it took every file two seconds.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate, openDatabase } from "../../src/platform/database/index.ts";
import { binariesHere, initialise, launch } from "../../src/platform/database/postgres-process.ts";
import { runningPid } from "../../src/platform/database/running-postgres.ts";
import { stopServer } from "../../src/platform/database/stop-server.ts";
import { addressOn } from "./database.ts";
import { ask } from "./postgres-node.ts";

/** Nothing of this server outlives the run: what keeps data over a power cut only costs time. */
const forgetful = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nmax_connections = 200\n";

/** A role as an office's would be: it may make databases for the tests and is no superuser in them. */
const maker = "create role thidua_test login createdb in role pg_signal_autovacuum_worker"; // which may be at what it drops

/** Starts it, from the same binaries and with the same locale as an embedded one, unless the caller brought a server. */
export default async function onePostgres(): Promise<() => Promise<void>> {
  const brought = process.env["TEST_DATABASE_URL"];
  if (brought) {
    await makeTemplate(brought);
    return async () => {};
  }
  const folder = mkdtempSync(join(tmpdir(), "thidua-tests-"));
  const data = join(folder, "postgres");
  const sockets = join(folder, "s");
  mkdirSync(sockets, { mode: 0o700 });
  const binaries = await binariesHere();
  initialise(binaries, data);
  writeFileSync(join(data, "pg_hba.conf"), "local all all trust\n"); // nobody else enters the folder of the socket
  appendFileSync(join(data, "postgresql.conf"), forgetful);
  await launch(binaries, data, sockets);
  const url = (role: string): string => `postgresql://${role}@/postgres?host=${encodeURIComponent(sockets)}`;
  await ask(url("thidua_host"), maker);
  process.env["TEST_DATABASE_URL"] = url("thidua_test");
  await makeTemplate(url("thidua_test"));
  return async () => {
    delete process.env["TEST_DATABASE_URL"];
    await stopServer(data, runningPid(data)!);
    rmSync(folder, { recursive: true, force: true });
  };
}

async function makeTemplate(server: string): Promise<void> {
  const name = `thidua_template_${process.pid}`;
  await ask(server, `create database ${name}`);
  const database = await openDatabase({ url: addressOn(server, name), folder: "" });
  await migrate(database.pool);
  await database.close();
  process.env["TEST_DATABASE_TEMPLATE"] = name;
}
