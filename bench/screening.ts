// A whole ministry in the product's own tables: a million generated persons with twenty records each, their year masks
// built, kept up to date by one more write, and screened by one rule with lists and reasons.
// `node bench/screening.ts [persons] [embedded]`: on Debian's PostgreSQL, or on the embedded one.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { assert } from "../src/basics/assert.ts";
import { askLaw } from "../src/features/eligibility/screening/ask-law.ts";
import { screenScope } from "../src/features/eligibility/screening/screen-scope.ts";
import { theLaw } from "../src/platform/the-law.ts";
import { type Database, migrate, openDatabase } from "../src/platform/database/index.ts";
import { serverPostgres } from "../test/support/server-postgres.ts";

const persons = Number(process.argv[2] ?? 100_000); // the whole million takes minutes: say it
const embedded = process.argv.includes("embedded");
const year = 2025;
const submitted = "2026-02-15";
const units = 100;

const server = embedded ? undefined : await serverPostgres();
const folder = mkdtempSync(join(tmpdir(), "thidua-bench-screening-"));
const url = await server?.database("ministry");
const database = await openDatabase({ folder: join(folder, "postgres"), url });
try {
  await migrate(database.pool);
  const here = await emptyMinistry(database);
  tell(`${database.kind} database, ${persons.toLocaleString("en")} generated persons x 20 records`);
  tell(
    `loaded in ${await seconds(() => load(database, here))} s with two indexes (not a figure of the product: no deed, keys unchecked)`,
  );
  const built = await seconds(() => sql`select rebuild_derived()`.execute(database.queries));
  tell(`all masks built anew in ${built} s; ${await sizes(database)}`);
  await sql`analyze`.execute(database.queries);
  await oneMoreWrite(database, here);
  for (const awardCode of ["chien-si-thi-dua-bo-ban-nganh-tinh", "bang-khen-thu-tuong-chinh-phu"])
    for (let time = 0; time < 2; time += 1) await screenAll(database, here, awardCode);
} finally {
  await database.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

interface Here {
  readonly clusterId: number;
  readonly firstUnit: number;
  readonly firstYear: number;
  readonly yearId: number;
}

async function emptyMinistry({ queries }: Database): Promise<Here> {
  const { rows } = await sql<Here>`
    with owner as (insert into owner (name) values ('Bộ minh họa') returning id),
    cluster as (insert into cluster (owner_id, code, name) select id, 'minh-hoa', 'Cụm minh họa' from owner returning id),
    unit as (insert into unit (owner_id, code) select owner.id, 'u' || n from owner, generate_series(1, ${units}::integer) n returning id),
    span as (insert into cluster_year (cluster_id, year, starts_on, ends_on, created_at)
      select id, y, make_date(y, 1, 1), make_date(y, 12, 31), now() from cluster, generate_series(2019, ${year}::integer) y order by y returning id)
    select (select id from cluster) as cluster_id, (select min(id) from unit) as first_unit,
      (select min(id) from span) as first_year, (select max(id) from span) as year_id`.execute(queries);
  return rows[0]!;
}

/** Six grades, five years without discipline, five awards, four confirmations: drawn from the number of the person. */
async function load({ pool }: Database, { clusterId, firstUnit, firstYear }: Here): Promise<void> {
  const client = await pool.connect();
  const draw = (salt: string) => `(hashint8extended(p * 64 + ${salt}, 2026) & 1023)`;
  const who = `${firstUnit} + p % ${units}, 'Người minh họa ' || p`;
  try {
    await client.query("drop index award_record_search, award_record_once, award_record_whose, person_fact_whose");
    for (const statement of [
      `insert into person_fact (year_id, unit_id, full_name, fact, by_level, holds, paper, on_day, recorded_by, recorded_at)
       select ${firstYear} + y, ${who}, case when ${draw("y")} < 300 then 'grade-excellent' when ${draw("y")} < 980 then 'grade-good' else 'grade-completed' end,
         'unit', true, 'minh họa', make_date(2020 + y, 1, 15), 'bộ sinh', now()
       from generate_series($1::bigint, $2::bigint) p, generate_series(1, 6) y`,
      `insert into person_fact (year_id, unit_id, full_name, fact, by_level, holds, paper, on_day, recorded_by, recorded_at)
       select ${firstYear} + y, ${who}, 'no-discipline', 'unit', true, 'minh họa', make_date(2020 + y, 1, 15), 'bộ sinh', now()
       from generate_series($1::bigint, $2::bigint) p, generate_series(2, 6) y`,
      `insert into person_fact (year_id, unit_id, full_name, fact, by_level, holds, paper, on_day, recorded_by, recorded_at)
       select ${firstYear} + 6, ${who}, fact, 'ministry-province', true, 'minh họa', date '2026-03-01', 'bộ sinh', now()
       from generate_series($1::bigint, $2::bigint) p,
         unnest(array['awards-complete', 'nothing-pending', case when p % 2 = 0 then 'selected-in-ministry' else 'law-abiding' end,
           case when p % 2 = 0 then 'initiative-ministry' else 'registered' end]) fact`,
      `insert into award_record (cluster_id, year, kind, award_code, family, award_name, unit_id, recipient, individuals, decision_number, decided_on, illustrative, recorded_at)
       select ${clusterId}, 2021 + y, 'named', code, case when code like 'chien-si%' then 'emulation-title' else 'certificate-of-merit' end, code,
         ${who}, 1, (p * 8 + y)::text, make_date(2021 + y, 12, 20), true, now()
       from generate_series($1::bigint, $2::bigint) p, generate_series(0, 4) y,
         lateral (select case when ${draw("y + 16")} < 720 then 'chien-si-thi-dua-co-so' when ${draw("y + 16")} < 900 then 'bang-khen-bo-ban-nganh-tinh'
           when ${draw("y + 16")} < 1000 then 'chien-si-thi-dua-bo-ban-nganh-tinh' else 'bang-khen-thu-tuong-chinh-phu' end as code) drawn`,
    ])
      for (let from = 1; from <= persons; from += 100_000) {
        await client.query("set session_replication_role = replica");
        await client.query(statement, [from, Math.min(persons, from + 99_999)]);
      }
    await client.query("set session_replication_role = origin");
    await client.query("create index person_fact_whose on person_fact (year_id, unit_id, written(full_name))");
    await client.query(
      "create index award_record_whose on award_record (cluster_id, unit_id, written(recipient)) where kind = 'named'",
    );
    await client.query("vacuum analyze person_fact");
    await client.query("vacuum analyze award_record");
  } finally {
    client.release();
  }
}

/** One award entered, as a deed enters it, with the upkeep of its masks and without: the difference is its price. */
async function oneMoreWrite({ pool }: Database, { clusterId, firstUnit }: Here): Promise<void> {
  const times = 300;
  const write = async (kept: boolean): Promise<number> => {
    const client = await pool.connect();
    try {
      await client.query(`set thidua.restoring = '${kept ? "off" : "on"}'`);
      const took: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const person = 1 + ((time * 7919) % persons);
        const began = performance.now();
        await client.query(
          `insert into award_record (cluster_id, year, kind, award_code, family, award_name, unit_id, recipient, individuals, decision_number, decided_on, illustrative, recorded_at)
           values ($1, 2025, 'named', 'chien-si-thi-dua-co-so', 'emulation-title', 'x', $2, $3, 1, $4, '2025-12-20', true, now())`,
          [clusterId, firstUnit + (person % units), `Người minh họa ${person}`, `thêm ${kept} ${time}`],
        );
        took.push(performance.now() - began);
      }
      return took.toSorted((a, b) => a - b)[times / 2]!;
    } finally {
      await client.query("reset thidua.restoring");
      client.release();
    }
  };
  const [without, kept] = [await write(false), await write(true)];
  tell(
    `one award entered: ${kept.toFixed(2)} ms with its masks brought up to date, ${without.toFixed(2)} ms without (median of ${times})`,
  );
}

