import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
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
  await source.pool.query("insert into owner (name) values ('Bộ Công an'), ('Uỷ ban nhân dân tỉnh – “Ư Ơ” \\ \" 😀')");
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
  const { createHash } = await import("node:crypto");
  const body = [JSON.stringify(header), ...lines.slice(1, -2)].map((line) => `${line}\n`).join("");
  const end = `E ${createHash("sha256").update(body).digest("hex")}\n`;
  writeFileSync(join(folder, "newer.thidua"), gzipSync(body + end));
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
