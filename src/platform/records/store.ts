import { type RawBuilder, sql } from "kysely";
import type { Queries, Transaction } from "../database/index.ts";
import type { FrozenHere } from "../log/index.ts";
import type { ReadRows } from "./facts.ts";
import { ownerOf, type Part, type RecordKind, type Row, type Subject, type YearOf } from "./kind.ts";

/** A record as stored; without content where the thing was opened again. */
export interface StoredRecord extends FrozenHere {
  readonly id: number;
  readonly seq: number;
  readonly yearId: number | null;
  readonly content: string | null;
  readonly salt: string | null;
}

const columns = ["id", "seq", "kind", "subject", "yearId", "content", "salt", "hash"] as const;
const stretch = 200;

/** The tables themselves, as `readStanding` asks them. */
export const rowsIn =
  (queries: Queries): ReadRows =>
  async (table, column, values) =>
    (
      await sql<Row>`select t.* from ${sql.table(table)} t where ${sql.ref(`t.${column}`)} = any(${[...values]})`.execute(
        queries,
      )
    ).rows;

/** Every row of a kind's table in the order of its key, a stretch at a time; of one year where it is given (null: of none). */
export async function* rootRows(
  queries: Queries,
  kind: RecordKind,
  yearId?: number | null,
): AsyncGenerator<readonly (Row & { readonly recordYear: number | null })[]> {
  const key = sql.join(kind.key.map((column) => sql.ref(`t.${column}`)));
  const ofYear = yearId === undefined ? sql`true` : sql`${yearOf(kind.year)} is not distinct from ${yearId}`;
  let after: RawBuilder<unknown> = sql`true`;
  for (;;) {
    const found = await sql<Row & { recordYear: number | null }>`
      select t.*, ${yearOf(kind.year)} as record_year from ${sql.table(kind.table)} t
      where ${after} and ${ofYear} order by ${key} limit ${stretch}`.execute(queries);
    yield found.rows;
    const last = found.rows.at(-1);
    if (!last || found.rows.length < stretch) return;
    after = sql`(${key}) > (${sql.join(kind.key.map((column) => sql`${last[column]}`))})`;
  }
}

const mostStray = 50;

/** Rows of a part whose owner is not there: they belong to nothing that is compared, and count all the same. */
export async function strayRows(queries: Queries, kind: RecordKind, part: Part): Promise<readonly Row[]> {
  const [owner, column] = ownerOf(kind, part);
  const by = sql.ref(`p.${part.by}`);
  const found = await sql<Row>`
    select p.* from ${sql.table(part.table)} p
    where ${by} is not null and not exists (
      select 1 from ${sql.table(owner)} o where ${sql.ref(`o.${column}`)} = ${by})
    order by ${by} limit ${mostStray}`.execute(queries);
  return found.rows;
}

/** The cluster-year that each of these subjects belongs to; null where its cluster has no such year. */
export async function yearsOf(
  queries: Queries,
  kind: RecordKind,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  const text = sql`concat_ws(':', ${sql.join(kind.key.map((column) => sql.ref(`t.${column}`)))})`;
  const first = [...new Set(subjects.map((subject) => subject.split(":")[0]!))];
  const found = await sql<{ subject: string; year: number | null }>`
    select ${text} as subject, ${yearOf(kind.year)} as year from ${sql.table(kind.table)} t
    where ${sql.ref(`t.${kind.key[0]!}`)} = any(${first})`.execute(queries);
  return new Map(found.rows.map(({ subject, year }) => [subject, year]));
}

function yearOf(year: YearOf): RawBuilder<unknown> {
  if (year === "none") return sql`null::bigint`;
  if (year === "cluster-and-year")
    return sql`(select y.id from cluster_year y where y.cluster_id = t.cluster_id and y.year = t.year)`;
  if (!("in" in year)) return sql.ref(`t.${year.column}`);
  return sql`(select p.${sql.ref(year.at)} from ${sql.table(year.in)} p where p.id = ${sql.ref(`t.${year.column}`)})`;
}

export async function keepRecords(tx: Transaction, records: readonly Omit<StoredRecord, "id">[]): Promise<void> {
  for (let at = 0; at < records.length; at += stretch)
    await tx
      .insertInto("frozenRecord")
      .values(records.slice(at, at + stretch))
      .execute();
}

/** The record that holds now; undefined where there is none, or where the thing was opened again. */
export async function currentRecord(
  queries: Queries,
  { kind, subject }: Subject,
): Promise<(StoredRecord & { readonly content: string }) | undefined> {
  const row = await queries
    .selectFrom("frozenRecord")
    .select(columns)
    .where("kind", "=", kind)
    .where("subject", "=", subject)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.content == null ? undefined : { ...row, content: row.content };
}

/** Subjects of a kind in a cluster-year whose record holds. */
export async function heldIn(queries: Queries, kind: string, yearId: number): Promise<ReadonlySet<string>> {
  const rows = await queries
    .selectFrom("frozenRecord")
    .select(["subject", sql<boolean>`content is not null`.as("holds")])
    .distinctOn("subject")
    .where("kind", "=", kind)
    .where("yearId", "=", yearId)
    .orderBy("subject")
    .orderBy("id", "desc")
    .execute();
  return new Set(rows.filter(({ holds }) => holds).map(({ subject }) => subject));
}

