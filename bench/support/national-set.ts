import type pg from "pg";

/** Numbers of copy k lie in a range of their own, so that what refers to one another still does. */
const stride = 1_000_000;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/** Written by the program itself, or the same for all: not copied. */
const leftOut = new Set(["migration", "owner", "log_entry", "idempotency_key", "session", "one_time_link"]);

/**
 * Makes a country of one year: every row of the database as it stands is copied `to - from + 1` times, with numbers of
 * its own. Names, texts and figures are the sample's; what is measured is how many there are. The log's copies carry no
 * chain.
 *
 * @param client a superuser: triggers and foreign keys sleep meanwhile
 */
export async function copyEverything(client: pg.PoolClient, { from, to }: { from: number; to: number }): Promise<void> {
  const tables = await columnsByTable(client);
  await client.query("set session_replication_role = replica");
  for (let first = from; first <= to; first += 50) {
    const last = Math.min(to, first + 49);
    for (const [table, columns] of tables) await client.query(copyOf(table, columns), [first, last]);
    await client.query(copyOfLog, [first, last]);
  }
  await client.query("set session_replication_role = origin");
  await client.query("vacuum analyze");
}

async function columnsByTable(client: pg.PoolClient): Promise<Map<string, Column[]>> {
  const found = await client.query<Column>(
    `select c.table_name as table, c.column_name as column, c.data_type as type
      from information_schema.columns c join pg_tables t on t.tablename = c.table_name and t.schemaname = 'public'
     where c.table_schema = 'public' and c.is_generated = 'NEVER' order by c.table_name, c.ordinal_position`,
  );
  const tables = new Map<string, Column[]>();
  for (const column of found.rows)
    if (!leftOut.has(column.table)) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}

/** A number of a row, its own or another's; the owner is one for all. */
const isNumber = ({ column, type }: Column): boolean =>
  type === "bigint" && /^id$|_id$|_by$|^carried_to$/.test(column) && column !== "owner_id";

function copyOf(table: string, columns: readonly Column[]): string {
  const values = columns.map((one) => {
    if (isNumber(one)) return `t."${one.column}" + k * ${stride}`;
    if (textsOfOwn.has(`${table}.${one.column}`)) return `t."${one.column}" || '-' || k`;
    return `t."${one.column}"`;
  });
  const own = columns.some(({ column }) => column === "id") ? `where t.id < ${stride}` : firstOf(columns);
  return `insert into "${table}" (${columns.map(({ column }) => `"${column}"`).join(", ")}) overriding system value
    select ${values.join(", ")} from "${table}" t, generate_series($1::int, $2::int) k ${own}`;
}

/** Texts that are unique in the whole country; the others are so within a row's own numbers. */
const textsOfOwn = new Set(["cluster.code", "cluster.name", "unit.code", "person.sign_in_name", "person.oidc_subject"]);

function firstOf(columns: readonly Column[]): string {
  const number = columns.find(isNumber);
  return number ? `where t."${number.column}" < ${stride}` : "where false";
}

/** Numbers below a million in what a line says become those of the copy: k and six digits. */
const saidByCopy = [1, 2, 3, 4].reduce(
  (said, digits) =>
    `regexp_replace(${said}, '"([a-z]+Id)":([0-9]{${digits}})(?![0-9])', '"\\1":' || k || '${"0".repeat(6 - digits)}\\2', 'g')`,
  "content",
);

const copyOfLog = `insert into log_entry (seq, at, action, actor, year_id, content, content_hash, previous_hash, hash)
  select k * ${stride} + seq, at, action, actor, year_id + k * ${stride}, ${saidByCopy},
    content_hash, previous_hash, hash || '-' || k
  from log_entry, generate_series($1::int, $2::int) k where seq < ${stride}`;
