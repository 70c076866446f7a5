import { sql } from "kysely";
import type { Queries } from "../../../platform/database/index.ts";
import type { Stretch } from "../../../platform/deeds/index.ts";
import type { LogContent } from "../../../platform/log/index.ts";

interface YearOfCluster {
  readonly yearId: number;
  readonly clusterId: number;
}

/** Lines that a cluster-year may read: its own, and those about the organisation of its cluster. */
function linesFor(queries: Queries, { yearId, clusterId }: YearOfCluster) {
  const lines = queries.selectFrom("logEntry").select(["seq", "action", "actor", "content"]);
  const ofCluster = lines
    .where("yearId", "is", null)
    .where(sql<boolean>`action like 'organisations.%'`)
    .where(sql<boolean>`told(content) ->> 'clusterId' = ${String(clusterId)}`);
  // Two searches, each in the order of its own index: an "or" of both would sort the whole year for one page of it.
  return queries.selectFrom(lines.where("yearId", "=", yearId).unionAll(ofCluster).as("line"));
}

/** A line of an earlier version that tells a sign-in name: it is half of a way in. */
const tellsSignInName = sql<boolean>`jsonb_exists(content::jsonb -> 'what', 'signInName')`;

/** Numbers of the log's lines that a cluster-year may carry away. */
export async function linesOfYear(queries: Queries, year: YearOfCluster): Promise<ReadonlySet<number>> {
  const found = await linesFor(queries, year)
    .select("seq")
    .where((line) => line.not(tellsSignInName))
    .execute();
  return new Set(found.map(({ seq }) => seq));
}

interface Searched extends Stretch {
  /** Deeds whose name contains the searched text. */
  readonly saying: readonly string[];
  /** Whether the names of the machine's operators are told. */
  readonly withOperators: boolean;
}

/**
 * One stretch of the lines that a year may read, the newest first. What is told comes from the content, which the chain
 * covers, not from the columns beside it.
 * What is not shown is not searched either.
 */
export async function findLines(
  queries: Queries,
  year: YearOfCluster,
  { q, limit, offset, saying, withOperators }: Searched,
): Promise<{ readonly lines: readonly LogContent[]; readonly total: number }> {
  const told = sql<string>`vn_fold(concat_ws(' ',
    case when ${withOperators} or actor not like 'operator:%' then content::jsonb ->> 'actorName' end,
    content::jsonb ->> 'why',
    (case jsonb_typeof(content::jsonb -> 'what') when 'object' then (content::jsonb -> 'what') - 'signInName' end)::text))`;
  const matching = linesFor(queries, year).$if(q.trim() !== "", (found) =>
    found.where((where) =>
      where.or([
        sql<boolean>`${told} like '%' || replace(replace(vn_fold(${q.trim()}), '%', '\\%'), '_', '\\_') || '%'`,
        sql<boolean>`action = any(${[...saying]})`,
      ]),
    ),
  );
  const rows = await matching.select("content").orderBy("seq", "desc").limit(limit).offset(offset).execute();
  const { total } = await matching.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  return { lines: rows.map(({ content }) => JSON.parse(content) as LogContent), total };
}

/** Who did what in one line of the log, if there is such a line. */
export async function lineAt(
  queries: Queries,
  seq: number,
): Promise<{ action: string; actor: string; yearId: number | null; at: string } | undefined> {
  return queries
    .selectFrom("logEntry")
    .select(["action", "actor", "yearId", "at"])
    .where("seq", "=", seq)
    .executeTakeFirst();
}
