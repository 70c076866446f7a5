import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { oldFolder, oldServer, refusedFor } from "../../../test/support/old-folder.ts";
import { type Database, migrate, openDatabase } from "./index.ts";

vi.setConfig({ testTimeout: 180_000 }); // real processes on two shared cores

const place = mkdtempSync(join(tmpdir(), "thidua-over-"));
const old = join(place, "old");

beforeAll(async () => {
  const server = await oldFolder(old, join(place, "old-socket"));
  await server.stop();
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function copyOfOld(name: string): string {
  cpSync(old, join(place, name), { recursive: true });
  return join(place, name);
}

/** What is not the program's of the things in its schema; what came with extensions is the server's. */
const strangers = `
  select 'relation' as kind, c.oid::regclass::text as name from pg_class c
   where relnamespace = 'public'::regnamespace and relowner <> 'thidua_app'::regrole
  union all select 'routine', p.oid::regprocedure::text from pg_proc p
   where pronamespace = 'public'::regnamespace and proowner <> 'thidua_app'::regrole
     and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select 'type', t.oid::regtype::text from pg_type t
   where typnamespace = 'public'::regnamespace and typowner <> 'thidua_app'::regrole
     and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
     and not exists (select from pg_type e where e.oid = t.typelem
                       and exists (select from pg_depend d where d.objid = e.oid and d.deptype = 'e'))
  union all select 'schema', nspname from pg_namespace
   where nspname = 'public' and nspowner <> 'thidua_app'::regrole`;

async function expectTakenOver(database: Database): Promise<void> {
  expect((await database.pool.query("select name from owner")).rows).toEqual([{ name: "Từ bản cũ" }]);
  expect((await database.pool.query(strangers)).rows).toEqual([]);
  const roles = "select rolname from pg_roles where rolsuper and rolcanlogin";
  expect((await database.pool.query(roles)).rows).toEqual([]);
}

test("a folder of an older version becomes the program's own: all of it is there, and its superuser cannot sign in", async () => {
  const folder = copyOfOld("taken");
  const database = await openDatabase({ folder });
  await expectTakenOver(database);
  const host = join(folder, "socket");
  for (const user of ["thidua", "thidua_host", "postgres", "nobody"])
    expect(await refusedFor({ host, port: 5432, user, database: "postgres", password: "thidua" }), user).toBe("28000");
  // What comes after is done by the role without power.
  await migrate(database.pool);
  await expectTakenOver(database);
  await database.pool.query("select rebuild_derived()");
  await database.close();
  expect(readFileSync(join(folder, "pg_hba.conf"), "utf8")).not.toContain("trust");
});

test("the program's role can read no file of the machine, write none, and make no role, database or setting", async () => {
  const database = await openDatabase({ folder: join(place, "new") });
  const beyond = [
    "select pg_read_file('PG_VERSION')",
    "select pg_ls_dir('.')",
    `copy (select 1) to '${join(place, "written")}'`,
    "copy migration to program 'cat'",
    "select lo_import('/etc/hostname')",
    "create role another superuser",
    "create database another",
    "alter system set listen_addresses = '*'",
    "alter role thidua_app superuser",
    "set role thidua_host",
    "create extension dblink",
    "create schema another",
    "update pg_authid set rolsuper = true",
    "select rolpassword from pg_authid",
  ];
  await migrate(database.pool);
  for (const statement of beyond) {
    const refused = await database.pool.query(statement).catch((error: pg.DatabaseError) => error.code);
    expect(["42501", "0A000", "58P01"], statement).toContain(refused);
  }
  await database.close();
});

test("a take-over that kill -9 breaks off at any moment is done again, and nothing is lost", async () => {
  for (const afterMs of [0, 30, 70, 120, 180, 260, 400]) {
    const folder = copyOfOld(`killed-${afterMs}`);
    const index = new URL("index.ts", import.meta.url).href;
    const script = `const { openDatabase } = await import(${JSON.stringify(index)});
      process.stdout.write("begun"); await openDatabase({ folder: ${JSON.stringify(folder)} });`;
    const words = ["--input-type=module", "-e", script];
    const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    await sleep(afterMs);
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    const database = await openDatabase({ folder });
    await expectTakenOver(database);
    await database.close();
    rmSync(folder, { recursive: true });
  }
});

test("a server that an older version left running is ended where nobody uses it, and left alone where somebody does", async () => {
  const folder = copyOfOld("running");
  const server = await oldServer(folder, join(place, "running-socket"));
  const somebody = new pg.Client(server.connection);
  await somebody.connect();
  await expect(openDatabase({ folder })).rejects.toThrow("an older thidua is running on this data folder");
  expect((await somebody.query("select name from owner")).rows).toEqual([{ name: "Từ bản cũ" }]);
  await somebody.end();
  const database = await openDatabase({ folder });
  await expectTakenOver(database);
  await database.close();
});