/** The latest record of each of these subjects, opened again or not. */
export async function latestOf(
  queries: Queries,
  kind: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const rows = await queries
    .selectFrom("frozenRecord")
    .select(columns)
    .distinctOn("subject")
    .where("kind", "=", kind)
    .where("subject", "in", ["", ...subjects])
    .orderBy("subject")
    .orderBy("id", "desc")
    .execute();
  return new Map(rows.map((row) => [row.subject, row]));
}

/** The latest record of every subject of a kind, a stretch at a time; of one year where it is given. */
export async function* latestRecords(
  queries: Queries,
  kind: string,
  yearId?: number,
): AsyncGenerator<readonly StoredRecord[]> {
  let after = "";
  for (;;) {
    const rows = await queries
      .selectFrom("frozenRecord")
      .select(columns)
      .distinctOn("subject")
      .where("kind", "=", kind)
      .where("subject", ">", after)
      .$if(yearId !== undefined, (found) => found.where("yearId", "=", yearId!))
      .orderBy("subject")
      .orderBy("id", "desc")
      .limit(stretch)
      .execute();
    yield rows;
    if (rows.length < stretch) return;
    after = rows.at(-1)!.subject;
  }
}

/** Every record in the order of the log's lines and, within a line, as the line lists them. */
export async function* allRecords(queries: Queries): AsyncGenerator<StoredRecord> {
  let after: number | undefined;
  for (;;) {
    const rows = await queries
      .selectFrom("frozenRecord")
      .select(columns)
      // From whatever number on: one put in below the first would be believed without ever being walked.
      .$if(after !== undefined, (found) => found.where("id", ">", after!))
      .orderBy("id")
      .limit(stretch)
      .execute();
    yield* rows;
    if (rows.length < stretch) return;
    after = rows.at(-1)!.id;
  }
}

/** Records of a cluster-year, and those of other years that some of these lines made, as the lines list them. */
export async function recordsFor(
  queries: Queries,
  { yearId, lines, subjects }: { yearId: number; lines: readonly number[]; subjects: readonly Subject[] },
): Promise<StoredRecord[]> {
  const own = sql<boolean>`(kind, subject) in (select * from unnest(${subjects.map(({ kind }) => kind)}::text[], ${subjects.map(({ subject }) => subject)}::text[]))`;
  const seqs = await queries
    .selectFrom("frozenRecord")
    .select("seq")
    .distinct()
    .where((where) => where.or([where("yearId", "=", yearId), where("seq", "in", [0, ...lines]), own]))
    .execute();
  return queries
    .selectFrom("frozenRecord")
    .select(columns)
    .where("seq", "in", [0, ...seqs.map(({ seq }) => seq)])
    .orderBy("id")
    .execute();
}

/** At most so many things made anew are told: the figures that follow are no longer news. */
const mostMadeAnew = 50;

/** Things that had a record by a line of the log and got another one after it, or were opened again; of one year where it is given. */
export async function madeAnewSince(
  queries: Queries,
  { line, yearId }: { readonly line: number; readonly yearId?: number | undefined },
): Promise<readonly (Subject & { readonly seq: number; readonly content: string | null })[]> {
  return queries
    .with("anew", (made) =>
      made
        .selectFrom("frozenRecord")
        .select(["kind", "subject", (one) => one.fn.min("seq").as("seq")])
        .where("seq", ">", line)
        .$if(yearId !== undefined, (found) => found.where("yearId", "=", yearId!))
        .groupBy(["kind", "subject"]),
    )
    .selectFrom("anew")
    .innerJoinLateral(
      (before) =>
        before
          .selectFrom("frozenRecord as b")
          .select("b.content")
          .whereRef("b.kind", "=", "anew.kind")
          .whereRef("b.subject", "=", "anew.subject")
          .where("b.seq", "<=", line)
          .orderBy("b.id", "desc")
          .limit(1)
          .as("before"),
      (join) => join.onTrue(),
    )
    .select(["anew.kind", "anew.subject", "anew.seq", "before.content"])
    .orderBy("anew.seq")
    .limit(mostMadeAnew)
    .execute();
}

export async function yearIds(queries: Queries): Promise<number[]> {
  return (await queries.selectFrom("clusterYear").select("id").orderBy("id").execute()).map(({ id }) => id);
}

/** A standby takes no writes; what stands there is looked at as it is. */
export async function readsOnly(queries: Queries): Promise<boolean> {
  const found = await sql<{
    yes: boolean;
  }>`select current_setting('transaction_read_only') = 'on' as yes`.execute(queries);
  return found.rows[0]!.yes;
}

/** Kinds of which there is any record; each is one step in the index. */
export async function kindsKept(queries: Queries): Promise<readonly string[]> {
  const found = await sql<{ kind: string }>`
    with recursive each(kind) as (
      (select kind from frozen_record order by kind limit 1)
      union all
      select (select kind from frozen_record where kind > each.kind order by kind limit 1) from each where kind is not null
    ) select kind from each where kind is not null`.execute(queries);
  return found.rows.map(({ kind }) => kind);
}

/**
 * Which tables are there. One that somebody dropped has no rows; a view that took its name is read like it, as every
 * screen reads it.
 */
export async function tablesThere(queries: Queries): Promise<ReadonlySet<string>> {
  const found = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f', 'v', 'm')`.execute(queries);
  return new Set(found.rows.map(({ name }) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())));
}
