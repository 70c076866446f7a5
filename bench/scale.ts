// What a country does to one cluster's screens: every read of one year, and the lists of people, units and awards, on
// 20 clusters and on many, in one run on Debian's PostgreSQL. The ratio of the two is what counts (goal <= 2): of the
// pages that PostgreSQL touches, which a busy machine does not change, and of the time.
// `node bench/scale.ts 2000` for the whole country, `--without-indexes` for how it was, `--explain` for the plans.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import type { z } from "zod";
import { deeds } from "../src/actions.ts";
import { openSampleYear } from "../src/features/sample/register.ts";
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

/** Reads of a file, of the law's own files, or of something that is under way: none of them grows with the country. */
const ofNoYear = new Set([
  ...["people.look-at-list", "people.links-sheet", "people.look-at-link", "organisations.read-unit-file"],
  ...["scoring.look-at-file", "awards.preview-import", "eligibility.look-at-paper-file", "papers.preview-paper"],
  ...["eligibility.show-source", "eligibility.show-example", "eligibility.try-case", "eligibility.compare-law"],
  ...["eligibility.compare-units", "eligibility.start-screening", "eligibility.read-screening"],
  ...["eligibility.cancel-screening", "eligibility.list-screened", "eligibility.judge-screened"],
  ...["oversight.package-progress", "oversight.verify-log", "people.me"],
]);

hearStatements();

const postgres = await serverPostgres();
const database = await openDatabase({ url: await postgres.database("country"), folder: "" });
try {
  await migrate(database.pool);
  if (without) await dropScaleIndexes();
  await done(database, openSampleYear, operator, {});
  const reads = readsOf(await placeIn(database));
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

/** What a read may ask for of the sample year, by the name of its field. */
async function placeIn({ pool }: Pick<typeof database, "pool">): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await pool.query(
    `select y.id as "yearId", c.id as "clusterId", c.code as "clusterCode", y.year, c.owner_id as "ownerId",
       (select min(unit_id) from membership where cluster_id = c.id) as "unitId",
       (select min(id) from vote where year_id = y.id) as "voteId",
       (select min(id) from conference where year_id = y.id) as "conferenceId",
       (select min(id) from report_call where year_id = y.id) as "callId"
     from cluster_year y join cluster c on c.id = y.cluster_id order by y.id limit 1`,
  );
  const asked = { q: "cong an tinh", awardCode: "co-thi-dua-bo-ban-nganh-tinh", submitted: "2020-12-18" };
  return { ...rows[0], ...asked, factsOn: "2020-12-18" };
}

/** Every read of one year, and the lists that need nothing; each is asked for the fields that it knows. */
function readsOf(place: Readonly<Record<string, unknown>>): Read[] {
  const reads: Read[] = [];
  for (const deed of deeds) {
    if ((deed.kind !== "query" && deed.kind !== "list") || ofNoYear.has(deed.name)) continue;
    const known = Object.keys((deed.input as z.ZodObject).shape).filter((field) => field in place && field !== "q");
    const input = Object.fromEntries(known.map((field) => [field, place[field]]));
    const q = place["q"];
    if (deed.kind === "list") reads.push([deed.name, deed, input], [`${deed.name} (search)`, deed, { ...input, q }]);
    else reads.push([deed.name, deed, "q" in (deed.input as z.ZodObject).shape ? { ...input, q } : input]);
  }
  return reads;
}

/** What each read costs, by name; one that is refused is told with what refused it, and the run fails. */
async function measure(reads: readonly Read[]): Promise<Map<string, Cost>> {
  const found = new Map<string, Cost>();
  for (const [name, deed, raw] of reads) {
    const question = { actor: operator, language: "vi" as const, now: "2020-12-18T01:00:00.000Z", raw };
    const ask = () => consult(deed, database.queries, question);
    const answer = await ask().catch((error: unknown) => ({ kind: "failed", error }));
    if (answer.kind !== "done") {
      console.log(
        `${name}: not measured, ${JSON.stringify(answer, (_, one: unknown) => (one instanceof Error ? one.message : one))}`,
      );
      process.exitCode = 1;
      continue;
    }
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
