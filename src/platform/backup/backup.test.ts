import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { sealed } from "../../../test/support/sealed-backup.ts";
import { migrationState, openDatabase } from "../database/index.ts";
import { firstHash, hashOfContent, hashOfEntry, readLog, verifyChain } from "../log/index.ts";

import { backUp, restore } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-backup-"));
const file = join(folder, "year.thidua");
let source: Awaited<ReturnType<typeof freshDatabase>>;

beforeAll(async () => {
  source = await freshDatabase();
  const content = `{"action":"test","actor":"anyone","actorName":"","at":"2020-12-18T01:00:00.000Z","seq":1,"what":{"tên":"Đặng"},"why":"","yearId":null}`;
  const contentHash = hashOfContent(content);
  const hash = hashOfEntry({ previousHash: firstHash, contentHash });
  await source.pool.query(
    `insert into log_entry values (1, '2020-12-18T01:00:00.000Z', 'test', 'anyone', null, $1, $2, $3, $4)`,
    [content, contentHash, firstHash, hash],
  );
  // Among the signs, two that other programs take for the end of a line.
  const names = ["Bộ Công an", 'Uỷ ban nhân dân tỉnh – “Ư Ơ” \\ " 😀 \u2028 \r\n \u2029 \u0085'];
  await source.pool.query("insert into owner (name) select unnest($1::text[])", [names]);
  // A cluster whose owner has a later number than its own: rows refer to rows of other tables in any order.
  await source.pool.query("insert into cluster (owner_id, code, name) values (2, 'cum-1', 'Cụm thi đua số 1')");
  await backUp(source, file);
});
afterAll(async () => {
  await source.remove();
  rmSync(folder, { recursive: true, force: true });
});

test("what was backed up is restored to the letter, and new rows get numbers after the old", async () => {
  const target = await freshDatabase();
  try {
    await restore(target, file);
    for (const table of ["owner", "cluster", "log_entry"]) {
      const read = async (pool: typeof source.pool) =>
        (await pool.query(`select to_jsonb(t)::text as j from ${table} t order by 1`)).rows;
      expect(await read(target.pool)).toEqual(await read(source.pool));
    }
    expect((await verifyChain(readLog(target.queries))).fault).toBeUndefined();
    const added = await target.pool.query("insert into owner (name) values ('Thêm sau') returning id");
    expect(added.rows[0].id).toBe(3);
  } finally {
    await target.remove();
  }
});

test("a database that holds anything is left untouched", async () => {
  await expect(restore(source, file)).rejects.toThrow("already holds data");
  expect((await source.pool.query("select count(*)::int as n from owner")).rows[0].n).toBe(2);
});

test("a backup cut short, changed or of another kind is refused before anything is written", async () => {
  const target = await freshDatabase();
  try {
    const whole = readFileSync(file);
    const text = gunzipSync(whole).toString();
    const broken = {
      "cut.thidua": whole.subarray(0, whole.length - 20),
      "changed.thidua": gzipSync(text.replace("Cụm thi đua số 1", "Cụm thi đua số 2")),
      "no-end.thidua": gzipSync(text.slice(0, text.lastIndexOf("\nE ") + 1)),
      "other.thidua": Buffer.from("không phải bản sao lưu"),
    };
    for (const [name, bytes] of Object.entries(broken)) {
      writeFileSync(join(folder, name), bytes);
      await expect(restore(target, join(folder, name)), name).rejects.toThrow("no thidua backup or is damaged");
    }
    await expect(restore(target, join(folder, "none.thidua"))).rejects.toThrow("there is no file");
    expect((await target.pool.query("select count(*)::int as n from owner")).rows[0].n).toBe(0);
  } finally {
    await target.remove();
  }
});

test("a backup of a newer program is refused", async () => {
  const lines = gunzipSync(readFileSync(file)).toString().split("\n");
  const header = JSON.parse(lines[0]!) as { migrations: string[] };
  header.migrations.push("9999-future.sql");
  writeFileSync(join(folder, "newer.thidua"), sealed([JSON.stringify(header), ...lines.slice(1, -2)]));
  const target = await freshDatabase();
  try {
    await expect(restore(target, join(folder, "newer.thidua"))).rejects.toThrow("newer thidua");
  } finally {
    await target.remove();
  }
});

test("only this user can read the file: it holds hashes of passwords", () => {
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("a place that cannot be written is an error, and leaves nothing half-written", async () => {
  await expect(backUp(source, join(folder, "no-such-folder", "a.thidua"))).rejects.toThrow("ENOENT");
  writeFileSync(join(folder, "taken"), "");
  await expect(backUp(source, join(folder, "taken", "a.thidua"))).rejects.toThrow("ENOTDIR");
  expect(readdirSync(folder).filter((name) => name.endsWith(".unfinished"))).toEqual([]);
});

test("a backup of the version before 0071 is restored and brought to this version", async () => {
  const old = await openDatabase({ folder: join(folder, "old") });
  try {
    await restore(old, "test/fixtures/sample-2020-before-0071.thidua");
    expect((await migrationState(old.pool)).pending).toEqual([]);
    expect((await old.pool.query("select count(*)::int as n from cluster")).rows).toEqual([{ n: 1 }]);
    expect((await verifyChain(readLog(old.queries))).fault).toBeUndefined();
    // What it kept of sent requests belonged to the machine it came from.
    expect((await old.pool.query("select count(*)::int as n from idempotency_key")).rows).toEqual([{ n: 0 }]);
  } finally {
    await old.close();
  }
});

test("columns that the database computes are computed anew, and a default fills nothing in", async () => {
  const shape = `create table doubled (n integer, twice integer generated always as (n * 2) stored,
    at timestamptz default clock_timestamp())`;
  const [from, to] = [await freshDatabase(), await freshDatabase()];
  try {
    await from.pool.query(`${shape}; insert into doubled (n, at) values (21, null)`);
    await to.pool.query(shape);
    await backUp(from, join(folder, "doubled.thidua"));
    await restore(to, join(folder, "doubled.thidua"));
    expect((await to.pool.query("select * from doubled")).rows).toEqual([{ n: 21, twice: 42, at: null }]);
  } finally {
    await Promise.all([from.remove(), to.remove()]);
  }
});

test("keys of sent requests stay behind: no backup says who sent what", async () => {
  await source.pool.query(
    "insert into idempotency_key values ('một-lần-gửi', 'person:1', 'x', 'băm-của-nội-dung', null, now()) on conflict do nothing",
  );
  await backUp(source, join(folder, "keys.thidua"));
  const text = gunzipSync(readFileSync(join(folder, "keys.thidua"))).toString();
  expect(text).not.toContain("băm-của-nội-dung");
  expect(text).not.toContain("T idempotency_key");
});
