// A backup of a whole year in the hands of an informed forger: what he edits is refused by its name, or let in as what it is.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import "../src/actions.ts";
import { chainSaid } from "../src/cli/log/verify.ts";
import { backUp, BackupChanged, type Restored, restore } from "../src/platform/backup/index.ts";
import { verifyAll } from "../src/platform/records/index.ts";
import { type FreshDatabase, freshDatabase } from "./support/database.ts";
import { everyRecord } from "./support/every-record.ts";
import { ForgedBackup } from "./support/forged-backup.ts";
import { sealed } from "./support/sealed-backup.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-attacked-"));
const good = join(folder, "good.thidua");
let target: FreshDatabase;
/** What the minutes carry: the hash of the log's last line when the backup was made. */
let head: string;

beforeAll(async () => {
  const source = await freshDatabase();
  await everyRecord(source);
  await backUp(source, good);
  head = (await verifyAll(source.queries, {})).chain.head;
  await source.remove();
  target = await freshDatabase();
}, 300_000);
afterAll(async () => {
  await target.remove();
  rmSync(folder, { recursive: true, force: true });
});

type Attack = (of: ForgedBackup) => unknown;

async function restored(bytes: Buffer, into: FreshDatabase, evenIfChanged = false): Promise<Restored | Error> {
  const file = join(folder, "forged.thidua");
  writeFileSync(file, bytes);
  return restore(into, file, { evenIfChanged }).catch((error: unknown) => error as Error);
}

/** What the restore named when it refused; nothing is kept of the file. */
async function named(attack: Attack): Promise<string[]> {
  const forged = new ForgedBackup(good);
  attack(forged);
  return namedIn(forged.bytes());
}

async function namedIn(bytes: Buffer): Promise<string[]> {
  const refused = await restored(bytes, target);
  expect(refused).toBeInstanceOf(Error);
  const { rows } = await target.pool.query(
    "select (select count(*) from vote) + (select count(*) from log_entry) as n",
  );
  expect(Number(rows[0].n)).toBe(0);
  if (!(refused instanceof BackupChanged)) return [(refused as Error).message];
  const { chain, records } = refused.found;
  return [
    ...(chain.fault ? [`log ${chain.fault.code}`] : []),
    ...records.faults.map(({ code, kind }) => `${code} ${kind}`),
  ];
}

test("the same backup with its last line made anew is restored, and nothing is named", async () => {
  const into = await freshDatabase();
  const { found } = (await restored(new ForgedBackup(good).bytes(), into)) as Restored;
  expect([found.chain.fault, found.records.faults]).toEqual([undefined, []]);
  await into.remove();
});

const otherPoints: Attack = (of) => (of.row("score", "points")["points"] += 100);
const otherPointsInRecord = (of: ForgedBackup) => {
  const { criterion_id: criterionId, unit_id: unitId } = of.row("score", "points");
  otherPoints(of);
  return of.record("scores", ({ facts }) => {
    const row = facts.score.find((one: typeof facts) => one.criterionId === criterionId && one.unitId === unitId);
    row.points += 100;
  });
};

describe("one thing is edited and the file sealed anew", () => {
  const attacks: Readonly<Record<string, readonly [Attack, string]>> = {
    "figures of a signed result": [
      (of) => (of.row("vote", "result")["result"].figures[0].issued += 1),
      "record-differs result",
    ],
    "a point of a locked table": [otherPoints, "record-differs scores"],
    "number of a decision in the ledger": [
      (of) => (of.row("award_record")["decision_number"] = "999/QĐ"),
      "record-differs award",
    ],
    "an award that nobody entered": [
      (of) => of.rows("award_record").push({ ...of.row("award_record"), id: 99_999 }),
      "record-unknown award",
    ],
    "a signed result gone back to a draft": [
      (of) => Object.assign(of.row("vote", "result"), { state: "counting", result: null, settlement: null }),
      "invalid content in table vote",
    ],
    "what a unit was called": [(of) => (of.row("unit_name")["name"] = "Đơn vị khác"), "record-differs unit"],
    "a call for reports moved to another year": [
      (of) => {
        const year = of.rows("cluster_year").at(-1)!;
        of.rows("cluster_year").push({ ...year, id: year["id"] + 1, year: year["year"] + 1, concluded_at: null });
        of.row("report_call")["year_id"] = year["id"] + 1;
      },
      "record-differs unit-report",
    ],
    "the text of a record": [(of) => (of.row("frozen_record", "content")["content"] += " "), "record-changed"],
    "a row, its record and the record's hash": [otherPointsInRecord, "record-changed scores"],
    "a row, its record and what its line says": [
      (of) => of.line(otherPointsInRecord(of), { rehashed: false }),
      "log changed",
    ],
    "a row, its record, its line and the hashes of that line": [
      (of) => of.line(otherPointsInRecord(of), { rehashed: true }),
      "log changed",
    ],
    "a record put under another year": [
      (of) => (of.row("frozen_record", "year_id")["year_id"] = null),
      "record-changed",
    ],
    "a record left out": [(of) => of.rows("frozen_record").pop(), "record-missing"],
    "a record nobody made": [
      (of) => of.rows("frozen_record").push({ ...of.rows("frozen_record").at(-1)!, id: 99_999 }),
      "record-added",
    ],
    "every record left out": [(of) => of.tables.set("frozen_record", []), "record-missing result"],
    "the table of records left out": [(of) => of.tables.delete("frozen_record"), "record-missing result"],
    "the log left out": [(of) => of.tables.set("log_entry", []), "record-added result"],
    "the last twenty lines and their records left out": [
      (of) => {
        const from = of.rows("log_entry").at(-20)!["seq"];
        for (const name of ["log_entry", "frozen_record"])
          of.tables.set(
            name,
            of.rows(name).filter(({ seq }) => seq < from),
          );
      },
      "record-",
    ],
    "a line left out": [(of) => of.rows("log_entry").splice(40, 1), "log missing"],
    "the action beside a line": [(of) => (of.rows("log_entry")[40]!["action"] = "movement.sign-pact"), "log changed"],
    "two lines exchanged": [
      (of) => {
        const [one, other] = of.rows("log_entry").slice(40, 42) as [never, never];
        of.rows("log_entry").splice(40, 2, { ...(one as object), seq: 42 }, { ...(other as object), seq: 41 });
      },
      "log ",
    ],
    "a table left out": [(of) => of.tables.delete("score"), "record-differs scores"],
    "rows twice": [(of) => of.rows("score").push(of.row("score", "points")), "invalid content in table score"],
    "a table that thidua does not have": [(of) => of.tables.set("vote2", of.rows("vote")), 'does not have ("vote2")'],
    "a table renamed": [
      (of) => {
        of.tables.set("Vote", of.rows("vote"));
        of.tables.delete("vote");
      },
      'does not have ("Vote")',
    ],
    "SQL for a table's name": [(of) => of.tables.set('vote"; update vote set result = null; --', []), "does not have"],
    "SQL for a column's name": [
      (of) => of.rows("vote").push({ ...of.row("vote"), 'id") select 1; --': 1 }),
      "does not have",
    ],
    "SQL in a value, which is a value": [
      (of) => (of.row("award_record")["decision_number"] = "'); delete from log_entry; --"),
      "record-differs award",
    ],
    "a schema to come": [
      (of) => (of.header["migrations"] as string[]).push("9999-to-come.sql"),
      "made by a newer thidua",
    ],
    "a schema of before": [(of) => (of.header["migrations"] as string[]).pop(), "started with a newer thidua"],
  };
  test.for(Object.entries(attacks))("%s", async ([, [attack, said]]) => {
    const found = await named(attack);
    expect(found.join("\n")).toContain(said);
  });
});

