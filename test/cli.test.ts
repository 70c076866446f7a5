import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { commands } from "../src/cli/commands.ts";
import { dispatch } from "../src/cli/dispatch.ts";
import { openPackage } from "../src/features/oversight/index.ts";
import { openDatabase } from "../src/platform/database/index.ts";
import { type Said, thidua } from "./support/command-line.ts";
import { fiveUnits } from "./support/five-units.ts";
import { type RunningServer, startServer } from "./support/server.ts";

vi.setConfig({ testTimeout: 180_000 }); // real processes on two shared cores

const folder = mkdtempSync(join(tmpdir(), "thidua-cli-"));
const data = { THIDUA_DATA: join(folder, "data") };
const plan = "ke-hoach-thi-dua-cua-cum-cum-1-2020";
const theYear = ["--cluster", "cum-1", "--year", "2020"];
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(data);
  const database = await openDatabase({ folder: join(data.THIDUA_DATA, "postgres") });
  await fiveUnits(database);
  await database.pool.query("insert into plan (year_id, purpose) select id, 'Mục đích' from cluster_year");
  await database.close();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("beside the running server", () => {
  test("year show tells where the year stands", async () => {
    const shown = await thidua(["year", "show", ...theYear], data);
    expect(shown).toMatchObject({ code: 0, err: "" });
    expect(shown.out).toContain("Cụm thi đua số 1 – Năm 2020");
    expect(shown.out).toContain("Cụm trưởng: Cục An ninh chính trị nội bộ – Đại biểu số 3");
    expect(shown.out).toContain("Đơn vị thành viên (5):");
    const english = await thidua(["--lang", "en", "year", "show", ...theYear], data);
    expect(english.out).toContain("Rulebook: none yet");
  });

  test("year export writes each paper as Word and PDF and each list as Excel, and never over other files", async () => {
    const out = join(folder, "xuat");
    const exported = await thidua(["year", "export", ...theYear, "--out", out], data);
    expect(exported.code, exported.err).toBe(0);
    const files = readdirSync(out);
    for (const name of [`${plan}.docx`, `${plan}.pdf`, "nhat-ky-cum-1-2020.xlsx"]) expect(files).toContain(name);
    expect(files.filter((name) => name.endsWith(".docx")).length).toBe(
      files.filter((name) => name.endsWith(".pdf")).length,
    );
    expect(
      readFileSync(join(out, `${plan}.docx`))
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    expect(exported.err).toContain(`${plan}: `);
    writeFileSync(join(out, "của tôi.txt"), "giữ nguyên");
    const again = await thidua(["year", "export", ...theYear, "--out", out], data);
    expect(again.code).toBe(1);
    expect(again.err).toContain("không ghi đè");
    expect(readFileSync(join(out, "của tôi.txt"), "utf8")).toBe("giữ nguyên");
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("where nothing can be written, export and package say so at once, and take nothing", async () => {
    const head = async () => (await thidua(["log", "verify"], data)).out;
    const before = await head();
    writeFileSync(join(folder, "mot-tep"), "");
    for (const command of ["export", "package"]) {
      const refused = await thidua(["year", command, ...theYear, "--out", join(folder, "mot-tep", "x")], data);
      expect(refused.code, refused.err).toBe(1);
      expect(refused.err.trim().split("\n"), command).toHaveLength(2); // the sentence and its remedy, no list of papers
      expect(refused.err).toContain("chưa ghi gì");
    }
    expect(await head()).toBe(before);
  });

  test("year package writes what year check accepts without any database, and check names what was changed", async () => {
    const file = join(folder, "goi.zip");
    const made = await thidua(["year", "package", ...theYear, "--out", file, "--reason", "Bàn giao"], data);
    expect(made.code, made.err).toBe(0);
    const nowhere = { THIDUA_DATA: join(folder, "khong-co") };
    const whole = await thidua(["year", "check", file], nowhere);
    expect(whole.out, whole.err).toContain("Gói bàn giao khớp với chính nó: Cụm thi đua số 1, năm 2020");
    const seal = /Mã gói.*: ([0-9a-f]{64})/;
    expect(seal.exec(whole.out)![1]).toBe(seal.exec(made.out)![1]);
    expect(existsSync(nowhere.THIDUA_DATA)).toBe(false);

    const opened = openPackage(readFileSync(file));
    const files = new Map(opened.ok ? opened.value : []);
    files.set("data/movement.json", Buffer.from("{}"));
    files.delete(`papers/${plan}.pdf`);
    files.set("papers/them.docx", Buffer.from("x"));
    writeFileSync(file, zipSync(Object.fromEntries(files)));
    const broken = await thidua(["year", "check", file], nowhere);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain("data/movement.json đã bị sửa");
    expect(broken.err).toContain(`papers/${plan}.pdf bị thiếu`);
    expect(broken.err).toContain("papers/them.docx bị thêm vào");
  });

  test("backup and restore carry everything to another place, and the operator is named in the log", async () => {
    const file = join(folder, "sao-luu.thidua");
    expect(await thidua(["backup", file], data)).toMatchObject({ code: 0, err: "" });
    expect((await thidua(["backup", file], data)).err).toContain("không ghi đè");
    const nowhere = join(folder, "khong-co", "a.thidua");
    expect((await thidua(["backup", nowhere], data)).err).toContain("không có thư mục này");
    const elsewhere = { THIDUA_DATA: join(folder, "noi-khac") };
    expect(await thidua(["restore", file], elsewhere)).toMatchObject({ code: 0, err: "" });
    expect((await thidua(["year", "show", ...theYear], elsewhere)).out).toContain("Cụm thi đua số 1 – Năm 2020");
    const onto = await thidua(["restore", file], data);
    expect(onto.code).toBe(1);
    expect(onto.err).toContain("đã có dữ liệu nên không phục hồi đè lên");
    const database = await openDatabase({ folder: join(elsewhere.THIDUA_DATA, "postgres") });
    const lines = await database.pool.query<{ action: string; actor: string }>(
      "select action, actor from log_entry order by seq desc limit 2",
    );
    // In one transaction: a process that dies leaves neither rows without their line nor a line without them.
    const wrote = await database.pool.query(
      "select xmin::text from log_entry where action = 'oversight.note-restore' union select xmin::text from unit",
    );
    expect(wrote.rows).toHaveLength(1);
    await database.close();
    expect(lines.rows.map(({ action }) => action)).toEqual(["oversight.note-restore", "oversight.take-backup"]);
    for (const { actor } of lines.rows) expect(actor).toMatch(/^operator:./);
  });

  test("log verify walks the chain, finds the hash from the minutes, and misses one that is not there", async () => {
    const verified = await thidua(["log", "verify"], data);
    expect(verified, verified.err).toMatchObject({ code: 0 });
    const head = /: ([0-9a-f]{64})/.exec(verified.out)![1]!;
    const printed = `${head.slice(0, 4)} ${head.slice(4, 8)} ${head.slice(8, 12)}`.toUpperCase();
    expect((await thidua(["log", "verify", "--head", printed], data)).out).toContain("dòng mang mã đã cho");
    const cut = await thidua(["log", "verify", "--head", "0123456789abcdef"], data);
    expect(cut.code).toBe(1);
    expect(cut.err).toContain("đã bị cắt hoặc viết lại");
  });

  test("log verify says which line was changed, missing or moved, with exit code 1", async () => {
    const copy = { THIDUA_DATA: join(folder, "sua-trom") };
    const file = join(folder, "de-sua.thidua");
    await thidua(["backup", file], data);
    await thidua(["restore", file], copy);
    const database = await openDatabase({ folder: join(copy.THIDUA_DATA, "postgres") });
    const ask = async (statement: string): Promise<string> => {
      await database.pool.query(`alter table log_entry disable trigger all; ${statement}`);
      const said = await thidua(["log", "verify"], copy);
      expect(said.code).toBe(1);
      return said.err;
    };
    await database.pool.query("create table kept as select * from log_entry");
    const back = "delete from log_entry; insert into log_entry select * from kept;";
    expect(await ask("update log_entry set content = replace(content, 'operator', 'person') where seq = 2")).toContain(
      "dòng 2 của nhật ký đã bị sửa",
    );
    expect(await ask(`${back} delete from log_entry where seq = 2`)).toContain("nhật ký thiếu dòng 2");
    const swap = "update log_entry set seq = 99 where seq = 1; update log_entry set seq = 1 where seq = 2;";
    expect(await ask(`${back} ${swap} update log_entry set seq = 2 where seq = 99`)).toContain("không nối tiếp");
    await database.close();
  });
});

describe("called wrongly", () => {
  test("an unknown verb, an unknown option, a missing word each exit with 2 and say it on standard error", async () => {
    const calls: readonly (readonly [string[], string])[] = [
      [["bay"], "không có lệnh “bay”"],
      [["log", "verify", "--bay"], "không có tuỳ chọn --bay"],
      [["log", "verify", "--head"], "--head"],
      [["log", "verify", "--head", "xyz"], "từ 12 đến 64"],
      [["backup"], "thiếu FILE"],
      [["backup", "a", "b"], "không hiểu “b”"],
      [["year", "show", "--cluster", "cum-1"], "thiếu --year"],
      [["year", "show", "--cluster", "cum-1", "--year", "20"], "bốn chữ số"],
      [["--lang", "fr", "log", "verify"], "--lang"],
    ];
    for (const [words, sentence] of calls) {
      const said = await called(words);
      expect(said, words.join(" ")).toMatchObject({ code: 2, out: "" });
      expect(said.err).toContain(sentence);
    }
  });

  test("what does not exist is refused with 1, without making anything", async () => {
    expect((await thidua(["year", "show", "--cluster", "khong", "--year", "2020"], data)).err).toContain(
      "không có năm",
    );
    const empty = { THIDUA_DATA: join(folder, "trong") };
    const said = await thidua(["log", "verify"], empty);
    expect(said).toMatchObject({ code: 1 });
    expect(said.err).toContain("Chưa có dữ liệu");
    expect(existsSync(empty.THIDUA_DATA)).toBe(false);
    expect((await thidua(["year", "check", join(folder, "khong.zip")])).code).toBe(1);
    expect((await thidua(["restore", join(folder, "khong.thidua")], empty)).err).toContain("không có tệp");
    expect(existsSync(empty.THIDUA_DATA)).toBe(false);
  });

  test("--help explains every verb in both languages and exits with 0", async () => {
    expect((await called(["--help"])).out).toContain("year package");
    for (const { name } of commands) {
      const vi = await called([...name.split(" "), "--help"]);
      expect(vi).toMatchObject({ code: 0, err: "" });
      expect(vi.out).toContain(`Cách dùng: thidua ${name}`);
      const en = await called([...name.split(" "), "-h", "--lang", "en"]);
      expect(en.out).toContain(`Usage: thidua ${name}`);
    }
  });

  test("--version says which thidua answers, in either language", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await called(["--version"])).toEqual({ code: 0, out: `thidua ${version}`, err: "" });
    expect(await called(["-V", "--lang", "en"])).toEqual({ code: 0, out: `thidua ${version}`, err: "" });
  });

  test("exit codes reach the shell", async () => {
    expect(await thidua(["--help"])).toMatchObject({ code: 0, err: "" });
    expect(await thidua(["log", "verify", "--bay"])).toMatchObject({ code: 2, out: "" });
  });
});

/** The same dispatcher without a process of its own: for calls that reach no data. */
async function called(words: readonly string[]): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await dispatch(commands, words, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

test("before npm ci the bin says what to do instead of a stack trace", () => {
  const bare = join(folder, "ban-sao");
  mkdirSync(bare);
  for (const part of ["bin", "package.json"]) cpSync(part, join(bare, part), { recursive: true });
  const said = spawnSync(process.execPath, [join(bare, "bin", "thidua.js"), "log", "verify"], { encoding: "utf8" });
  expect(said).toMatchObject({ status: 1, stdout: "" });
  expect(said.stderr).toContain("chạy npm ci");
  expect(said.stderr).not.toContain("    at ");
});

test("npx finds the package's own bin in a clone", () => {
  const said = spawnSync("npx", ["--no-install", "thidua", "--help"], { encoding: "utf8" });
  expect(said.status, said.stderr).toBe(0);
  expect(said.stdout).toContain("log verify");
});
