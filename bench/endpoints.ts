// The five busiest reads of a conference day, on the sample year, on both databases: requests a second
// and latency of the product, and of a bare Fastify + pg route that sends PostgreSQL the very same statements.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openDatabase } from "../src/platform/database/index.ts";
import { type AnyDeed, consult } from "../src/platform/deeds/index.ts";
import { deeds } from "../src/actions.ts";
import { startProduct } from "../test/journeys/support/product.ts";
import { serverPostgres } from "../test/support/server-postgres.ts";
import { openSampleYear } from "./support/sample-year.ts";
import { type Load, load } from "./support/load.ts";
import type { Statement } from "./support/bare-server.ts";

const seconds = 4;

/** What a room of delegates asks for again and again. */
const reads = (yearId: number): readonly (readonly [string, object])[] => [
  ["reports.show-year", { yearId }],
  ["movement.find-year", { clusterCode: "cum-1", year: 2020 }],
  ["elections.read-votes", { yearId }],
  ["awards.list", { yearId, q: "bang khen" }],
  ["reports.list-comments", { yearId }],
];

/** Statements that the deeds send, heard at the driver. */
async function statementsOf(
  url: string,
  work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<unknown>,
): Promise<Statement[]> {
  const heard: Statement[] = [];
  // oxlint-disable-next-line typescript/unbound-method -- it is called with `apply` below
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    heard.push(
      typeof first === "string"
        ? { text: first, values: second ?? [] }
        : { text: first.text, values: first.values ?? second ?? [] },
    );
    return (query as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof query;
  const database = await openDatabase({ url, folder: "" });
  heard.length = 0; // what opening it sent
  try {
    await work(database);
  } finally {
    pg.Client.prototype.query = query;
    await database.close();
  }
  return heard;
}

const deedNamed = (name: string): AnyDeed => deeds.find((deed) => deed.name === name)!;

async function bareServer(
  url: string,
  endpoints: Record<string, Statement[]>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const file = join(mkdtempSync(join(tmpdir(), "thidua-bench-")), "endpoints.json");
  writeFileSync(file, JSON.stringify(endpoints));
  const server = spawn(process.execPath, ["bench/support/bare-server.ts", url, file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((done) => {
    server.stdout.on("data", (chunk: Buffer) => {
      const found = /http:\S+/.exec(chunk.toString());
      if (found) done(found[0]);
    });
  });
  const ended = new Promise<void>((done) => server.once("exit", () => done()));
  return {
    url: address,
    stop: async () => {
      server.kill("SIGTERM");
      await ended;
      rmSync(file, { force: true });
    },
  };
}

const told = ({ perSecond, p50Ms, p99Ms }: Load): string =>
  `${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50Ms.toFixed(1)} ms  p99 ${p99Ms.toFixed(1)} ms`;

async function bench(kind: string, databaseUrl: string | undefined): Promise<void> {
  const product = await startProduct(databaseUrl ? { databaseUrl } : {});
  try {
    const { cookie, yearId } = await openSampleYear(product);
    const url = databaseUrl ?? embeddedUrl(product.folder);
    const actor = { kind: "operator", name: "bench" } as const;
    const endpoints: Record<string, Statement[]> = {};
    for (const [name, raw] of reads(yearId))
      endpoints[name] = await statementsOf(url, ({ queries }) =>
        consult(deedNamed(name) as never, queries, { actor, language: "vi", now: new Date().toISOString(), raw }),
      );
    const bare = await bareServer(url, endpoints);
    console.log(`\n## ${kind}`);
    for (const [name, raw] of reads(yearId)) {
      const query = new URLSearchParams(Object.entries(raw).map(([key, value]) => [key, String(value)]));
      const ours = await load(`${product.url}/api/${name}?${query}`, { headers: { cookie }, seconds });
      const peer = await load(`${bare.url}/api/${name}`, { seconds });
      const statements = endpoints[name]!.length;
      console.log(
        `${name.padEnd(24)} ${told(ours)} | bare, ${statements} statements ${told(peer)} | ratio ${(ours.perSecond / peer.perSecond).toFixed(2)} (goal >= 0.7)`,
      );
    }
    await bare.stop();
    console.log(
      `memory of the server process after the load: peak ${peakMemory(product.process.pid!)} MB (goal <= 400)`,
    );
  } finally {
    await product.stop();
  }
}

/** Peak resident memory as the kernel kept it, in MB. */
function peakMemory(pid: number): number {
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1000);
}

/** The embedded server's socket: the same address that the launcher makes from the folder. */
function embeddedUrl(folder: string): string {
  const line = readFileSync(join(folder, "postgres", "postmaster.pid"), "utf8").split("\n")[4]!;
  return `postgresql://thidua@localhost/postgres?host=${encodeURIComponent(line)}`;
}

await bench("embedded database", undefined);
const server = await serverPostgres();
try {
  await bench("PostgreSQL server", server.url);
} finally {
  await server.stop();
}
