import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { sealed } from "../../../test/support/sealed-backup.ts";
import { backUp, restore } from "./index.ts";
import { longestLine } from "./read-backup.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-forged-"));
let target: Awaited<ReturnType<typeof freshDatabase>>;
let header: string;

beforeAll(async () => {
  target = await freshDatabase();
  await backUp(target, join(folder, "empty.thidua"));
  header = gunzipSync(readFileSync(join(folder, "empty.thidua")))
    .toString()
    .split("\n")[0]!;
});
afterAll(async () => {
  await target.remove();
  rmSync(folder, { recursive: true, force: true });
});

const owner = { id: 1, name: "Bộ Công an", standing_body_name: "", title_name: "", revision: 1 };
const row = (value: unknown): string => `R ${JSON.stringify(value)}`;

/** How restoring these bytes is refused; nothing may be left of them. */
async function refusal(bytes: Buffer): Promise<string> {
  const file = join(folder, "forged.thidua");
  writeFileSync(file, bytes);
  return refusalOf(file);
}

async function refusalOf(file: string, into: Pick<typeof target, "pool"> = target): Promise<string> {
  const refused = await restore(into, file).then(
    (): Error & { vi?: string } => new Error("restored"),
    (error: unknown) => error as Error & { vi?: string },
  );
  expect((await target.pool.query("select count(*)::int as n from owner")).rows).toEqual([{ n: 0 }]);
  expect(refused.vi, refused.message).toMatch(/[Cc]hưa ghi gì|không bị đụng tới/);
  return refused.message;
}

test("a table's name that holds SQL reads no file of the machine and writes none", async () => {
  const secret = join(folder, "secret");
  const written = join(folder, "written");
  writeFileSync(secret, "chỉ máy chủ được đọc");
  const running = (sql: string): string => `T owner" (name) select ${sql} where $1::jsonb is not null --`;
  const reads = [running(`pg_read_file('${secret}')`), row(owner)];
  const writes = [`lo_from_bytea(4711, 'x')::text`, `lo_export(4711, '${written}')::text`].flatMap((sql) => [
    running(sql),
    row(owner),
  ]);
  for (const forged of [reads, writes]) {
    const said = await refusal(sealed([header, ...forged]));
    expect(said).toContain("names a table or column that thidua does not have");
    expect(said).not.toContain("chỉ máy chủ được đọc");
  }
  expect(existsSync(written)).toBe(false);
});

test("only tables that a backup carries are taken, each once", async () => {
  const strange = [
    "",
    "pg_authid",
    "public.owner",
    "migration",
    "installation_secret",
    "year_mask",
    "recorded_year",
    "OWNER",
  ];
  for (const name of strange)
    expect(await refusal(sealed([header, "T owner", row(owner), `T ${name}`])), name).toContain("names a table");
  expect(await refusal(sealed([header, "T owner", row(owner), "T owner"]))).toContain("names a table");
});

test("a row is one object with exactly the columns of its table", async () => {
  expect(await refusal(sealed([header, "T owner", row({ ...owner, 'name"--': 1 })]))).toContain(
    "names a table or column",
  );
  const { revision, ...incomplete } = owner;
  expect(revision).toBe(1);
  for (const wrong of [[owner], null, "owner", 7, incomplete, {}])
    expect(await refusal(sealed([header, "T owner", row(wrong)]))).toContain("is no thidua backup");
  for (const line of ["R ", `R ${JSON.stringify(owner)},${JSON.stringify(owner)}`, `X ${JSON.stringify(owner)}`, ""])
    expect(await refusal(sealed([header, "T owner", line])), line).toContain("is no thidua backup");
  expect(await refusal(sealed([header, row(owner)]))).toContain("is no thidua backup");
});

test("values that the database does not take are refused as a fault of the file", async () => {
  for (const wrong of [
    { ...owner, id: "một" },
    { ...owner, name: null },
    { ...owner, id: 2 ** 70 },
  ])
    expect(await refusal(sealed([header, "T owner", row(wrong)]))).toContain("invalid content");
  expect(await refusal(sealed([header, "T owner", row(owner), row(owner)]))).toContain(
    "invalid content in table owner",
  );
  const deep = `R ${JSON.stringify(owner).replace('"Bộ Công an"', "[".repeat(100_000) + "]".repeat(100_000))}`;
  expect(await refusal(sealed([header, "T owner", deep]))).toContain("invalid content");
});

