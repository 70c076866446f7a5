// A sample year backed up by the version before records (c35fc9f): what today's offices have.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { after, loosen } from "../../../test/support/tampering.ts";
import { whole } from "../../../test/support/whole.ts";
import "../../actions.ts";
import { type Database, openDatabase } from "../../platform/database/index.ts";
import { backUp, BackupChanged, restore } from "../../platform/backup/index.ts";
import { compareWithTables, recordKinds, verifyAll } from "../../platform/records/index.ts";
import { readYear } from "../year/index.ts";
import { checkPackage, type PackageState } from "./package/check-package.ts";
import { makePackage } from "./package/make-package.ts";
import { openPackage } from "./package/open-package.ts";
import { takePackage } from "./take-package.ts";
import { takeOverRecords } from "./take-over.ts";

const old = new URL("../../../test/fixtures/sample-2020-before-0071.thidua", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "thidua-copies-"));
const madeAt = "2020-12-22T02:00:00.000Z";
let database: Database;
let before: ReadonlyMap<string, Uint8Array>;
let files: ReadonlyMap<string, Uint8Array>;

const packed = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const { rows } = await database.pool.query<{ id: number }>("select id from cluster_year where year = 2020");
  const year = (await readYear(database.queries, rows[0]!.id))!;
  const secretary = somebody(9, { yearId: year.yearId, role: "secretary", unitId: null });
  await done(database, takePackage, secretary, { yearId: year.yearId }, madeAt);
  const opened = openPackage(await whole(makePackage(database.queries, year, { at: madeAt, by: "Thư ký" })));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
};

beforeAll(async () => {
  database = await openDatabase({ folder: join(folder, "data") });
  await restore(database, old);
  before = await packed();
}, 120_000);
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

test("data of an older version is not vouched for, and neither is its package; nothing of it is called wrong", async () => {
  const { chain, records } = await verifyAll(database.queries, {});
  expect(chain.fault).toBeUndefined();
  expect(records).toEqual({ compared: 0, takenOver: 0, unmarked: 50, faults: [], more: false });
  const state = await checkPackage(before);
  expect(state.faults).toEqual([]);
  expect(state.records).toMatchObject({ compared: 0, unmarked: 38 });
});

test("one line a year takes it over, once; from then on what is changed is named", async () => {
  const made = await takeOverRecords(database);
  expect(made).toBeGreaterThan(50); // papers too
  expect(await takeOverRecords(database)).toBe(0);
  const { rows } = await database.pool.query<{ content: string }>(
    "select content from log_entry where action = 'log.take-over' order by seq",
  );
  expect(rows.map(({ content }) => JSON.parse(content).actor).every((actor) => actor.startsWith("operator:"))).toBe(
    true,
  );
  const { records } = await verifyAll(database.queries, {});
  expect(records).toEqual({ compared: 50, takenOver: 50, unmarked: 0, faults: [], more: false });
  await loosen(database);
  const { records: changed } = await after(
    database,
    `update vote set result = jsonb_set(result, '{packetNumber}', '"99"') where id = (select min(id) from vote)`,
  );
  expect(changed.faults).toMatchObject([{ code: "record-differs", fields: [{ field: "result.packetNumber" }] }]);
  files = await packed();
}, 120_000);

/** Somebody edits a package and makes its manifest anew, so that it agrees with itself. */
async function edited(
  change: (files: Map<string, Uint8Array>) => void,
  claim: (manifest: Record<string, unknown>) => void = () => {},
): Promise<PackageState> {
  const copy = new Map(files);
  change(copy);
  const manifest = JSON.parse(strFromU8(copy.get("manifest.json")!)) as { files: { name: string; title: string }[] };
  const titles = new Map(manifest.files.map(({ name, title }) => [name, title]));
  const listed = [...copy].filter(([name]) => name !== "manifest.json");
  manifest.files = listed.map(([name, bytes]) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { name, bytes: bytes.length, sha256, title: titles.get(name) ?? "" };
  });
  claim(manifest as never);
  copy.set("manifest.json", strToU8(JSON.stringify(manifest)));
  return checkPackage(copy);
}

const rewrite = (name: string, change: (text: string) => string) => (kept: Map<string, Uint8Array>) => {
  const text = strFromU8(kept.get(name)!);
  const other = change(text);
  if (other === text) throw new Error(`nothing to change in ${name}`);
  kept.set(name, strToU8(other));
};

