import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction as KyselyTransaction } from "kysely";
import pg from "pg";
import { assert } from "../../basics/assert.ts";
import { type Ear, keepListening } from "./ear.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import { keepPrepared } from "./prepared.ts";
import type { DB } from "./tables.ts";

// A day is a day, not an instant; whole numbers are numbers; a moment travels as UTC ISO text.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());

export type Queries = Kysely<DB>;
export type Transaction = KyselyTransaction<DB>;

export interface Database {
  readonly kind: "embedded" | "server";
  readonly pool: pg.Pool;
  readonly queries: Queries;
  /** Hears NOTIFY on its own connection until the database is closed, over every outage; waits until it listens. */
  listen(channel: string, ear: Ear): Promise<void>;
  close(): Promise<void>;
}

const ways = new WeakMap<Queries, pg.ClientConfig>();

/**
 * How another process of ours gets into the same database. It may hold a password: it is handed on from memory to
 * memory, never in an argument, a variable of the environment or a file.
 */
export function wayInto(queries: Queries): pg.ClientConfig {
  const way = ways.get(queries);
  assert(way, "these questions were not asked of a database that was opened here");
  return way;
}

/** Joins a database that another process of ours opened, for a piece of work of its own. */
export function joinDatabase(way: pg.ClientConfig): { readonly queries: Queries; readonly close: () => Promise<void> } {
  const pool = new pg.Pool({ ...way, max: 2, connectionTimeoutMillis: 5000, keepAlive: true });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const queries = new Kysely<DB>({ dialect: new PostgresDialect({ pool }), plugins: plugins() });
  return { queries, close: () => queries.destroy() };
}

const plugins = () => [new CamelCasePlugin({ maintainNestedObjectKeys: true })];

/** Asks within whatever transaction a connection is in. */
export function queriesOn(client: pg.PoolClient): Queries {
  const borrowed = { query: client.query.bind(client), release: () => {} };
  const pool = { connect: async () => borrowed, end: async () => {} };
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: pool as never }), plugins: plugins() });
}

/**
 * Opens PostgreSQL: the server named by `url`, or the embedded one in `folder`. One driver, one code path.
 *
 * @throws Error with the driver's words when it cannot be reached
 */
export async function openDatabase(source: { url?: string | undefined; folder: string }): Promise<Database> {
  const embedded = source.url ? undefined : await startEmbeddedPostgres(source.folder);
  const connection = embedded?.connection ?? { connectionString: source.url };
  const pool = new pg.Pool({
    ...{ ...connection, max: 12, connectionTimeoutMillis: 5000 },
    // A cable pulled out is noticed on either side: here by asking, there by a transaction that says nothing more.
    ...{ keepAlive: true, keepAliveInitialDelayMillis: 10_000, idle_in_transaction_session_timeout: 300_000 },
  });
  pool.on("error", () => {}); // an idle connection broke; the pool opens another
  // One that is lent out reports through the question under way or the next one; unheard, the event would end the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  keepPrepared(pool);
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    await embedded?.stop();
    throw error;
  }
  const queries = new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: plugins(),
  });
  ways.set(queries, connection);
  const ears: ReturnType<typeof keepListening>[] = [];

  function listen(channel: string, ear: Ear): Promise<void> {
    const kept = keepListening(connection, channel, ear);
    ears.push(kept);
    return kept.ready;
  }

  async function close(): Promise<void> {
    await Promise.all(ears.map((ear) => ear.stop()));
    await queries.destroy();
    // Kysely ends the pool only where it asked something; an open connection would keep the embedded server running.
    if (!pool.ending) await pool.end();
    await embedded?.stop();
  }
  return { kind: embedded ? "embedded" : "server", pool, queries, listen, close };
}
