import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Actor } from "../../src/platform/access/index.ts";
import type { Database, Queries, Transaction } from "../../src/platform/database/index.ts";
import { type AnyDeed, consult, type Outcome, perform } from "../../src/platform/deeds/index.ts";
import { testKey } from "./database.ts";
import { apart, isId, mark } from "./two-clusters.ts";

export interface Attempt {
  readonly outcome: Outcome | { readonly kind: "fault"; readonly error: string };
  /** What came of it in the other cluster, or of the other cluster in the own; empty when nothing did. */
  readonly harm: readonly string[];
}

/** Tables that tell what was done, not what it was done to. */
const record = ["migration", "log_entry", "idempotency_key"];

/** The rows of each table before anything was tried: those of the other cluster as text, and how many there are in all. */
type Before = ReadonlyMap<string, { readonly others: string; readonly count: number }>;

/** Tries deeds in a world of two clusters; each attempt is taken back, so that every one meets the same world. */
export async function attempts(database: Database, now = "2020-12-18T01:00:00.000Z") {
  const before = await rowsOf(database);
  return async function attempt(deed: AnyDeed, actor: Actor, raw: object): Promise<Attempt> {
    let attempted: Attempt | undefined;
    const undone = new Error("taken back");
    const trying = database.queries.transaction().execute(async (tx) => {
      const outcome = await answerIn(tx, { deed, actor, raw, now }).catch((error: Error) => ({
        ...{ kind: "fault" as const, error: error.message },
      }));
      attempted = { outcome, harm: outcome.kind === "fault" ? [] : await harmIn(tx, outcome, before) };
      throw undone;
    });
    await trying.catch((error: unknown) => {
      if (error !== undone) throw error;
    });
    return attempted!;
  };
}

async function rowsOf({ pool, queries }: Database): Promise<Before> {
  const { rows } = await pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1)",
    [record],
  );
  const before = new Map<string, { others: string; count: number }>();
  for (const { name } of rows) before.set(name, await othersIn(queries, name));
  return before;
}

function answerIn(
  tx: Transaction,
  { deed, actor, raw, now }: { deed: AnyDeed; actor: Actor; raw: object; now: string },
): Promise<Outcome> {
  // The mechanism opens a transaction of its own; here it works in the one that is taken back.
  const queries = new Proxy(tx, {
    get(target, name) {
      if (name === "transaction") return () => ({ execute: (work: (inner: Transaction) => unknown) => work(tx) });
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value as (...all: unknown[]) => unknown).bind(target) : value;
    },
  }) as unknown as Queries;
  const request = { actor, language: "vi" as const, now, raw, key: randomUUID() };
  return deed.kind === "action"
    ? perform(deed, { queries, keyedHash: testKey }, request)
    : consult(deed, queries, request);
}

/**
 * What an attempt brought back from the other cluster, and what it did there. What was not done wrote nothing: the one
 * mechanism writes after the decision alone, and perform.test.ts shows it.
 */
async function harmIn(tx: Transaction, outcome: Outcome, before: Before): Promise<string[]> {
  const harm = JSON.stringify(outcome).includes(mark) ? ["tells of the other cluster"] : [];
  if (outcome.kind !== "done") return harm;
  for (const table of await changedTables(tx, before)) {
    const { others } = await othersIn(tx, table);
    if (others !== before.get(table)!.others) harm.push(`${table}: a row that bears the other's numbers changed`);
  }
  return harm;
}

/** Tables with rows that this transaction wrote, or fewer rows than before. */
async function changedTables(tx: Transaction, before: Before): Promise<readonly string[]> {
  const looks = [...before].map(
    ([table, { count }]) => sql`select ${sql.lit(table)} as table where exists (select 1 from ${sql.table(table)}
      where xmin::text::bigint = pg_current_xact_id()::text::bigint)
      or (select count(*) from ${sql.table(table)}) <> ${sql.lit(count)}`,
  );
  const { rows } = await sql<{ table: string }>`${sql.join(looks, sql` union all `)}`.execute(tx);
  return rows.map(({ table }) => table);
}

/** The rows of a table that bear a number of the other cluster, as text. */
async function othersIn(queries: Queries | Transaction, table: string): Promise<{ others: string; count: number }> {
  const { rows } = await sql<{ row: object }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(queries);
  const others = rows.filter(({ row }) => namesOther("", row)).map(({ row }) => JSON.stringify(row));
  return { others: others.toSorted().join("\n"), count: rows.length };
}

function namesOther(name: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => namesOther(name, item));
  if (value !== null && typeof value === "object")
    return Object.entries(value).some(([key, item]) => namesOther(key, item));
  if (typeof value === "string") return /^unit:\d{1,6}$/.test(value);
  return typeof value === "number" && isId(name) && value < apart;
}
