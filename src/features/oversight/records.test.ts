import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, operator, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { everyRecord } from "../../../test/support/every-record.ts";
import { after, loosen } from "../../../test/support/tampering.ts";
import "../../actions.ts";
import { queriesOn } from "../../platform/database/index.ts";
import { paperText } from "../../engines/document/index.ts";
import {
  compareWithTables,
  keyText,
  type RecordFault,
  type RecordKind,
  recordKinds,
  verifyAll,
} from "../../platform/records/index.ts";
import { readYear } from "../year/index.ts";
import { correctMembership } from "../organisations/correct-membership.ts";
import { correctUnitName } from "../organisations/correct-unit-name.ts";
import { allPapers } from "../papers/index.ts";
import { fieldsSaid } from "./field-words.ts";
import { verifyLog } from "./verify-log.ts";
import { recordBroken } from "./words.vi.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let yearId: number;
const secretary = () => somebody(9, { yearId, role: "secretary", unitId: null });

beforeAll(async () => {
  database = await freshDatabase();
  ({ yearId } = await everyRecord(database));
  await loosen(database);
}, 300_000);
afterAll(() => database.remove());

const found = async (statement: string, values: readonly unknown[] = []): Promise<readonly RecordFault[]> =>
  (await after(database, statement, values)).records.faults;

