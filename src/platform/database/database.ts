import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction as KyselyTransaction } from "kysely";
import pg from "pg";
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
  readonly url: string;
  readonly pool: pg.Pool;
  readonly queries: Queries;
  /** Hears NOTIFY on its own connection, for as long as the database is open. */
  listen(channel: string, heard: (payload: string) => void): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens PostgreSQL: the server named by `url`, or the embedded one in `folder`. One driver, one code path.
 *
 * @throws Error with the driver's words when it cannot be reached
 */
export async function openDatabase(source: { url?: string | undefined; folder: string }): Promise<Database> {
  const embedded = source.url ? undefined : await startEmbeddedPostgres(source.folder);
  const url = source.url ?? embedded!.url;
  const pool = new pg.Pool({ connectionString: url, max: 12, connectionTimeoutMillis: 5000 });
  pool.on("error", () => {}); // an idle connection broke; the pool opens another
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
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  const ears = new Set<pg.Client>();
  let open = true;

  async function listen(channel: string, heard: (payload: string) => void): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    client.on("notification", (note) => heard(note.payload ?? ""));
    client.on("error", () => {
      ears.delete(client);
      if (open) setTimeout(() => void listen(channel, heard).catch(() => {}), 1000).unref();
    });
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    ears.add(client);
  }

  async function close(): Promise<void> {
    open = false;
    await Promise.all([...ears].map((client) => client.end().catch(() => {})));
    await queries.destroy();
    // Kysely ends the pool only where it asked something; an open connection would keep the embedded server running.
    if (!pool.ending) await pool.end();
    await embedded?.stop();
  }
  return { kind: embedded ? "embedded" : "server", url, pool, queries, listen, close };
}