test("the header is taken to the letter: no other field, only names of migrations, each once and in order", async () => {
  const good = JSON.parse(header) as { migrations: string[] };
  const [first, second, ...rest] = good.migrations;
  const wrong: object[] = [
    { ...good, also: 1 },
    { ...good, version: 2 },
    { ...good, madeAt: "hôm qua" },
    { ...good, migrations: "0001-platform.sql" },
    { ...good, migrations: [] },
    { ...good, migrations: [first, first, second, ...rest] },
    { ...good, migrations: [second, first, ...rest] },
    { ...good, migrations: [...good.migrations, "../../../etc/passwd"] },
    { ...good, migrations: [...good.migrations, { name: "9999-x.sql" }] },
  ];
  for (const one of wrong) expect(await refusal(sealed([JSON.stringify(one)]))).toContain("is no thidua backup");
  expect(await refusal(sealed(["null"]))).toContain("is no thidua backup");
});

test("a file that unfolds without end is let go of early, in one line or in many", async () => {
  const line = gzipSync(Buffer.alloc(longestLine + 2 ** 20, 120));
  expect(await refusal(line)).toContain("is no thidua backup");
  const long = row({ ...owner, name: "Bộ".repeat(1000) });
  const bomb = sealed([header, "T owner", ...Array.from({ length: 50_000 }, () => long)]);
  expect(bomb.length).toBeLessThan(2 ** 20);
  expect(await refusal(bomb)).toContain("is no thidua backup");
});

test("an older backup is not restored where a newer thidua was started, and nothing is changed there", async () => {
  const { migrations, ...rest } = JSON.parse(header) as { migrations: string[] };
  const older = sealed([JSON.stringify({ ...rest, migrations: migrations.slice(0, -1) }), "T owner", row(owner)]);
  const before = await target.pool.query("select name from migration order by name");
  expect(await refusal(older)).toContain("started with a newer thidua");
  expect((await target.pool.query("select name from migration order by name")).rows).toEqual(before.rows);
});

test("an empty file, a folder, a pipe and a device are refused with what they are, and nobody waits for them", async () => {
  expect(await refusal(Buffer.alloc(0))).toContain("is no thidua backup");
  expect(await refusal(gzipSync(""))).toContain("is no thidua backup");
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  for (const place of [folder, pipe, "/dev/zero"]) expect(await refusalOf(place)).toContain("is no ordinary file");
  expect(await refusalOf(join(folder, "forged.thidua", "inside"))).toContain("cannot be read (ENOTDIR)");
});

/** The target, with something done the moment before a statement of the restore: the first row is written after this one. */
const targetWith = (meanwhile: () => unknown, before = "set constraints all deferred") => ({
  pool: {
    async connect() {
      const client = await target.pool.connect();
      const query = client.query.bind(client) as (...given: unknown[]) => unknown;
      const spying = async (...given: unknown[]) => {
        if (given[0] === before) await meanwhile();
        return query(...given);
      };
      return Object.assign(Object.create(client) as typeof client, { query: spying });
    },
  } as unknown as typeof target.pool,
});

test("a file replaced or changed between being looked at and being written is not restored", async () => {
  const file = join(folder, "watched.thidua");
  const good = sealed([header, "T owner", row(owner)]);
  const { migrations, ...rest } = JSON.parse(header) as { migrations: string[] };
  const others = {
    "another owner": sealed([header, "T owner", row({ ...owner, name: "Bộ khác" })]),
    "fewer migrations": sealed([
      JSON.stringify({ ...rest, migrations: migrations.slice(0, -1) }),
      "T owner",
      row(owner),
    ]),
  };
  for (const [name, other] of Object.entries(others)) {
    writeFileSync(file, good);
    writeFileSync(`${file}.new`, other);
    const replaced = await refusalOf(
      file,
      targetWith(() => renameSync(`${file}.new`, file)),
    );
    expect(replaced, name).toContain("was replaced or changed");
    writeFileSync(file, good);
    const rewritten = await refusalOf(
      file,
      targetWith(() => writeFileSync(file, other)),
    );
    expect(rewritten, name).toContain("was replaced or changed");
  }
  writeFileSync(file, good);
  expect(
    await refusalOf(
      file,
      targetWith(() => writeFileSync(file, good.subarray(0, -9))),
    ),
  ).toContain("is damaged");
  writeFileSync(file, good);
  expect(
    await refusalOf(
      file,
      targetWith(() => rmSync(file)),
    ),
  ).toContain("there is no file");
});

test("a restore whose process or database dies half way leaves nothing half-written, and is done again", async () => {
  const file = join(folder, "half-way.thidua");
  writeFileSync(file, sealed([header, "T owner", row(owner)]));
  const others =
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
  // With the first row to come, with all of them there, and in the moment before they are kept.
  for (const before of ["set constraints all deferred", "set constraints all immediate", "commit"]) {
    const dying = restore(
      targetWith(() => target.pool.query(others), before),
      file,
    );
    await expect(dying, before).rejects.toThrow();
    expect((await target.pool.query("select count(*)::int as n from owner")).rows, before).toEqual([{ n: 0 }]);
  }
  expect((await restore(target, file)).rows).toBe(1);
});