/** The same after several, such as those that change the schema; nothing of them stays. */
async function foundAfter(...statements: readonly string[]): Promise<readonly RecordFault[]> {
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await client.query(statements.join("; "));
    return (await verifyAll(queriesOn(client), {})).records.faults;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

test("a year done through the product agrees with its records, every kind of them", async () => {
  const { chain, records } = await verifyAll(database.queries, {});
  expect(chain.fault).toBeUndefined();
  expect(records).toMatchObject({ faults: [], takenOver: 1, unmarked: 0 });
  const { rows } = await database.pool.query<{ kind: string }>("select distinct kind from frozen_record");
  const kept = rows.map(({ kind }) => kind);
  // A settlement needs a tie, a version of the pact a correction: the sample year has neither.
  expect(
    recordKinds()
      .map(({ name }) => name)
      .filter((name) => !kept.includes(name)),
  ).toEqual(["pact-version", "settlement"]);
  expect(kept).toContain("paper");
});

/** Columns of frozen tables that no record keeps, and why. */
const notFrozen: Readonly<Record<string, string>> = {
  revision: "counts edits",
  createdAt: "when a draft was begun",
  address: "where post goes; no paper is signed by it",
  moved: "what people had been told of the day before it was moved: of the invitation, not of the minutes",
};
/** What a screen has seen of the table, as “revision” elsewhere. */
const alsoRevisions: readonly string[] = ["scoreTable.criteriaRevision", "scoreTable.scoresRevision"];

test("every column of a frozen table is kept by some record, or left out with a reason", () => {
  const kept = new Map<string, Set<string>>();
  for (const kind of recordKinds())
    for (const [table, column] of [...frozenColumns(kind), ...kind.key.map((name) => [kind.table, name] as const)])
      kept.set(table, (kept.get(table) ?? new Set()).add(column));
  const tables = readFileSync("src/platform/database/tables.ts", "utf8");
  const undecided = [...kept].flatMap(([table, columns]) => {
    const shape = new RegExp(`interface ${table[0]!.toUpperCase()}${table.slice(1)} \\{([^}]*)\\}`).exec(tables)![1]!;
    return [...shape.matchAll(/^ {2}(\w+):/gm)]
      .map(([, column]) => column!)
      .filter((column) => !columns.has(column) && !(column in notFrozen))
      .map((column) => `${table}.${column}`);
  });
  expect(undecided.filter((column) => !alsoRevisions.includes(column))).toEqual([]);
});

/** How a value of each type is changed without becoming another type; also where nothing stands. */
const altered: Readonly<Record<string, string>> = {
  text: `coalesce($, '') || ' sửa'`,
  integer: `coalesce($, 0) + 70`,
  bigint: `coalesce($, 0) + 1000`,
  boolean: `not $`,
  date: `coalesce($, '2020-01-01') + 1`,
  "timestamp with time zone": `coalesce($, '2020-01-01') + interval '1 minute'`,
  jsonb: `jsonb_build_array($)`,
};
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Every table and column that a kind freezes, and the column that ties a part to it. */
const frozenColumns = (kind: RecordKind): readonly (readonly [table: string, column: string])[] => [
  ...kind.columns.map((column) => [kind.table, column] as const),
  ...kind.parts.flatMap((part) => [...part.columns, part.by].map((column) => [part.table, column] as const)),
];

/** A row of a table that some record of the kind froze: its values as the record has them. */
async function aFrozenRow(kind: RecordKind, table: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { rows } = await database.pool.query<{ content: string }>(
    "select content from frozen_record where kind = $1 and content is not null order by id desc",
    [kind.name],
  );
  return rows.flatMap(({ content }) => JSON.parse(content).facts[table] as Record<string, unknown>[])[0];
}

test("whichever field of whatever was signed, locked or decided is changed in the tables, verifying names it", async () => {
  const types = new Map(
    (
      await database.pool.query<{ t: string; c: string; type: string }>(
        "select table_name as t, column_name as c, data_type as type from information_schema.columns where table_schema = 'public'",
      )
    ).rows.map(({ t, c, type }) => [`${t}.${c}`, type]),
  );
  let tried = 0;
  for (const kind of recordKinds().filter(({ name }) => !["pact-version", "settlement"].includes(name)))
    for (const [table, column] of frozenColumns(kind)) {
      const row = await aFrozenRow(kind, table);
      if (!row) continue; // nobody spoke, or nobody withdrew, in this year
      const type = types.get(`${snake(table)}.${snake(column)}`)!;
      const where = Object.entries(row)
        .filter(([, value]) => typeof value === "number" || (typeof value === "string" && value.length < 200))
        .map(([name, value]) => [snake(name), keyText(value)]);
      const faults = await found(
        `update ${snake(table)} set ${snake(column)} = ${altered[type]!.replaceAll("$", snake(column))}
          where ctid = (select ctid from ${snake(table)}
            where ${where.map(([name], at) => `${name}::text = $${at + 1}`).join(" and ")} limit 1)`,
        where.map(([name, value]) =>
          types.get(`${snake(table)}.${name}`)!.startsWith("timestamp") ? local(value!) : value,
        ),
      );
      const own = faults.filter((fault) => fault.kind === kind.name);
      expect(own, `${kind.name}: ${table}.${column}`).not.toEqual([]);
      for (const fault of own)
        if (fault.code === "record-differs" && fault.fields.every(({ field }) => !field.startsWith("row-")))
          expect(fault.fields.map((one) => `${one.table}.${one.field.split(".")[0]}`)).toContain(`${table}.${column}`);
      tried++;
    }
  expect(tried).toBeGreaterThan(150);
}, 600_000);

/** As PostgreSQL writes a moment as text in the session's zone; the tests run in UTC. */
const local = (instant: string): string => `${instant.slice(0, 19).replace("T", " ")}${fraction(instant)}+00`;
const fraction = (instant: string): string => {
  const digits = instant.slice(19, -1).replace(/0+$/, "");
  return digits === "." ? "" : digits;
};

test("the signer, one teller's figures and a figure inside a signed result are named in words", async () => {
  const sign = await found(
    `update vote set result = jsonb_set(result, '{signedBy,name}', '"Người Khác"') where id = (select min(id) from vote)`,
  );
  expect(sign.map((fault) => recordBroken[fault.code](fault as never))).toEqual([
    expect.stringMatching(/^kết quả bỏ phiếu “.+” khác bản gốc ở: kết quả, người ký, tên$/),
  ]);
  const figure = await found(
    `update vote set result = jsonb_set(result, '{figures,0,returned}', '99') where id = (select min(id) from vote)`,
  );
  expect(figure).toMatchObject([
    { code: "record-differs", fields: [{ table: "vote", field: "result.figures.returned" }] },
  ]);
  const typed = await found(
    `update teller_entry set figures = jsonb_set(figures, '{0,valid}', '99') where vote_id = (select min(id) from vote) and seat = 1`,
  );
  expect(typed).toMatchObject([{ kind: "result", fields: [{ table: "tellerEntry", field: "figures.valid" }] }]);
  // Only where it differs is told, never what it says: in a small room the figures tell who voted how.
  expect(JSON.stringify([sign, figure, typed])).not.toMatch(/Người Khác|99/);
});

test("what is taken out, put in, or opened again behind the product's back is named", async () => {
  expect(await found("delete from score where ctid = (select min(ctid) from score)")).toMatchObject([
    { kind: "scores", code: "record-differs", fields: [{ table: "score", field: "row-missing" }] },
  ]);
  expect(await found("delete from award_record where id = (select min(id) from award_record)")).toContainEqual(
    expect.objectContaining({ kind: "award", code: "record-gone" }),
  );
  expect(await found("update score_table set locked_at = null")).toMatchObject([
    { kind: "scores", code: "record-gone" },
  ]);
  const forged = `insert into award_record (id, cluster_id, year, kind, award_name, unit_id, recipient, collectives,
    decision_number, recorded_at) select 9999, cluster_id, 2020, 'named', 'Bằng khen', min(unit_id), 'Đơn vị lạ', 1, '1/QĐ', now()
    from membership group by cluster_id`;
  const [fault] = await found(forged);
  expect(fault).toMatchObject({ kind: "award", code: "record-unknown", called: "Bằng khen, Đơn vị lạ" });
  expect(recordBroken["record-unknown"](fault as never)).toBe(
    "dòng sổ khen thưởng “Bằng khen, Đơn vị lạ” không có bản gốc: không việc nào trong nhật ký làm ra",
  );
});

test("a record itself changed, taken out or put in is named by the line that vouches for it", async () => {
  const one = "(select id from frozen_record where kind = 'paper' order by id limit 1)";
  expect(
    await found(`update frozen_record set content = replace(content, 'CỤM', 'KHỐI') where id = ${one}`),
  ).toMatchObject([{ code: "record-changed", kind: "paper" }]);
  expect(await found(`delete from frozen_record where id = ${one}`)).toContainEqual(
    expect.objectContaining({ code: "record-missing", kind: "paper" }),
  );
  const added = `insert into frozen_record (seq, kind, subject, content, salt, hash)
    select max(seq), 'paper', 'x', 'x', 'x', 'x' from log_entry`;
  expect(await found(added)).toContainEqual(expect.objectContaining({ code: "record-added", subject: "x" }));
  expect(await found("truncate frozen_record").catch((error: Error) => error.message)).toContain("nothing was changed");
});

test("a record whose text was taken away is not taken for a thing opened again", async () => {
  // The score table unlocked past the product, and its record made to say so.
  const unlocked = `with text as (update frozen_record set content = null, salt = null where kind = 'scores' returning 1)
    update score_table set locked_at = null where exists (select 1 from text)`;
  expect(await found(unlocked)).toContainEqual(expect.objectContaining({ code: "record-missing", kind: "scores" }));
});

test("a record put in below the first is walked, too; so is a line of the log", async () => {
  const below = `insert into frozen_record (id, seq, kind, subject, content, salt, hash) overriding system value
    select -9, 0, 'award', '9999', content, salt, hash from frozen_record where kind = 'award' limit 1`;
  expect(await found(below)).toContainEqual(expect.objectContaining({ code: "record-added", subject: "9999" }));
  const line = `insert into log_entry (seq, at, action, actor, year_id, content, content_hash, previous_hash, hash)
    select -5, at, action, actor, year_id, content, content_hash, previous_hash, repeat('a', 64) from log_entry where seq = 2`;
  expect((await after(database, line)).chain.fault).toBeDefined();
});

test("a table dropped, or hidden behind a view that took its name, is compared all the same", async () => {
  const frozen = [...new Set(recordKinds().map(({ table }) => snake(table)))];
  const withRecords = new Set(
    (await database.pool.query<{ kind: string }>("select distinct kind from frozen_record")).rows.map(
      ({ kind }) => kind,
    ),
  );
  for (const table of frozen.filter((name) => !["pact_version", "cluster_year", "report_call"].includes(name))) {
    const own = recordKinds().filter((kind) => snake(kind.table) === table && withRecords.has(kind.name));
    const gone = own.map(({ name }) => expect.objectContaining({ code: "record-gone", kind: name }));
    expect(await foundAfter(`drop table ${table} cascade`), table).toEqual(expect.arrayContaining(gone));
    const hidden = [`alter table ${table} rename to away`, `create view ${table} as select * from away where false`];
    expect(await foundAfter(...hidden), `a view over ${table}`).toEqual(expect.arrayContaining(gone));
  }
  expect(await foundAfter("drop table teller_entry cascade")).toContainEqual(
    expect.objectContaining({ code: "record-differs", kind: "result" }),
  );
}, 120_000);

test("records put away altogether are missing, not older than the upgrade", async () => {
  const { rows } = await database.pool.query<{ n: number }>("select count(*)::int as n from frozen_record");
  const missing = (faults: readonly RecordFault[]) => faults.filter(({ code }) => code === "record-missing");
  expect(missing(await foundAfter("drop table frozen_record cascade"))).toHaveLength(rows[0]!.n);
  expect(missing(await foundAfter("alter table frozen_record rename to away"))).toHaveLength(rows[0]!.n);
});

test("a line emptied in the database is no line that a package hides", async () => {
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await client.query("alter table log_entry alter content drop not null");
    const line = `select min(seq) from log_entry where content not like '%"froze":%'`;
    await client.query(`update log_entry set content = null, actor = 'system' where seq = (${line})`);
    const { chain } = await verifyAll(queriesOn(client), {});
    expect(chain.fault).toMatchObject({ code: "changed" });
  } finally {
    await client.query("rollback");
    client.release();
  }
});

