import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type FiveUnits, fiveUnits } from "../../../test/support/five-units.ts";
import { whole } from "../../../test/support/whole.ts";
import "../../actions.ts";
import { addPlanItems } from "../movement/add-plan-items.ts";
import { editPlan } from "../movement/edit-plan.ts";
import { readYear, sampleRulebooks } from "../year/index.ts";
import { invite } from "../people/invite.ts";
import { downloadPackage } from "./download-package.ts";
import { packageProgress } from "./package-progress.ts";
import { checkPackage } from "./package/check-package.ts";
import { makePackage } from "./package/make-package.ts";
import { openPackage } from "./package/open-package.ts";
import { leftOut, packedTables } from "./store/year-rows.ts";
import { takePackage } from "./take-package.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let own: FiveUnits;
let other: FiveUnits;
let zip: Uint8Array;
let files: ReadonlyMap<string, Uint8Array>;
let invited: { code: string };
const madeAt = "2020-12-20T02:00:00.000Z";
const secretary = () => somebody(1, { yearId: own.yearId, role: "secretary", unitId: null });

beforeAll(async () => {
  database = await freshDatabase();
  own = await fiveUnits(database);
  other = await fiveUnits(database, "cum-khac");
  await database.pool.query("update cluster set name = 'Cụm bí mật' where code = 'cum-khac'");
  await database.pool.query("update unit_name set name = 'Đơn vị bí mật' where unit_id = $1", [other.unitIds[0]]);
  const text = { legalBases: [], requirements: "", themes: [] };
  await done(database, editPlan, operator, { yearId: own.yearId, revision: 0, purpose: "Mục đích của ta", ...text });
  await done(database, editPlan, operator, { yearId: other.yearId, revision: 0, purpose: "Chuyện nhà khác", ...text });
  const item = { title: "Nộp báo cáo", responsible: "one-unit" as const, unitId: own.unitIds[3], dueOn: "2020-11-30" };
  await done(database, addPlanItems, operator, { yearId: own.yearId, items: [item] });
  const person = { fullName: "Nguyễn Văn Thử", signInName: "thu", roles: [{ role: "secretary" as const }] };
  invited = (await done(database, invite, operator, { yearId: own.yearId, ...person })) as never;
  await database.pool.query("update person set password_hash = 'argon2id$rat-bi-mat'");
  await done(
    database,
    takePackage,
    secretary(),
    { yearId: own.yearId, reason: "Bàn giao cho thư ký năm 2021" },
    madeAt,
  );
  const year = (await readYear(database.queries, own.yearId))!;
  zip = await whole(makePackage(database.queries, year, { at: madeAt, by: "Thư ký cụm" }));
  files = opened(zip);
});
afterAll(() => database.remove());

