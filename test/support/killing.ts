import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../src/platform/database/index.ts";
import { readLog, verifyChain } from "../../src/platform/log/index.ts";
import { type RunningServer, startServer } from "./server.ts";

/** Where the server under test keeps its data: an embedded database in `folder`, or the one at `url`. */
interface Source {
  readonly folder: string;
  readonly url?: string;
}

export interface KillingReport {
  readonly writes: number;
  readonly kills: number;
  /** Writes whose answer was lost in a kill and which were sent again with the same key. */
  readonly sentAgain: number;
  readonly acknowledgedLost: readonly number[];
  readonly storedTwice: readonly number[];
  readonly logLines: number;
  readonly logFault: unknown;
}

/**
 * Writes through HTTP while the server is killed with kill -9 at random moments. A write that got no answer is sent
 * again with the same key after the restart, as the browser does. At the end every acknowledged write must be there
 * once, each with its line in a log that verifies.
 *
 * @param chance numbers in [0, 1): the caller brings them, so that a run can be repeated
 */
export async function killWhileWriting(source: Source, writes: number, chance: () => number): Promise<KillingReport> {
  const environment = { THIDUA_DATA: source.folder, DATABASE_URL: source.url ?? "" };
  let server = await startServer(environment);
  const cookie = await becomeAdministrator(server.url, server.firstCode!);
  const acknowledged = new Set<number>();
  let kills = 0;
  let sentAgain = 0;
  let died: Promise<void> | undefined;
  for (let n = 1; n <= writes; n++) {
    const key = randomUUID();
    if (!died && chance() < 0.12) died = sleep(chance() * 25).then(() => kill(server, source, chance() < 0.5));
    while (!acknowledged.has(n)) {
      if (await write(server.url, { cookie, key, n })) acknowledged.add(n);
      else {
        sentAgain++;
        await died;
      }
      if (died && (server.process.signalCode !== null || !acknowledged.has(n))) {
        await died;
        died = undefined;
        kills++;
        server = await startServer(environment);
      }
    }
  }
  await died;
  if (died) {
    kills++;
    server = await startServer(environment);
  }
  await server.stop();
  return { writes, kills, sentAgain, ...(await look(source, acknowledged)) };
}

/** kill -9 of the server; with `databaseToo` also of the embedded PostgreSQL that it left running. */
async function kill(server: RunningServer, source: Source, databaseToo: boolean): Promise<void> {
  await server.kill();
  if (source.url || !databaseToo) return;
  const postmaster = readFileSync(`${source.folder}/postgres/postmaster.pid`, "utf8").split("\n", 1)[0];
  process.kill(Number(postmaster), "SIGKILL");
}

/** Uses the code that an empty server prints; gives the cookies of the browser and its session. */
export async function becomeAdministrator(url: string, code: string): Promise<string> {
  const answer = await post(url, "people.create-first-administrator", {
    ...{ key: randomUUID(), cookie: "" },
    body: { code, fullName: "Quản trị thử", signInName: "quantri", password: "hoa gạo nở đỏ ven sông" },
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** @returns true when the server said that it is recorded; false when the connection broke */
async function write(url: string, { cookie, key, n }: { cookie: string; key: string; n: number }): Promise<boolean> {
  const body = { fullName: `Người thứ ${n}`, signInName: `nguoi-${n}` };
  let answer: Response;
  let said: string;
  try {
    answer = await post(url, "people.invite", { key, cookie, body });
    said = await answer.text();
  } catch {
    return false;
  }
  // Recorded before the kill: the answer holds a secret, so the second sending only hears that it was done.
  if (answer.ok || said.includes("answered-once")) return true;
  throw new Error(`write ${n} was answered with ${answer.status}: ${said}`);
}

function post(url: string, deed: string, sent: { key: string; cookie: string; body: object }): Promise<Response> {
  return fetch(`${url}/api/${deed}`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": sent.key, cookie: sent.cookie },
    body: JSON.stringify(sent.body),
    signal: AbortSignal.timeout(20_000),
  });
}

async function look(
  source: Source,
  acknowledged: ReadonlySet<number>,
): Promise<Pick<KillingReport, "acknowledgedLost" | "storedTwice" | "logLines" | "logFault">> {
  const database = await openDatabase({ url: source.url, folder: `${source.folder}/postgres` });
  try {
    const rows = await database.pool.query<{ name: string; n: number }>(
      `select p.sign_in_name as name, count(l.seq)::int as n from person p
         left join log_entry l on l.content::jsonb #>> '{what,personId}' = p.id::text and l.action = 'people.invite'
        where p.sign_in_name like 'nguoi-%' group by 1`,
    );
    const lines = new Map(rows.rows.map(({ name, n }) => [Number(name.slice("nguoi-".length)), n]));
    const state = await verifyChain(readLog(database.queries));
    return {
      acknowledgedLost: [...acknowledged].filter((n) => !lines.has(n)),
      storedTwice: [...lines].filter(([, count]) => count !== 1).map(([n]) => n),
      logLines: state.entries,
      logFault: state.fault,
    };
  } finally {
    await database.close();
  }
}
