import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { asNobody, mayActAsNobody } from "../../../test/support/as-nobody.ts";
import { refusedFor } from "../../../test/support/old-folder.ts";
import { openDatabase } from "./index.ts";
import { runningPid } from "./running-postgres.ts";

vi.setConfig({ testTimeout: 120_000 }); // real processes on two shared cores

const place = mkdtempSync(join(tmpdir(), "thidua-socket-"));
const made = join(place, "made");

beforeAll(async () => {
  const database = await openDatabase({ folder: made });
  await database.pool.query("create table kept (n int); insert into kept values (1)");
  await database.close();
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function copyOf(folder: string, name: string): string {
  cpSync(folder, join(place, name), { recursive: true, filter: (file) => !file.includes(".s.PGSQL") });
  return join(place, name);
}

const stored = (folder: string) =>
  JSON.parse(readFileSync(join(folder, "thidua-connection.json"), "utf8")) as {
    password: string;
    socket: { folder: string; of: string } | null;
  };

/** Opens, looks where the server listens, and closes. */
async function listeningIn(folder: string): Promise<string> {
  const database = await openDatabase({ folder });
  expect((await database.pool.query("select n from kept")).rows).toEqual([{ n: 1 }]);
  const there = stored(folder).socket?.folder ?? join(folder, "socket");
  expect(existsSync(join(there, ".s.PGSQL.5432"))).toBe(true);
  expect(statSync(there).mode & 0o777).toBe(0o700);
  await database.close();
  return there;
}

test("who reaches the socket still needs the password, and the superuser is nobody", async () => {
  const database = await openDatabase({ folder: made });
  const door = { host: join(made, "socket"), port: 5432, database: "postgres", user: "thidua_app" };
  const { password } = stored(made);
  expect(await refusedFor({ ...door, password })).toBeUndefined();
  expect(await refusedFor({ ...door, password: `${password.slice(1)}x` })).toBe("28P01");
  expect(await refusedFor({ ...door, password: "" })).toMatch(/28P01|password/);
  expect(await refusedFor({ ...door, password, database: "template1" })).toBe("28000");
  for (const user of ["thidua_host", "thidua", "root", "nobody"])
    expect(await refusedFor({ ...door, user, password }), user).toBe("28000");
  await database.close();
});

test("the password stands in one file that others cannot read, in no process's words and in nothing that is printed", async () => {
  const database = await openDatabase({ folder: made });
  const { password } = stored(made);
  expect(statSync(join(made, "thidua-connection.json")).mode & 0o777).toBe(0o600);
  expect(inspect(database, { depth: 6 })).not.toContain(password);
  if (process.platform === "linux")
    for (const pid of [runningPid(made)!, process.pid])
      for (const words of ["cmdline", "environ"])
        expect(readFileSync(`/proc/${pid}/${words}`, "utf8"), words).not.toContain(password);
  const kept = await database.pool.query("select setting from pg_settings where setting like '%' || $1 || '%'", [
    password,
  ]);
  expect(kept.rows).toEqual([]);
  await database.close();
});

test("a socket folder that somebody prepared – a link, a file, or open to others – is not used", async () => {
  const trap = join(place, "trap");
  mkdirSync(trap, { mode: 0o777 });
  const linked = copyOf(made, "linked");
  rmSync(join(linked, "socket"), { recursive: true, force: true });
  symlinkSync(trap, join(linked, "socket"));
  const elsewhere = await listeningIn(linked);
  expect(elsewhere).not.toContain(trap);
  expect(elsewhere.startsWith(join(tmpdir(), "thidua-"))).toBe(true);
  rmSync(elsewhere, { recursive: true });

  // The folder of the temporary directory, whose name is known by now to whoever could read the data folder.
  symlinkSync(trap, elsewhere);
  const third = await listeningIn(linked);
  expect(third).not.toBe(elsewhere);
  rmSync(elsewhere);
  rmSync(third, { recursive: true });
  mkdirSync(third, { mode: 0o755 });
  const fourth = await listeningIn(linked);
  expect(fourth).not.toBe(third);
  for (const left of [third, fourth]) rmSync(left, { recursive: true });
  expect(existsSync(join(trap, ".s.PGSQL.5432"))).toBe(false);
});

test("a folder that was seized while its server runs is told within seconds, and nothing is sent there", async () => {
  const folder = join(place, "seized");
  const database = await openDatabase({ folder });
  chmodSync(join(folder, "socket"), 0o755);
  const begun = performance.now();
  const refused = await openDatabase({ folder }).catch((error: unknown) => error);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(refused).toMatchObject({ name: "SocketFolderSeized", vi: expect.stringContaining(join(folder, "socket")) });
  chmodSync(join(folder, "socket"), 0o700);
  await (await openDatabase({ folder })).close();
  await database.close();
});

test("a path too long for a socket, or with a comma in it, opens; a copy of it has a folder of its own", async () => {
  expect(await listeningIn(copyOf(made, 'sổ, "năm" 2020'))).toContain("sổ");
  const long = copyOf(made, "x".repeat(100));
  const first = await listeningIn(long);
  expect(first.startsWith(join(tmpdir(), "thidua-"))).toBe(true);
  expect(await listeningIn(long)).toBe(first);
  rmSync(first, { recursive: true }); // as a machine does that empties its temporary directory
  expect(await listeningIn(long)).toBe(first);
  const copy = copyOf(long, "y".repeat(100));
  const both = await openDatabase({ folder: long });
  const second = await listeningIn(copy);
  expect(second).not.toBe(first);
  expect((await both.pool.query("select n from kept")).rows).toEqual([{ n: 1 }]);
  await both.close();
  for (const left of [first, second]) rmSync(left, { recursive: true });
});

test("many processes that open a folder at the same moment use one server", async () => {
  const folder = join(place, "at-once");
  const all = await Promise.all(Array.from({ length: 6 }, () => openDatabase({ folder })));
  const starts = await Promise.all(all.map(({ pool }) => pool.query("select pg_postmaster_start_time()::text as at")));
  expect(new Set(starts.map(({ rows }) => rows[0].at)).size).toBe(1);
  await Promise.all(all.map((one) => one.close()));
});

test.runIf(mayActAsNobody)(
  "an ordinary user's folder opens as that user and as root, and stays the user's",
  async () => {
    const home = join(place, "home");
    mkdirSync(home);
    chownSync(home, 65534, 65534);
    chmodSync(place, 0o755);
    const folder = join(home, "postgres");
    const index = new URL("index.ts", import.meta.url).href;
    const opening = (work: string): string =>
      asNobody(`const { openDatabase } = await import(${JSON.stringify(index)});
      const database = await openDatabase({ folder: ${JSON.stringify(folder)} });
      const rows = async (sql) => console.log(JSON.stringify((await database.pool.query(sql)).rows));
      ${work}
      await database.close();`);
    opening(`await rows("create table kept (n int)"); await rows("insert into kept values (1)");`);
    expect(await listeningIn(folder)).toBe(join(folder, "socket"));
    // What root did there is not in the user's way: neither files nor the lock, nor a folder elsewhere for a long path.
    rmSync(join(folder, "thidua-connection.json"));
    expect(await listeningIn(folder)).toBe(join(folder, "socket"));
    expect(opening(`await rows("select n from kept")`)).toContain('[{"n":1}]');
    const owners = readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))).uid);
    expect(new Set(owners)).toEqual(new Set([65534]));
  },
);
