import { sql } from "kysely";
import { tellClusterOne2020 } from "../../src/features/sample/cluster-one-2020/index.ts";
import { type Story, storyIn } from "../../src/features/sample/story.ts";
import { type Actor, type Role, roles, unitRoles } from "../../src/platform/access/index.ts";
import type { Database, Transaction } from "../../src/platform/database/index.ts";
import { testKey } from "./database.ts";

/** Rows of the own cluster bear numbers from here on; those of the other one lie below. */
export const apart = 1_000_000;
/** Rows that are new since, from here on. */
const fresh = 2_000_000;
/** Stands in every sentence of the other cluster. */
export const mark = "§KHÁC";

/** Tables whose rows are of no cluster, or are secrets, or are made by the database itself. */
const notCopied = [
  "migration",
  "log_entry",
  "idempotency_key",
  "session",
  "one_time_link",
  "register_subject",
  "year_mask",
];

/** Tables whose triggers keep what was signed. */
const kept = ["vote", "frozen_record"];

export interface TwoClusters {
  /** Numbers of rows by table, of one's own cluster and of the other. */
  readonly own: Readonly<Record<string, readonly number[]>>;
  readonly other: Readonly<Record<string, readonly number[]>>;
  /** Somebody who holds one role in every year of the own cluster; "every" holds them all. */
  readonly holder: (role: Role | "every") => Actor;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The sample year twice: as told, every sentence of it marked, and as the own cluster with numbers of its own. Nothing
 * but what was told stands in either, so whatever passes from one to the other is seen.
 *
 * @param last the deed after which telling stops, so that the year stands in the middle; all is told when left out
 */
export async function twoClusters(database: Database, last?: string): Promise<TwoClusters> {
  await tell(database, last);
  const tables = await tablesWithRows(database);
  await database.queries.transaction().execute(async (tx) => {
    await sql`set constraints all deferred`.execute(tx);
    for (const table of kept) await sql`alter table ${sql.table(table)} disable trigger user`.execute(tx);
    for (const table of tables) {
      const { rows } = await sql<{ row: Row; place: string }>`
        select to_jsonb(t) as row, t.ctid::text as place from ${sql.table(table)} t`.execute(tx);
      const copies = rows.map(({ row }) => moved(table, row));
      await sql`insert into ${sql.table(table)} overriding system value
        select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(copies)}::jsonb)`.execute(
        tx,
      );
      for (const { row, place } of rows)
        await replace(
          tx,
          table,
          place,
          opened(row, (inner) => marked(inner) as Row),
        );
    }
  });
  for (const table of kept) await database.pool.query(`alter table ${table} enable trigger user`);
  await database.pool.query(`do $$ declare c record; begin
    for c in select table_name, column_name from information_schema.columns where table_schema = 'public' and is_identity = 'YES'
    loop perform setval(pg_get_serial_sequence(quote_ident(c.table_name), c.column_name), ${fresh}); end loop; end $$`);
  const holder = await holders(database);
  return { ...(await numbers(database, await tablesWithRows(database))), holder };
}

async function tell({ queries }: Database, last?: string): Promise<void> {
  let over = false;
  const upTo = (inner: Story): Story => ({
    ...inner,
    does: async (deed, ...telling) => {
      if (over) throw new Error("told so far");
      const answer = await inner.does(deed, ...telling);
      over = deed === last;
      return answer as never;
    },
    as: (actor) => upTo(inner.as(actor)),
  });
  await tellClusterOne2020(upTo(storyIn({ queries, keyedHash: testKey }, () => {}))).catch((error: Error) => {
    if (error.message !== "told so far") throw error;
  });
}

async function tablesWithRows({ pool }: Database): Promise<readonly string[]> {
  const { rows } = await pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by 1",
    [notCopied],
  );
  return rows.map(({ name }) => name);
}

