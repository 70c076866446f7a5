import type { Database } from "../../src/platform/database/index.ts";
import { queriesOn } from "../../src/platform/database/index.ts";
import { verifyAll } from "../../src/platform/records/index.ts";

/** Takes away what the database itself would refuse, as somebody who owns it can: triggers and every constraint. */
export async function loosen({ pool }: Pick<Database, "pool">): Promise<void> {
  const triggers = await pool.query<{ t: string; c: string }>(
    `select tgrelid::regclass::text as t, tgname as c from pg_trigger where not tgisinternal`,
  );
  for (const { t, c } of triggers.rows) await pool.query(`drop trigger "${c}" on ${t}`);
  const constraints = await pool.query<{ t: string; c: string }>(
    `select conrelid::regclass::text as t, conname as c from pg_constraint
      where contype in ('c', 'f') and connamespace = 'public'::regnamespace and conrelid <> 0`,
  );
  for (const { t, c } of constraints.rows) await pool.query(`alter table ${t} drop constraint if exists "${c}"`);
  const numbered = await pool.query<{ t: string; c: string }>(
    `select table_name as t, column_name as c from information_schema.columns
      where table_schema = 'public' and is_identity = 'YES' and table_name <> 'frozen_record'`,
  );
  for (const { t, c } of numbered.rows) await pool.query(`alter table ${t} alter column ${c} drop identity`);
  const indexes = await pool.query<{ i: string }>(
    `select indexrelid::regclass::text as i from pg_index where indisunique and not indisprimary
      and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
      and not exists (select 1 from pg_constraint where conindid = indexrelid)`,
  );
  for (const { i } of indexes.rows) await pool.query(`drop index ${i}`);
}

/** What verifying finds after a statement that nobody's deed wrote; the statement is taken back afterwards. */
export async function after(
  { pool }: Pick<Database, "pool">,
  statement: string,
  values: readonly unknown[] = [],
): ReturnType<typeof verifyAll> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const { rowCount } = await client.query(statement, [...values]);
    if (!rowCount) throw new Error(`nothing was changed: ${statement}`);
    return await verifyAll(queriesOn(client), {});
  } finally {
    await client.query("rollback");
    client.release();
  }
}