test("a confirmation that names a paper nobody has is named: verdicts would count it", async () => {
  const stray = `insert into attested_fact (id, year_id, unit_id, fact, by_level, holds, paper, on_day, recorded_by, recorded_at, paper_id)
    select 99999, year_id, unit_id, 'law-abiding', by_level, true, paper, on_day, recorded_by, recorded_at, 88888
      from attested_fact limit 1`;
  expect(await found(stray)).toContainEqual({
    ...{ code: "record-unknown", kind: "evidence-paper", subject: "88888", called: "" },
  });
  const stands = `insert into score (criterion_id, unit_id, points) select 88888, unit_id, points from score limit 1`;
  expect(await found(stands)).toContainEqual(expect.objectContaining({ code: "record-unknown", kind: "scores" }));
});

test("a call for reports put under another year takes its reports along, and each is named", async () => {
  const { rows } = await database.pool.query<{ n: number }>(
    "select count(*)::int as n from unit_report where state = 'submitted'",
  );
  const faults = await found("update report_call set year_id = 999");
  expect(faults).toHaveLength(rows[0]!.n);
  expect(recordBroken["record-differs"](faults[0] as never)).toBe(
    "báo cáo đơn vị đã gửi khác bản gốc ở: đợt báo cáo, năm thi đua",
  );
});