async function replace(tx: Transaction, table: string, place: string, row: Row): Promise<void> {
  const columns = Object.keys(row).filter((name) => name !== "id");
  const list = sql.join(columns.map((name) => sql.ref(name)));
  await sql`update ${sql.table(table)} set (${list}) = (select ${list}
    from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)) where ctid = ${place}::tid`.execute(
    tx,
  );
}

/** Whether a column, or a field in JSON, holds the number of a row. */
export const isId = (name: string): boolean =>
  /(^id|_id|Id|_ids|Ids|_by|invited_in|merged_into|mergedInto|carried_from)$/.test(name);

/** Changes a row; what a record keeps is JSON in a text, and is changed as what it says. */
function opened(row: Row, change: (row: Row) => Row): Row {
  const { content } = row;
  if (typeof content !== "string") return change(row);
  const changed = change({ ...row, content: JSON.parse(content) as unknown });
  return { ...changed, content: JSON.stringify(changed["content"]) };
}

/** The same row with numbers of its own, wherever they stand. */
function moved(table: string, row: Row): Row {
  const copy: Record<string, unknown> = { ...opened(row, (inner) => shifted("", inner) as Row) };
  if (table === "frozen_record")
    copy["subject"] = String(copy["subject"]).replace(/^\d+/, (id) => String(Number(id) + apart));
  if (table === "cluster") copy["code"] = "cum-nha";
  if (table === "owner") copy["name"] = "Bộ của nhà";
  if (table === "person") copy["sign_in_name"] = `nha.${String(copy["sign_in_name"])}`;
  return copy;
}

function shifted(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => shifted(name, item));
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shifted(key, item)]));
  if (typeof value === "number" && isId(name)) return value + apart;
  if (typeof value === "string")
    return value.replace(/^(unit|person|attendance):(\d+)$/, (_, kind, id) => `${kind}:${Number(id) + apart}`);
  return value;
}

/** Every sentence with the mark; words of one piece are codes and stay. */
function marked(value: unknown, name = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => marked(item, name));
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, marked(item, key)]));
  return typeof value === "string" && value.includes(" ") ? `${value} ${mark}` : value;
}

async function holders(database: Database): Promise<TwoClusters["holder"]> {
  const { rows: years } = await database.pool.query<{ id: number }>("select id from cluster_year where id >= $1", [
    apart,
  ]);
  const { rows: units } = await database.pool.query<{ id: number }>("select min(id) as id from unit where id >= $1", [
    apart,
  ]);
  const unitId = units[0]?.id ?? null;
  const people = new Map<string, Actor>();
  for (const [at, held] of [...roles.map((role) => [role]), roles].entries()) {
    const name = `Người của nhà ${at}`;
    const { id } = await database.queries
      .insertInto("person")
      .values({ fullName: name, signInName: `nguoi.nha.${at}`, createdAt: "2020-01-01T00:00:00Z" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const grants = years.flatMap(({ id: yearId }) =>
      held.map((role) => ({ yearId, role, unitId: unitRoles.includes(role) ? unitId : null })),
    );
    const granted = grants.map((grant) => ({ ...grant, personId: id, grantedAt: "2020-01-01T00:00:00Z" }));
    if (granted.length > 0) await database.queries.insertInto("roleGrant").values(granted).execute();
    people.set(held.length === 1 ? held[0]! : "every", { kind: "person", id, name, administrator: false, grants });
  }
  return (role) => people.get(role)!;
}

async function numbers({ pool }: Database, tables: readonly string[]) {
  const own: Record<string, number[]> = {};
  const other: Record<string, number[]> = {};
  for (const table of tables) {
    const { rows: columns } = await pool.query(
      "select 1 from information_schema.columns where table_schema = 'public' and table_name = $1 and column_name = 'id' and data_type = 'bigint'",
      [table],
    );
    if (columns.length === 0) continue;
    const { rows } = await pool.query<{ id: number }>(`select id from "${table}" order by id`);
    own[table] = rows.map(({ id }) => id).filter((id) => id >= apart);
    other[table] = rows.map(({ id }) => id).filter((id) => id < apart);
  }
  return { own, other };
}