function opened(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const result = openPackage(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const told = (name: string): string => new TextDecoder().decode(files.get(name));
const lines = (text: string) => text.trimEnd().split("\n");

async function faultsAfter(change: (files: Map<string, Uint8Array>) => void): Promise<readonly object[]> {
  const changed = new Map(files);
  change(changed);
  return (await checkPackage(changed)).faults;
}

test("an untouched package is whole, from the zip's bytes to the last line of the log", async () => {
  const { faults, manifest, seal } = await checkPackage(files);
  expect(faults).toEqual([]);
  expect(manifest).toMatchObject({ year: 2020, cluster: { code: "cum-1" }, log: { entries: 5 } });
  expect(seal).toMatch(/^[0-9a-f]{64}$/);
  expect([...files.keys()]).toContain("papers/ke-hoach-thi-dua-cua-cum-cum-1-2020.docx");
  expect([...files.keys()]).toContain("papers/ke-hoach-thi-dua-cua-cum-cum-1-2020.pdf");
  expect(new TextDecoder().decode(files.get("papers/ke-hoach-thi-dua-cua-cum-cum-1-2020.pdf")!.subarray(0, 5))).toBe(
    "%PDF-",
  );
});

test("a file changed, missing or added is named", async () => {
  const name = "data/movement.json";
  expect(await faultsAfter((kept) => kept.set(name, strToU8("{}")))).toEqual([{ code: "changed", name }]);
  expect(await faultsAfter((kept) => kept.delete(name))).toEqual([{ code: "missing", name }]);
  expect(await faultsAfter((kept) => kept.set("papers/them.docx", strToU8("x")))).toEqual([
    { code: "added", name: "papers/them.docx" },
  ]);
  expect(await faultsAfter((kept) => kept.delete("manifest.json"))).toEqual([{ code: "no-manifest" }]);
  expect(await faultsAfter((kept) => kept.set("manifest.json", strToU8("[]")))).toEqual([{ code: "no-manifest" }]);
});

test("whichever bit of whichever file is turned, the package is no longer whole", async () => {
  const names = [...files.keys()].filter((name) => name !== "manifest.json");
  const place = fc.record({ name: fc.constantFrom(...names), at: fc.nat(), bit: fc.integer({ min: 0, max: 7 }) });
  await fc.assert(
    fc.asyncProperty(place, async ({ name, at, bit }) => {
      const bytes = Uint8Array.from(files.get(name)!);
      bytes[at % bytes.length]! ^= 1 << bit;
      const faults = await faultsAfter((kept) => kept.set(name, bytes));
      expect(faults).toContainEqual({ code: "changed", name });
    }),
    { numRuns: 60 },
  );
});

test("somebody who also rewrites the manifest is found by the log's chain", async () => {
  const log = lines(told("log.jsonl"));
  const forged = log.map((line) => line.replace("Mục đích của ta", "Mục đích khác"));
  expect(forged).not.toEqual(log);
  const faults = await faultsAfter((kept) => kept.set("log.jsonl", strToU8(`${forged.join("\n")}\n`)));
  expect(faults).toContainEqual({ code: "log-broken", fault: { code: "changed", seq: 1 } });
  const cut = await faultsAfter((kept) => kept.set("log.jsonl", strToU8(`${log.slice(0, -1).join("\n")}\n`)));
  expect(cut).toContainEqual({ code: "log-ends-elsewhere", entries: 4, promised: 5 });
  const garbled = await faultsAfter((kept) => kept.set("log.jsonl", strToU8(`{}\n${log.join("\n")}\n`)));
  expect(garbled).toContainEqual({ code: "log-unreadable", line: 1 });
});

test("the hash printed in the minutes must be in the package's log", async () => {
  const [, second] = lines(told("log.jsonl"));
  const { hash } = JSON.parse(second!) as { hash: string };
  expect((await checkPackage(files, hash.slice(0, 12))).faults).toEqual([]);
  expect((await checkPackage(files, "f".repeat(64))).faults).toEqual([
    { code: "log-broken", fault: { code: "tail-cut", seq: 6 } },
  ]);
});

test("lines of another cluster are hashes only, and nothing else of it is anywhere", () => {
  const log = lines(told("log.jsonl")).map((line) => JSON.parse(line) as { seq: number; content: string | null });
  expect(log.map(({ content }) => content !== null)).toEqual([true, false, true, true, true]);
  const everything = [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  for (const foreign of ["Cụm bí mật", "Đơn vị bí mật", "Chuyện nhà khác", "cum-khac"])
    expect(everything).not.toContain(foreign);
});

test("no password, link or session leaves in a package", () => {
  const everything = [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
  expect(everything).toContain("Nguyễn Văn Thử");
  for (const secret of ["rat-bi-mat", "password", "token", invited.code]) expect(everything).not.toContain(secret);
});

test("rows tell units and people by name", () => {
  const { planItem } = JSON.parse(told("data/movement.json")) as { planItem: object[] };
  expect(planItem).toHaveLength(1);
  expect(planItem[0]).toMatchObject({ title: "Nộp báo cáo", unitName: "Cục An ninh kinh tế", dueOn: "2020-11-30" });
  const { roleGrant } = JSON.parse(told("data/people.json")) as { roleGrant: object[] };
  expect(roleGrant[0]).toMatchObject({ role: "secretary", personName: "Nguyễn Văn Thử" });
});

test("every table is decided: packed for its year, or left out with a reason", async () => {
  const packed = Object.values(packedTables).flatMap((tables) => Object.keys(tables));
  const found = await database.pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'",
  );
  const undecided = found.rows.map(({ name }) => name).filter((name) => !packed.includes(name) && !(name in leftOut));
  expect(undecided, "name each in src/features/oversight/store/year-rows.ts").toEqual([]);
});

test("what two tellers typed stays behind until the result is signed", async () => {
  await database.pool.query(
    `insert into vote (year_id, kind, name, position, channels, rule, rulebook_number, created_at)
     values ($1, 'head', 'Bầu cụm trưởng', 1, '["paper"]', $2, 1, now())`,
    [own.yearId, JSON.stringify(sampleRulebooks[0]!.rules.votes[0]!.rule)],
  );
  await database.pool.query(
    "insert into teller_entry (vote_id, seat, entered_by, figures, entered_at) select id, 1, 'a', '{}', now() from vote",
  );
  const year = (await readYear(database.queries, own.yearId))!;
  const again = opened(await whole(makePackage(database.queries, year, { at: madeAt, by: "" })));
  const elections = JSON.parse(new TextDecoder().decode(again.get("data/elections.json"))) as Record<string, object[]>;
  expect(elections["vote"]).toHaveLength(1);
  expect(elections["tellerEntry"]).toEqual([]);
});

test("figures of a vote that was void before its signature leave with nobody", async () => {
  await database.pool.query("delete from teller_entry");
  await database.pool.query(
    `insert into vote (year_id, kind, name, position, channels, rule, rulebook_number, created_at, source, state, hands, voided)
     values ($1, 'deputy', 'Bầu cụm phó', 2, '["hands"]', $2, 1, now(), 'hands', 'void',
       '[{"voter":"unit:7","marks":{"unit:7":"agree"}}]', '{"at":"2020-12-18T01:00:00.000Z","by":"","reason":"","again":null}')`,
    [own.yearId, JSON.stringify(sampleRulebooks[0]!.rules.votes[0]!.rule)],
  );
  await database.pool.query(
    `insert into teller_entry (vote_id, seat, entered_by, figures, entered_at)
     select id, 1, 'a', '{"agree":4711}', now() from vote where state = 'void'`,
  );
  const year = (await readYear(database.queries, own.yearId))!;
  const again = opened(await whole(makePackage(database.queries, year, { at: madeAt, by: "" })));
  const text = new TextDecoder().decode(again.get("data/elections.json"));
  expect(text).toContain("Bầu cụm phó");
  expect(text).not.toContain("4711");
  expect(text).not.toContain('"agree"');
});

test("a file that is no package, swells or would climb out of its folder is not opened", () => {
  const refusal = (bytes: Uint8Array, limits?: Parameters<typeof openPackage>[1]) => {
    const result = openPackage(bytes, limits);
    return result.ok ? "opened" : result.refusal;
  };
  expect(refusal(strToU8("không phải tệp nén"))).toEqual({ code: "no-package" });
  expect(refusal(new Uint8Array())).toEqual({ code: "no-package" });
  expect(refusal(zip.subarray(0, zip.length - 30))).toEqual({ code: "no-package" });
  const bomb = zipSync({ "data/a.json": new Uint8Array(3_000_000) });
  const small = { bytes: 1_000_000, unpackedBytes: 1_000_000, files: 3 };
  expect(bomb.length).toBeLessThan(10_000);
  expect(refusal(bomb, small)).toEqual({ code: "swells", limit: 1_000_000 });
  expect(refusal(new Uint8Array(1_000_001), small)).toEqual({ code: "swells", limit: 1_000_000 });
  const many = Object.fromEntries(["a", "b", "c", "d"].map((name) => [`${name}.txt`, strToU8("")]));
  expect(refusal(zipSync(many), small)).toEqual({ code: "swells", limit: 3 });
  for (const name of ["../ra.txt", "/etc/passwd.txt", "a/../b.txt", "C:\\a.txt", ".an.txt", "a\u0000.txt", "a//b.txt"])
    expect(refusal(zipSync({ [name]: strToU8("x") })), name).toMatchObject({ code: "unsafe-name" });
});

test("a size that lies cannot swell: what is filled is at most what was claimed and counted", () => {
  const bomb = zipSync({ "data/a.json": new Uint8Array(3_000_000) });
  const lying = Uint8Array.from(bomb);
  const view = new DataView(lying.buffer);
  const directory = view.getUint32(lying.length - 6, true);
  view.setUint32(directory + 24, 10, true);
  const result = openPackage(lying, { bytes: 1_000_000, unpackedBytes: 1000, files: 3 });
  const unpacked = result.ok ? result.value.get("data/a.json")!.length : 0;
  expect(unpacked).toBeLessThanOrEqual(10);
});

test("a package is given only to who has just put on record that they take it", async () => {
  const { entry } = await done(database, takePackage, secretary(), { yearId: own.yearId });
  const got = await act(database, downloadPackage, secretary(), { yearId: own.yearId, entry });
  expect(got.kind).toBe("done");
  for (const input of [
    { yearId: own.yearId, entry: 1 },
    { yearId: own.yearId, entry: 999 },
  ])
    expect(await act(database, downloadPackage, secretary(), input)).toMatchObject({
      kind: "refused",
      refusal: { code: "not-on-record" },
    });
  const chair = somebody(2, { yearId: own.yearId, role: "chair", unitId: null });
  expect((await act(database, downloadPackage, chair, { yearId: own.yearId, entry })).kind).toBe("refused");
  const tomorrow = "2020-12-19T01:00:00.000Z";
  expect((await act(database, downloadPackage, secretary(), { yearId: own.yearId, entry }, tomorrow)).kind).toBe(
    "refused",
  );
});

test("a package comes in small pieces while the log is still being read, and its length costs no memory", async () => {
  const fresh = await freshDatabase();
  try {
    const { yearId } = await fiveUnits(fresh);
    await fresh.pool.query(
      `insert into log_entry (seq, at, action, actor, content, content_hash, previous_hash, hash)
       select n, '2020-12-18T01:00:00Z', 'people.sign-in', 'person:1', '{"what":{}}', md5(n::text) || md5('c' || n),
         md5(n::text) || md5('p' || n), md5('h' || n) || md5(n::text) from generate_series(1000, 61000) n`,
    );
    const year = (await readYear(fresh.queries, yearId))!;
    let largest = 0;
    let pieces = 0;
    for await (const piece of makePackage(fresh.queries, year, { at: madeAt, by: "" })) {
      largest = Math.max(largest, piece.length);
      pieces++;
    }
    expect(pieces).toBeGreaterThan(200);
    expect(largest).toBeLessThan(500_000);
  } finally {
    await fresh.remove();
  }
});

/** Processes that this one started, by what they run. */
const beside = (program: string): number[] =>
  readdirSync("/proc").flatMap((pid) => {
    try {
      const parent = / \S \d+/.exec(readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/, ""))![0].split(" ")[2];
      const runs = readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(program);
      return runs && Number(parent) === process.pid ? [Number(pid)] : [];
    } catch {
      return [];
    }
  });

test("a package is made beside the server: what ends its making ends nothing else, and is said", async () => {
  const { entry } = await done(database, takePackage, secretary(), { yearId: own.yearId });
  const asked = { yearId: own.yearId, entry };
  const taking = act(database, downloadPackage, secretary(), asked);
  await expect.poll(() => beside("package-process"), { timeout: 20_000 }).toHaveLength(1);
  const heard = async () => {
    const answer = await act(database, packageProgress, secretary(), asked);
    return answer.kind === "done" && (answer.answer as { state: string }).state;
  };
  await expect.poll(heard, { timeout: 20_000 }).toBe("making");
  const chair = somebody(2, { yearId: own.yearId, role: "chair", unitId: null });
  expect(await act(database, packageProgress, chair, asked)).toMatchObject({ answer: { state: "none", title: "" } });
  process.kill(beside("package-process")[0]!, "SIGKILL");
  expect(await taking).toMatchObject({ kind: "refused", refusal: { code: "making-died" } });
  expect(await heard()).toBe("none");
  expect((await act(database, downloadPackage, secretary(), asked)).kind).toBe("done");
}, 60_000);

test("a package larger than can be opened again is not begun", async () => {
  await database.pool.query(
    `insert into log_entry (seq, at, action, actor, content, content_hash, previous_hash, hash)
     values (6000000, '2020-12-18T01:00:00Z', 'x', 'anyone', '{}', '', '', 'far')`,
  );
  const { entry } = await done(database, takePackage, secretary(), { yearId: own.yearId });
  const refused = await act(database, downloadPackage, secretary(), { yearId: own.yearId, entry });
  expect(refused).toMatchObject({ kind: "refused", refusal: { code: "too-large" } });
});

test("a delegate takes no package, and a secretary none of another cluster", async () => {
  const delegate = somebody(3, { yearId: own.yearId, role: "delegate", unitId: own.unitIds[1] });
  expect((await act(database, takePackage, delegate, { yearId: own.yearId })).kind).toBe("not-allowed");
  expect((await act(database, takePackage, secretary(), { yearId: other.yearId })).kind).toBe("not-allowed");
  expect((await act(database, downloadPackage, secretary(), { yearId: other.yearId, entry: 1 })).kind).toBe(
    "not-allowed",
  );
});