test("what was made anew after the line whose hash is given is told: that hash does not vouch for it", async () => {
  const { rows } = await database.pool.query<{ hash: string; subject: string; again: number }>(
    `select l.hash, a.subject, b.seq::int as again from frozen_record a join frozen_record b using (kind, subject)
      join log_entry l on l.seq = a.seq where a.kind = 'nomination' and b.seq > a.seq order by a.seq, b.seq limit 1`,
  );
  const { hash, subject, again } = rows[0]!;
  const { madeAnew } = await verifyAll(database.queries, { head: hash });
  expect(madeAnew).toContainEqual({
    kind: "nomination",
    subject,
    seq: again,
    called: expect.stringMatching(/^Cờ .+, .+/),
  });
  const told = await done(database, verifyLog, somebody(5, { yearId, role: "observer", unitId: null }), {
    ...{ yearId, head: hash },
  });
  expect(told.madeAnew).toContainEqual({ what: expect.stringMatching(/^đề nghị khen thưởng “Cờ .+”$/), seq: again });
  expect((await done(database, verifyLog, secretary(), { yearId })).madeAnew).toEqual([]);
  expect((await verifyAll(database.queries, {})).madeAnew).toEqual([]);
  const last = (await verifyAll(database.queries, {})).chain.head;
  expect((await verifyAll(database.queries, { head: last })).madeAnew).toEqual([]);
});

