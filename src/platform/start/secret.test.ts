import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { asNobody, mayActAsNobody } from "../../../test/support/as-nobody.ts";
import { thidua } from "../../../test/support/command-line.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { refusedStart } from "../../../test/support/server.ts";
import { prepareDatabase, readSettings, withSecret } from "./index.ts";

vi.setConfig({ testTimeout: 120_000 }); // real processes on two shared cores

const folder = mkdtempSync(join(tmpdir(), "thidua-secret-"));
const data = { THIDUA_DATA: join(folder, "data") };
const file = join(data.THIDUA_DATA, "secret");
let secret: string;

beforeAll(async () => {
  await (await prepareDatabase(readSettings(data))).close();
  secret = readFileSync(file, "utf8");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One sentence in each language on its own line, naming the file and the way on. */
function isRefusal({ code, said }: { code: number | null; said: string }): void {
  expect(code, said).toBe(1);
  const lines = said.trim().split("\n");
  expect(lines, said).toHaveLength(2);
  for (const line of lines) expect(line).toContain("npx thidua secret renew");
  expect(said).toContain("dữ liệu không bị đụng tới");
  expect(said).not.toContain(secret.trim());
}

test("the first start makes one secret that others cannot read, and later ones keep it", async () => {
  expect(secret).toMatch(/^[\w-]{43}\n$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  chmodSync(file, 0o644); // as a copy may be
  const database = await prepareDatabase(readSettings(data));
  expect(readFileSync(file, "utf8")).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const kept = await database.pool.query("select fingerprint from installation_secret");
  expect(kept.rows).toEqual([{ fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect(inspect(database, { depth: 6 })).not.toContain(secret.trim());
  await database.close();
});

test("a start with another secret, a damaged one or none is refused, and nothing is made in its place", async () => {
  const another = join(folder, "another");
  writeFileSync(another, `${"x".repeat(43)}\n`, { mode: 0o600 });
  isRefusal(await refusedStart({ ...data, THIDUA_SECRET_FILE: another }));
  writeFileSync(another, "x");
  isRefusal(await refusedStart({ ...data, THIDUA_SECRET_FILE: another }));
  const none = join(folder, "none");
  isRefusal(await refusedStart({ ...data, THIDUA_SECRET_FILE: none }));
  expect(readdirSync(folder)).not.toContain("none");
  const command = await thidua(["log", "verify"], { ...data, THIDUA_SECRET_FILE: none });
  expect(command.code).toBe(1);
  expect(command.err).toContain("npx thidua secret renew");
});

test("a link, a folder, a pipe, an endless, short or empty file, and somebody else's are no secret; each is said", async () => {
  const database = await freshDatabase();
  const at = join(folder, "odd");
  mkdirSync(at);
  const good = join(at, "good");
  writeFileSync(good, `${"x".repeat(43)}\n`, { mode: 0o644 });
  const said = async (file: string): Promise<string> => {
    const settings = readSettings({ THIDUA_SECRET_FILE: file });
    const refused = await withSecret(database, settings).catch((error: unknown) => error as { vi: string; en: string });
    expect(refused, file).toMatchObject({
      vi: expect.stringMatching(/dữ liệu không bị đụng tới.+npx thidua secret renew$/),
      en: expect.stringMatching(/no data was touched.+npx thidua secret renew$/),
    });
    expect((await database.pool.query("select 1 from installation_secret")).rowCount).toBe(0);
    return (refused as { en: string }).en;
  };
  symlinkSync(good, join(at, "link"));
  symlinkSync(join(at, "nothing"), join(at, "dangling"));
  execFileSync("mkfifo", [join(at, "pipe")]);
  for (const name of ["link", "dangling"]) expect(await said(join(at, name))).toContain("it is a link");
  expect(statSync(good).mode & 0o777).toBe(0o644); // nobody reached through the link
  for (const name of [at, join(at, "pipe"), "/dev/zero"]) expect(await said(name)).toContain("no ordinary file");
  for (const [name, text] of Object.entries({
    empty: "",
    short: "abc",
    long: "x".repeat(5000),
    spaced: ` ${"x".repeat(43)}`,
  })) {
    writeFileSync(join(at, name), text, { mode: 0o600 });
    expect(await said(join(at, name)), name).toContain("is damaged");
  }
  expect(await said(join(good, "inside"))).toContain("cannot be read (ENOTDIR)");
  if (process.getuid?.() === 0) {
    chownSync(good, 65534, 65534);
    expect(await said(good)).toContain("belongs to another user");
  }
  expect(readdirSync(at)).not.toContain("nothing");
  await database.remove();
});

test.runIf(mayActAsNobody)("who may not read the secret, or make it there, is told so and not by a code alone", () => {
  const at = mkdtempSync(join(tmpdir(), "thidua-nobody-"));
  try {
    chmodSync(at, 0o755);
    writeFileSync(join(at, "closed"), `${"x".repeat(43)}\n`, { mode: 0o600 });
    writeFileSync(join(at, "open"), `${"x".repeat(43)}\n`, { mode: 0o644 });
    const script = (name: string) => `
      const { withSecret, readSettings } = await import(${JSON.stringify(new URL("./index.ts", import.meta.url).href)});
      const database = { pool: { query: async () => ({ rows: [] }) } };
      const settings = readSettings({ THIDUA_SECRET_FILE: ${JSON.stringify(join(at, name))} });
      await withSecret(database, settings).then(() => console.log("taken"), (error) => console.log(error.en));`;
    expect(asNobody(script("closed"))).toContain("whoever runs thidua may not read it");
    expect(asNobody(script("open"))).toContain("others on the machine can read it");
    expect(asNobody(script("none"))).toContain("it cannot be written (EACCES)");
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
});

test("many who come first at the same moment agree on one secret", async () => {
  const database = await freshDatabase();
  const shared = join(folder, "shared");
  const settings = readSettings({ THIDUA_SECRET_FILE: join(shared, "secret") });
  const all = await Promise.all(Array.from({ length: 8 }, () => withSecret(database, settings)));
  expect(new Set(all.map(({ keyedHash }) => keyedHash("the same"))).size).toBe(1);
  expect(readdirSync(shared)).toEqual(["secret"]);
  await database.remove();
});

test("where the secret is lost, secret renew goes on with a new one, forgets what the old one kept, and the log says so", async () => {
  const database = await prepareDatabase(readSettings(data));
  await database.pool.query("insert into idempotency_key values ('đã-gửi', 'person:1', 'x', 'băm', null, now())");
  await database.close();
  rmSync(file);
  const renewed = await thidua(["secret", "renew"], data);
  expect(renewed.code, renewed.err).toBe(0);
  expect(renewed.out).toContain(file);
  expect(readFileSync(file, "utf8")).not.toBe(secret);
  const after = await prepareDatabase(readSettings(data));
  const keys = await after.pool.query("select actor from idempotency_key where key = 'đã-gửi'");
  expect(keys.rows).toEqual([]);
  const last = await after.pool.query("select action, content from log_entry order by seq desc limit 1");
  expect(last.rows[0]).toMatchObject({ action: "oversight.note-new-secret" });
  expect(last.rows[0].content).not.toContain(readFileSync(file, "utf8").trim());
  await after.close();
  const verified = await thidua(["log", "verify"], data);
  expect(verified.code, verified.err).toBe(0);
});