/** The screen of one rule, from the database's masks to lists and reasons, and how long it ever kept others waiting. */
async function screenAll(database: Database, here: Here, awardCode: string): Promise<void> {
  const asked = askLaw(theLaw(), { awardCode, subject: "individual", submitted, overlay: null });
  assert(asked.ok, awardCode);
  const counts = [0, 0, 0, 0];
  let [nearly, longest, last] = [0, 0, performance.now()];
  const reasons = new Map<string, number>();
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 5);
    last = performance.now();
  }, 5);
  const clusters = [{ clusterId: here.clusterId, code: "minh-hoa", name: "", yearId: here.yearId }];
  const took = await seconds(async () => {
    for await (const part of screenScope(database.queries, asked.value, { clusters, year, day: submitted })) {
      for (const verdict of part.verdicts) counts[verdict]! += 1;
      nearly += part.nearly.length;
      for (const [id, failing] of part.reasons) reasons.set(id, (reasons.get(id) ?? 0) + failing);
    }
  });
  clearInterval(beat);
  const [unmet, missing, pending, met] = counts;
  const most = [...reasons].toSorted((a, b) => b[1] - a[1]).map(([id, failing]) => `${id} ${failing}`);
  tell(
    `${awardCode}: ${took} s; met ${met}, pending ${pending}, missing ${missing}, unmet ${unmet}, nearly ${nearly}; ` +
      `nobody waited longer than ${longest.toFixed(0)} ms; process ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB; reasons: ${most.join(", ")}`,
  );
}

async function sizes({ pool }: Database): Promise<string> {
  const { rows } = await pool.query(
    `select (select count(*) from year_mask)::int as masks, pg_total_relation_size('year_mask') / 1000000 as mask_mb,
       pg_total_relation_size('register_subject') / 1000000 as subject_mb,
       (pg_total_relation_size('award_record') + pg_total_relation_size('person_fact')) / 1000000 as record_mb`,
  );
  const { masks, mask_mb: maskMb, subject_mb: subjectMb, record_mb: recordMb } = rows[0];
  return `${masks.toLocaleString("en")} masks of ${maskMb} MB, subjects ${subjectMb} MB, records ${recordMb} MB`;
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const began = performance.now();
  await work();
  return ((performance.now() - began) / 1000).toFixed(2);
}

function tell(line: string): void {
  console.log(`${line} [load ${loadavg()[0]!.toFixed(1)}]`);
}