test("a record moved to another year is named, and its rows are compared in their own all the same", async () => {
  const moved = `with away as (update frozen_record set year_id = null where kind = 'pact' returning 1)
    update pact set place = place || ' sửa' where exists (select 1 from away)`;
  expect(await found(moved)).toContainEqual(expect.objectContaining({ code: "record-changed", kind: "pact" }));
  const client = await database.pool.connect();
  try {
    await client.query("begin");
    await client.query(moved);
    const { faults } = await compareWithTables(queriesOn(client), yearId);
    expect(faults).toMatchObject([{ code: "record-differs", kind: "pact", fields: [{ field: "place" }] }]);
  } finally {
    await client.query("rollback");
    client.release();
  }
});

test("a record and the row it froze, changed together, are still found by the line's hash", async () => {
  const faults = await found(
    `with text as (update frozen_record set content = replace(content, '"place":"', '"place":"Ở ') where kind = 'pact' returning 1)
     update pact set place = 'Ở ' || place where exists (select 1 from text)`,
  );
  expect(faults).toContainEqual(expect.objectContaining({ code: "record-changed", kind: "pact" }));
});

test("the screen tells whoever reads the year what differs in it, and of other years only how much", async () => {
  const reader = somebody(5, { yearId, role: "observer", unitId: null });
  const whole = await done(database, verifyLog, reader, { yearId });
  expect(whole.records).toMatchObject({ faults: [], elsewhere: 0 });
  expect(whole.records.compared).toBeGreaterThan(30);
  await database.pool.query("update pact set place = place || ' sửa'");
  const after = await done(database, verifyLog, reader, { yearId });
  expect(after.records.faults).toEqual(["giao ước thi đua khác bản gốc ở: nơi"]);
  await database.pool.query("update pact set place = replace(place, ' sửa', '')");
});

test("names corrected in a later year change no paper and no screen of a concluded one", async () => {
  const before = (await readYear(database.queries, yearId))!;
  const printed = async () =>
    (await allPapers(database.queries, (await readYear(database.queries, yearId))!)).map(({ fileName, paper }) => [
      fileName,
      paperText(paper),
    ]);
  const text = await printed();
  const { rows: names } = await database.pool.query("select unit_id, from_day::text, name from unit_name");
  for (const { unit_id: unitId, from_day: fromDay, name } of names)
    await done(database, correctUnitName, operator, {
      unitId: Number(unitId),
      fromDay,
      name: `${name} (sửa sau)`,
      decision: "",
    });
  const { rows: members } = await database.pool.query("select id, joined_on::text, revision from membership");
  for (const { id, joined_on: joinedOn, revision } of members)
    await done(database, correctMembership, operator, {
      ...{ membershipId: Number(id), observer: true, joinedOn, joinedDecision: "", revision },
    });
  expect(await printed()).toEqual(text);
  expect((await readYear(database.queries, yearId))!).toEqual(before);
  expect((await verifyAll(database.queries, {})).records.faults).toEqual([]);
});

test("fields are told as people call them, in both languages", () => {
  const fields = [
    { table: "vote", field: "result.signedBy.name" },
    { table: "score", field: "row-missing" },
    { table: "zz", field: "yy" },
  ];
  expect(fieldsSaid(fields, "vi")).toBe("kết quả, người ký, tên; điểm, mất một dòng; zz, yy");
  expect(fieldsSaid(fields, "en")).toBe("vote, result, signed by, name; score, a row is missing; zz, yy");
});

test("the mechanism is asked of nobody who may not: a stranger reads no comparison", async () => {
  expect((await act(database, verifyLog, somebody(77), { yearId })).kind).toBe("not-allowed");
});
