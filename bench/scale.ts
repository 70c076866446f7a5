// What a country does to one cluster's screens: every read of one year, and the lists of people, units and awards, on
// 20 clusters and on many, in one run on Debian's PostgreSQL. The ratio of the two is what counts (goal <= 2): of the
// pages that PostgreSQL touches, which a busy machine does not change, and of the time.
// `node bench/scale.ts 2000` for the whole country, `--without-indexes` for how it was, `--explain` for the plans.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { deeds } from "../src/actions.ts";
import { openSampleYear } from "../src/features/sample/index.ts";
import { migrate, openDatabase } from "../src/platform/database/index.ts";
import { type AnyDeed, consult } from "../src/platform/deeds/index.ts";
import { done, operator } from "../test/support/act.ts";
import { serverPostgres } from "../test/support/server-postgres.ts";
import { copyEverything } from "./support/national-set.ts";
import { type Cost, costOf, hearStatements } from "./support/statement-cost.ts";

const few = 20;
const many = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 400);
const without = process.argv.includes("--without-indexes");
const explained = process.argv.includes("--explain");
const runs = 7;
hearStatements();

const postgres = await serverPostgres();
const database = await openDatabase({ url: await postgres.database("country"), folder: "" });
try {
  await migrate(database.pool);
  if (without) await dropScaleIndexes();
  await done(database, openSampleYear, operator, {});
  const { rows } = await database.pool.query("select id, cluster_id from cluster_year limit 1");
  const reads = readsOf({ yearId: rows[0].id as number, clusterId: rows[0].cluster_id as number });
  await grow(1, few - 1);
  const before = await measure(reads);
  await grow(few, many - 1);
  const after = await measure(reads);
  const counted = await database.pool.query(
    "select (select count(*)::int from cluster) as clusters, (select count(*)::int from unit) as units, (select count(*)::int from person) as people, (select count(*)::int from log_entry) as lines, pg_size_pretty(pg_database_size(current_database())) as size",
  );
  console.log(JSON.stringify(counted.rows[0]));
  for (const [name, now] of after) {
    const then = before.get(name)!;
    const pages = now.pages / Math.max(then.pages, 1);
    const told = ({ pages, ms }: Cost): string => `${String(pages).padStart(6)} pages ${ms.toFixed(1).padStart(7)} ms`;
    const ratios = `ratio ${pages.toFixed(2)} pages, ${(now.ms / then.ms).toFixed(2)} ms (goal <= 2)`;
    // Below that, what grows is the depth of an index: a table of one page is read whole, and was cheaper so.
    const grows = pages > 2 && now.pages > 300;
    console.log(`${name.padEnd(36)} ${few}: ${told(then)} | ${many}: ${told(now)} | ${ratios}${grows ? "  <--" : ""}`);
    if (explained && grows) for (const plan of now.plans) console.log(plan);
  }
} finally {
  await database.close();
  await postgres.stop();
}

async function grow(from: number, to: number): Promise<void> {
  const client = await database.pool.connect();
  try {
    await copyEverything(client, { from, to });
  } finally {
    client.release();
  }
}

/** The indexes of migration 0088, by name. */
async function dropScaleIndexes(): Promise<void> {
  const file = readFileSync(new URL("../migrations/0088-indexes-of-scale.sql", import.meta.url), "utf8");
  for (const [, name] of file.matchAll(/create index (\w+)/g)) await database.pool.query(`drop index ${name}`);
}

type Read = readonly [name: string, deed: Exclude<AnyDeed, { kind: "action" }>, input: object];

/** Everything that can be asked with no more than the year, and the lists that need nothing. */
function readsOf(place: { yearId: number; clusterId: number }): Read[] {
  const reads: Read[] = [];
  for (const deed of deeds) {
    if (deed.kind !== "query" && deed.kind !== "list") continue;
    if (["oversight.verify-log", "people.me"].includes(deed.name)) continue;
    const input = [place, {}].find((one) => deed.input.safeParse(one).success);
    if (input) reads.push([deed.name, deed, input]);
    if (deed.kind === "list" && input) reads.push([`${deed.name} (search)`, deed, { ...input, q: "cong an tinh" }]);
  }
  return reads;
}

/** What each read costs, by name; what is refused is left out. */
async function measure(reads: readonly Read[]): Promise<Map<string, Cost>> {
  const found = new Map<string, Cost>();
  for (const [name, deed, raw] of reads) {
    const question = { actor: operator, language: "vi" as const, now: "2020-12-18T01:00:00.000Z", raw };
    const ask = async (): Promise<boolean> =>
      (await consult(deed, database.queries, question).catch(() => undefined))?.kind === "done";
    if (!(await ask())) continue;
    const { pages, plans } = await costOf(database.pool, ask);
    let ms = Infinity; // the fastest: a busy machine only ever adds
    for (let run = 0; run < runs; run++) {
      const started = performance.now();
      await ask();
      ms = Math.min(ms, performance.now() - started);
    }
    found.set(name, { pages, plans, ms });
  }
  return found;
}
