// A hand-over package taken on a screen while others work: on the sample year's own log, and where the country's log is
// long. What counts is that the server's memory stays (ratio of the peaks) and that others are answered meanwhile.
// `node bench/package.ts 2000000` for the whole country.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { startProduct } from "../test/journeys/support/product.ts";
import { serverPostgres } from "../test/support/server-postgres.ts";
import { openSampleYear } from "./support/sample-year.ts";

const lines = Number(process.argv[2] ?? 300_000);
const postgres = await serverPostgres();
const databaseUrl = await postgres.database("package");
const product = await startProduct({ databaseUrl });
try {
  const { cookie, yearId } = await openSampleYear(product);
  const short = await take(cookie, yearId);
  await lengthenLog();
  const long = await take(cookie, yearId);
  console.log(`own log      ${JSON.stringify(short)}`);
  console.log(`${lines} more ${JSON.stringify(long)}`);
  console.log(
    `ratio of peak memory ${(long.peakMB / short.peakMB).toFixed(2)} (goal <= 1.5); healthz p99 goal <= 200 ms`,
  );
} finally {
  await product.stop();
  await postgres.stop();
}

/** Lines of other clusters, without a chain: only their number is measured. */
async function lengthenLog(): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `insert into log_entry (seq, at, action, actor, content, content_hash, previous_hash, hash)
     select n, '2020-12-18T01:00:00Z', 'people.sign-in', 'person:1', '{"what":{}}', md5(n::text) || md5('c' || n),
       md5(n::text) || md5('p' || n), md5('h' || n) || md5(n::text) from generate_series(10000, 10000 + ${lines}) n`,
  );
  await client.query("analyze log_entry");
  await client.end();
}

async function take(cookie: string, yearId: number) {
  const taken = await fetch(`${product.url}/api/oversight.take-package`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID(), cookie },
    body: JSON.stringify({ yearId, reason: "Đo" }),
  });
  const { entry } = (await taken.json()) as { entry: number };
  const waits: number[] = [];
  let peakMB = 0;
  let going = true;
  const watch = (async () => {
    while (going) {
      const asked = performance.now();
      await (await fetch(`${product.url}/healthz`)).text();
      waits.push(performance.now() - asked);
      peakMB = Math.max(peakMB, memoryMB());
      await sleep(20);
    }
  })();
  const started = performance.now();
  const query = new URLSearchParams({ yearId: String(yearId), entry: String(entry) });
  const answer = await fetch(`${product.url}/api/oversight.download-package?${query}`, { headers: { cookie } });
  let bytes = 0;
  for await (const piece of answer.body!) bytes += piece.length;
  const seconds = (performance.now() - started) / 1000;
  going = false;
  await watch;
  waits.sort((a, b) => a - b);
  const p99 = waits[Math.floor(waits.length * 0.99)]!;
  const tell = (value: number): number => Number(value.toFixed(1));
  return { status: answer.status, MB: tell(bytes / 1e6), seconds: tell(seconds), peakMB, healthzP99: tell(p99) };
}

function memoryMB(): number {
  const status = readFileSync(`/proc/${product.process.pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) / 1000);
}