describe("the file itself", () => {
  const damaged = "is no thidua backup or is damaged";
  test("cut off at any of twenty places, with or without its last line made anew, it is not restored as whole", async () => {
    const whole = new ForgedBackup(good);
    const bytes = whole.bytes();
    const lines = whole.lines();
    for (let part = 1; part < 20; part++) {
      expect(await namedIn(bytes.subarray(0, Math.floor((bytes.length * part) / 20)))).toEqual([
        expect.stringContaining(damaged),
      ]);
      const short = sealed(lines.slice(0, Math.floor((lines.length * part) / 20)));
      expect((await namedIn(short)).length, `${part}/20`).toBeGreaterThan(0);
    }
  }, 300_000);

  test("a row longer than any deed can store, and a file that unfolds without end", async () => {
    const forged = new ForgedBackup(good);
    forged.row("award_record")["source"] = "a".repeat(2 ** 26);
    expect(await namedIn(forged.bytes())).toEqual([expect.stringContaining(damaged)]);
    const bomb = gzipSync(`${forged.lines()[0]}\n${"\n".repeat(2 ** 27)}`);
    expect(await namedIn(bomb)).toEqual([expect.stringContaining(damaged)]);
  }, 120_000);
});

describe("row, record, line and the whole chain are made anew", () => {
  const anew: Attack = (of) => {
    const { from, to } = otherPointsInRecord(of);
    of.chain((content) => content.replaceAll(from, to));
  };
  /** An older version's data has no records: their lines say none, and the chain is made anew. */
  const asIfOlder: Attack = (of) => {
    otherPoints(of);
    of.tables.set("frozen_record", []);
    of.chain((content) => {
      const { froze, ...said } = JSON.parse(content) as Record<string, unknown>;
      return froze ? JSON.stringify(said) : content;
    });
  };

  test.for([
    ["with its record", anew],
    ["as if no record had been", asIfOlder],
  ] as const)(
    "%s: nothing inside can tell, so no word says intact; the hash in the minutes does",
    async ([, attack]) => {
      const forged = new ForgedBackup(good);
      attack(forged);
      const into = await freshDatabase();
      try {
        expect(await restored(forged.bytes(), into)).not.toBeInstanceOf(Error);
        const { chain } = await verifyAll(into.queries, {});
        expect(chain.fault).toBeUndefined();
        for (const lang of ["vi", "en"] as const)
          expect(chainSaid(chain as never, { lang } as never)).not.toMatch(/nguyên vẹn|intact/);
        expect((await verifyAll(into.queries, { head })).chain.fault?.code).toBe("tail-cut");
      } finally {
        await into.remove();
      }
    },
  );

  test("records taken away with their lines' word of them: what is final is told as not vouched for", async () => {
    const forged = new ForgedBackup(good);
    asIfOlder(forged);
    const into = await freshDatabase();
    await restored(forged.bytes(), into);
    const { records } = await verifyAll(into.queries, {});
    expect(records).toMatchObject({ compared: 0 });
    expect(records.unmarked).toBeGreaterThan(40);
    await into.remove();
  });
});

test("let in as the only one there is, the forged place says so at every verifying", async () => {
  const forged = new ForgedBackup(good);
  otherPointsInRecord(forged);
  const into = await freshDatabase();
  expect(await restored(forged.bytes(), into, true)).not.toBeInstanceOf(Error);
  const { records } = await verifyAll(into.queries, {});
  expect(records.faults).toContainEqual(expect.objectContaining({ code: "record-changed", kind: "scores" }));
  await into.remove();
});
