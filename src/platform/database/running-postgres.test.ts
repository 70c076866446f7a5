import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "./index.ts";
import { runningPid } from "./running-postgres.ts";

const place = mkdtempSync(join(tmpdir(), "thidua-running-"));
const folder = join(place, "data");
let original: Database;

beforeAll(async () => {
  original = await openDatabase({ folder });
  await original.pool.query("create table kept (n int); insert into kept values (1)");
});
afterAll(async () => {
  await original.close();
  rmSync(place, { recursive: true, force: true });
});

test("a folder copied while its server runs opens beside it, and the live server is left alone", async () => {
  const copy = join(place, "copy");
  cpSync(folder, copy, { recursive: true, filter: (file) => !file.includes(".s.PGSQL") });
  expect(readFileSync(join(copy, "postmaster.pid"), "utf8").split("\n", 1)[0]).toBe(String(runningPid(folder)));
  expect(runningPid(copy)).toBeUndefined();
  const second = await openDatabase({ folder: copy });
  await second.pool.query("insert into kept values (2)");
  expect((await second.pool.query("select count(*)::int as n from kept")).rows).toEqual([{ n: 2 }]);
  await second.close();
  expect((await original.pool.query("select count(*)::int as n from kept")).rows).toEqual([{ n: 1 }]);
});

test("a folder known by another name, or moved under its server, is the same folder", () => {
  const pid = runningPid(folder);
  expect(pid).toBeGreaterThan(0);
  const alias = join(place, "alias");
  symlinkSync(folder, alias);
  expect(runningPid(alias)).toBe(pid);
  const moved = join(place, "moved");
  renameSync(folder, moved);
  if (process.platform === "linux") expect(runningPid(moved)).toBe(pid);
  renameSync(moved, folder);
});