test("an untouched package agrees with its records, and its Word and PDF files with theirs", async () => {
  const state = await checkPackage(files);
  expect(state.faults).toEqual([]);
  expect(state.records).toMatchObject({ unmarked: 0, unconfirmed: [] });
  expect(state.records!.compared).toBeGreaterThan(45);
}, 120_000);

test("a figure edited in the data is named though the manifest was made anew", async () => {
  const { faults } = await edited(
    rewrite("data/elections.json", (text) => text.replace(/"packetNumber": "[^"]*"/, '"packetNumber": "99"')),
  );
  expect(faults).toMatchObject([
    { code: "record-differs", kind: "result", fields: [{ table: "vote", field: "result.packetNumber" }] },
  ]);
}, 120_000);

test("a row left out, one put in and data that is none are named", async () => {
  const rows = (change: (rows: object[]) => void) =>
    rewrite("data/awards.json", (text) => {
      const data = JSON.parse(text) as { awardRecord: object[] };
      change(data.awardRecord);
      return JSON.stringify(data);
    });
  expect((await edited(rows((list) => list.pop()))).faults).toMatchObject([{ code: "record-gone", kind: "award" }]);
  expect((await edited(rows((list) => list.push({ ...list[0], id: 9999 })))).faults).toMatchObject([
    { code: "record-unknown", kind: "award" },
  ]);
  const broken = await edited((kept) => kept.set("data/scoring.json", strToU8("[1")));
  expect(broken.faults).toContainEqual({ code: "data-unreadable", name: "data/scoring.json" });
}, 120_000);

test("a signed paper whose words were edited in Word is named; an edited PDF is told as not confirmed", async () => {
  const name = "papers/bang-diem-tong-hop-cum-1-2020";
  const { faults } = await edited((kept) => {
    const word = unzipSync(kept.get(`${name}.docx`)!);
    const text = strFromU8(word["word/document.xml"]!);
    const other = text.replace(/(<w:t[^>]*>)(\d+,\d+)(<)/, "$199,99$3");
    expect(other).not.toBe(text);
    kept.set(`${name}.docx`, zipSync({ ...word, "word/document.xml": strToU8(other) }));
  });
  expect(faults).toMatchObject([{ code: "paper-differs", name: `${name}.docx` }]);
  const pdf = await edited((kept) => kept.set(`${name}.pdf`, strToU8("%PDF-1.7 khác")));
  expect(pdf.records!.unconfirmed).toEqual([`${name}.pdf`]);
}, 120_000);

test("records edited along with the data are found by the log, and a record left out is missed", async () => {
  const place = /"place":"[^"]*"/;
  const both = await edited((kept) => {
    rewrite("records.jsonl", (text) => text.replace(/\\"signingDay\\":\\"2020/, '\\"signingDay\\":\\"2021'))(kept);
    rewrite("data/movement.json", (text) => text.replace(/"signingDay": "2020/, '"signingDay": "2021'))(kept);
  });
  expect(both.faults).toMatchObject([{ code: "record-changed", kind: "pact" }]);
  const lines = strFromU8(files.get("records.jsonl")!).trimEnd().split("\n");
  const without = await edited((kept) => kept.set("records.jsonl", strToU8(`${lines.slice(1).join("\n")}\n`)));
  expect(without.faults).toContainEqual(expect.objectContaining({ code: "record-missing" }));
  expect((await edited((kept) => kept.set("records.jsonl", strToU8("{}\n")))).faults).toContainEqual({
    code: "records-unreadable",
    line: 1,
  });
  expect(place.test(lines.join())).toBe(false);
}, 120_000);

const line = (seq: number, change: (line: Record<string, unknown>) => object) => (text: string) =>
  text.replace(new RegExp(`^\\{"seq":${seq},.*$`, "m"), (one) => JSON.stringify(change(JSON.parse(one))));

test("a file that tells the same rows again, or a name twice, does not pass off figures that nobody compared", async () => {
  const forged = (text: string) => text.replace(/"packetNumber": "[^"]*"/, '"packetNumber": "99"');
  const twice = await edited((kept) => {
    kept.set("data/people.json", kept.get("data/elections.json")!);
    rewrite("data/elections.json", forged)(kept);
  });
  expect(twice.faults).toContainEqual(expect.objectContaining({ code: "table-twice", table: "vote" }));
  const stranger = await edited((kept) => kept.set("data/zz.json", kept.get("data/elections.json")!));
  expect(stranger.faults).toContainEqual({ code: "stranger", name: "data/zz.json" });
  const doubled = await edited(
    rewrite("data/elections.json", (text) => text.replace(/("packetNumber": )/, '$1"99", $1')),
  );
  expect(doubled.faults).toEqual([{ code: "ambiguous", name: "data/elections.json" }]);
}, 120_000);

test("a package given for another year's, or another cluster's, is named by its own log", async () => {
  const claimed = await edited(
    () => {},
    (manifest) => (manifest["year"] = 2021),
  );
  expect(claimed.faults).toEqual([{ code: "other-year" }]);
  const rows = await edited(
    rewrite("data/movement.json", (text) => text.replace('"year": 2020', '"year": 2021')),
    (manifest) => (manifest["year"] = 2021),
  );
  expect(rows.faults).toMatchObject([
    { code: "other-year" },
    { code: "record-differs", kind: "opened-year", fields: [{ field: "year" }] },
  ]);
  const cluster = await edited(
    rewrite("data/organisations.json", (text) => text.replace('"code": "cum-1"', '"code": "cum-2"')),
    (manifest) => (manifest["cluster"] = { code: "cum-2", name: "Cụm khác" }),
  );
  expect(cluster.faults).toEqual([{ code: "other-year" }]);
}, 120_000);

test("a line of the year that is withheld is missed by the line after it; so is the line that took the package", async () => {
  const lines = strFromU8(files.get("log.jsonl")!).trimEnd().split("\n");
  const before = JSON.parse(JSON.parse(lines.at(-1)!).content).yearBefore as number;
  const withheld = await edited(
    rewrite(
      "log.jsonl",
      line(before, (one) => ({ ...one, content: null })),
    ),
  );
  expect(withheld.faults).toContainEqual({ code: "line-withheld", seq: before });
  // This place took two packages, one before it was taken over.
  const end = await edited((kept) => {
    for (const [at, one] of lines.entries())
      if (one.includes("oversight.take-package"))
        rewrite(
          "log.jsonl",
          line(at + 1, (each) => ({ ...each, content: null })),
        )(kept);
  });
  expect(end.faults).toContainEqual({ code: "end-withheld" });
}, 120_000);

test("the text of a record of this year cannot be kept back to show what it contradicts", async () => {
  const { faults } = await edited((kept) => {
    rewrite("records.jsonl", (text) =>
      text.replace(/^.*"kind":"scores".*$/m, (one) =>
        JSON.stringify({ ...JSON.parse(one), content: null, salt: null }),
      ),
    )(kept);
    rewrite("data/scoring.json", (text) => text.replace(/"lockedAt": "[^"]*"/, '"lockedAt": null'))(kept);
  });
  expect(faults).toMatchObject([{ code: "record-missing", kind: "scores" }]);
}, 120_000);

test("what Word shows is compared, not only its words; a signed paper's PDF may not be left out", async () => {
  const name = "papers/bang-diem-tong-hop-cum-1-2020.docx";
  const inWord = (change: (word: Record<string, Uint8Array>) => void) =>
    edited((kept) => {
      const word = unzipSync(kept.get(name)!);
      change(word);
      kept.set(name, zipSync(word));
    });
  // Another document stands in the file and is the one that Word opens.
  const other = await inWord((word) => {
    const forged = strFromU8(word["word/document.xml"]!).replace(/(<w:t[^>]*>)\d+,\d+(<)/, "$199,99$2");
    word["word/document2.xml"] = strToU8(forged);
    word["_rels/.rels"] = strToU8(strFromU8(word["_rels/.rels"]!).replace("word/document.xml", "word/document2.xml"));
  });
  expect(other.records!.unconfirmed).toEqual([name]);
  const hidden = await inWord((word) => {
    const text = strFromU8(word["word/document.xml"]!);
    word["word/document.xml"] = strToU8(text.replace("<w:rPr>", "<w:rPr><w:vanish/>"));
  });
  expect(hidden.records!.unconfirmed).toEqual([name]);
  const without = await edited((kept) => kept.delete("papers/bang-diem-tong-hop-cum-1-2020.pdf"));
  expect(without.faults).toMatchObject([{ code: "paper-missing", name: "papers/bang-diem-tong-hop-cum-1-2020.pdf" }]);
  const added = await edited((kept) =>
    kept.set("papers/bien-ban-kiem-phieu-9.docx", kept.get("papers/ke-hoach-thi-dua-cua-cum-cum-1-2020.docx")!),
  );
  expect(added.records!.unsigned).toContain("papers/bien-ban-kiem-phieu-9.docx");
}, 120_000);

test("an archive that programs unpack differently is not opened", () => {
  const packed = Object.fromEntries(files);
  const plain = zipSync(packed, { level: 0 });
  expect(openPackage(plain)).toMatchObject({ ok: true });
  const code = (bytes: Uint8Array) => {
    const opened = openPackage(bytes);
    return opened.ok ? "opened" : opened.refusal.code;
  };
  // Info-ZIP reads the second of two, a reader that counts from the beginning the first.
  expect(code(new Uint8Array([...plain, ...plain]))).toBe("not-plain");
  expect(code(new Uint8Array([...plain, 0]))).toBe("not-plain");
  const named = Buffer.from(plain);
  named.write(
    "papers/KE-HOACH-thi-dua-cua-cum-cum-1-2020.docx",
    named.indexOf("papers/ke-hoach-thi-dua-cua-cum-cum-1-2020.docx"),
  );
  expect(code(named)).toBe("not-plain");
  expect(
    code(
      zipSync({
        ...packed,
        "papers/Ke-hoach-thi-dua-cua-cum-cum-1-2020.docx": packed["papers/ke-hoach-thi-dua-cua-cum-cum-1-2020.docx"]!,
      }),
    ),
  ).toBe("twice");
});

test("figures of other years do not leave with the records", () => {
  for (const line of strFromU8(files.get("records.jsonl")!).trimEnd().split("\n")) {
    const { content, salt, hash } = JSON.parse(line) as Record<string, string | null>;
    expect([content === null, salt === null]).toEqual([content === null, content === null]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  }
});

/** Somebody edits a backup's rows and computes its last line anew. */
async function editedBackup(name: string, change: (text: string) => string): Promise<string> {
  const file = join(folder, "sao-luu");
  rmSync(file, { force: true });
  await backUp(database, file);
  const text = gunzipSync(readFileSync(file)).toString();
  const body = change(text.slice(0, text.lastIndexOf("E ")));
  expect(body).not.toBe(text.slice(0, text.lastIndexOf("E ")));
  const changed = join(folder, name);
  writeFileSync(changed, gzipSync(`${body}E ${createHash("sha256").update(body).digest("hex")}\n`));
  return changed;
}

test("an edited backup is refused with what differs, and nothing is kept; where it is the only one it may be let in", async () => {
  const file = await editedBackup("sua", (text) => text.replace(/("packetNumber": )"[^"]*"/, '$1"99"'));
  const target = await freshDatabase();
  try {
    const refused = await restore(target, file).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BackupChanged);
    const { found } = refused as BackupChanged;
    expect(found.records.faults).toMatchObject([{ kind: "result", fields: [{ field: "result.packetNumber" }] }]);
    expect((await target.pool.query("select count(*)::int as n from vote")).rows[0].n).toBe(0);
    const { found: known } = await restore(target, file, { evenIfChanged: true });
    expect(known.records.faults).toHaveLength(1);
    expect((await target.pool.query("select count(*)::int as n from vote")).rows[0].n).toBeGreaterThan(0);
  } finally {
    await target.remove();
  }
}, 120_000);

test("a backup whose log was rewritten is refused by the line", async () => {
  const file = await editedBackup("nhat-ky", (text) =>
    text.replace('\\"action\\":\\"movement.sign-pact\\"', '\\"action\\":\\"movement.sign-pacT\\"'),
  );
  const target = await freshDatabase();
  try {
    const refused = await restore(target, file).catch((error: unknown) => error);
    expect((refused as BackupChanged).found.chain.fault).toMatchObject({ code: "changed" });
  } finally {
    await target.remove();
  }
}, 120_000);

test("a place that has the records of an earlier version is taken over for later kinds alone, once", async () => {
  const later = recordKinds().flatMap(({ name, edition }) => (edition > 1 ? [name] : []));
  await database.pool.query("delete from frozen_record where kind = any($1)", [later]);
  expect(await compareWithTables(database.queries)).toMatchObject({ compared: 39, unmarked: 11, faults: [] });
  const forged = "update vote set name = name || ' khác' where id = (select min(id) from vote)";
  expect((await after(database, forged)).records.faults).toContainEqual(
    expect.objectContaining({ code: "record-differs", kind: "result" }),
  );
  expect(await takeOverRecords(database)).toBe(11);
  expect(await takeOverRecords(database)).toBe(0);
  expect(await compareWithTables(database.queries)).toMatchObject({ compared: 50, unmarked: 0, faults: [] });
}, 120_000);
