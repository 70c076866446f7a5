import { type RawBuilder, sql } from "kysely";
import type { Queries } from "../../../platform/database/index.ts";

/** One row of a table as the package carries it: names of columns in camelCase, unit and person ids beside their names. */
export type PackedRow = Readonly<Record<string, unknown>>;

/** The cluster-year whose rows are asked for. */
export interface YearKey {
  readonly yearId: number;
  readonly clusterId: number;
  readonly year: number;
}

type Condition = (key: YearKey) => RawBuilder<unknown>;

const ofYear: Condition = ({ yearId }) => sql`t.year_id = ${yearId}`;
const ofCluster: Condition = ({ clusterId }) => sql`t.cluster_id = ${clusterId}`;
const through =
  (
    parent: "criterion" | "vote" | "conference" | "report_call" | "nomination" | "plan_item",
    column: string,
  ): Condition =>
  ({ yearId }) =>
    sql`t.${sql.ref(column)} in (select id from ${sql.table(parent)} where year_id = ${yearId})`;
const members = ({ clusterId }: YearKey) => sql`(select unit_id from membership where cluster_id = ${clusterId})`;

/**
 * Every table that a hand-over package carries, by the file it goes to, with the condition that keeps other clusters
 * out. A test compares this list with the database: a new table is either named here or among `leftOut`.
 */
export const packedTables: Readonly<Record<string, Readonly<Record<string, Condition>>>> = {
  organisations: {
    owner: ({ clusterId }) => sql`t.id = (select owner_id from cluster where id = ${clusterId})`,
    cluster: ({ clusterId }) => sql`t.id = ${clusterId}`,
    unit: (key) => sql`t.id in ${members(key)}`,
    unit_name: (key) => sql`t.unit_id in ${members(key)}`,
    membership: ofCluster,
    headship: ({ clusterId, year }) => sql`t.cluster_id = ${clusterId} and t.year in (${year}, ${year + 1})`,
  },
  people: { role_grant: ofYear },
  movement: {
    cluster_year: ({ yearId }) => sql`t.id = ${yearId}`,
    rulebook_version: ofYear,
    plan: ofYear,
    plan_item: ofYear,
    plan_item_mark: through("plan_item", "item_id"),
    pact: ofYear,
    pact_signatory: ofYear,
    pact_version: ofYear,
    title_registration: ofYear,
  },
  scoring: {
    score_table: ofYear,
    criterion: ofYear,
    unit_tie_fact: ofYear,
    score: through("criterion", "criterion_id"),
  },
  reports: {
    report_call: ofYear,
    // What a unit has not sent is not the cluster's yet.
    unit_report: (key) => sql`${through("report_call", "call_id")(key)} and t.state <> 'draft'`,
    summary_report: ofYear,
    summary_passage: ofYear,
    summary_draft: ofYear,
    summary_agreement: ofYear,
    summary_comment: ofYear,
    direction: ofYear,
  },
  awards: { award_record: ({ clusterId, year }) => sql`t.cluster_id = ${clusterId} and t.year = ${year}` },
  eligibility: {
    unit_figures: ofYear,
    unit_predecessor: ofYear,
    road_claim: ofYear,
    evidence_paper: ofYear,
    attested_fact: ofYear,
    // A case may stay open for longer than the year in which it was recorded; it is packed with that year.
    exclusion: ofYear,
    person_fact: ofYear,
    person_career: ofYear,
  },
  elections: {
    vote: ofYear,
    vote_nominee: through("vote", "vote_id"),
    // Two tellers count without seeing each other's figures: nobody takes them along before the result is signed, nor
    // those of a vote that was void before it.
    teller_entry: ({ yearId }) =>
      sql`t.vote_id in (select id from vote where year_id = ${yearId} and result is not null)`,
    simple_decision: ofYear,
    elected_headship: through("vote", "vote_id"),
  },
  conference: {
    conference: ofYear,
    attendance: through("conference", "conference_id"),
    agenda_item: through("conference", "conference_id"),
    conference_opinion: through("conference", "conference_id"),
    conclusion: through("conference", "conference_id"),
  },
  nominations: {
    nomination: ofYear,
    nomination_step: through("nomination", "nomination_id"),
    nomination_order: ofYear,
  },
  papers: { paper_issue: ofYear, news_item: ofYear },
};

/** Columns that stay behind in some rows: how hands were raised, where nobody signed it. */
const veiled: Readonly<Record<string, (row: PackedRow) => PackedRow>> = {
  vote: (row) => (row["result"] === null ? { ...row, hands: null } : row),
};

/** Tables that never leave in a package, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  log_entry: "a file of its own, where lines of other clusters are only hashes",
  frozen_record: "a file of its own, with the text of what belongs to the year alone",
  person: "only the name, beside each id: never sign-in names or hashes of passwords",
  session: "secret",
  one_time_link: "secret",
  counting_browser: "kept only while a vote is counted, to say whether two typed in one browser",
  known_browser: "secret",
  idempotency_key: "of use to a running server only",
  installation_secret: "of use to a running server only",
  migration: "of use to a running server only",
  register_subject: "derived from the registers, which are packed",
  year_mask: "derived from the registers, which are packed",
};

/** The rows of one table that belong to a cluster-year, in a stable order. */
export async function rowsOfYear(
  queries: Queries,
  table: string,
  belongs: Condition,
  key: YearKey,
): Promise<PackedRow[]> {
  const found =
    await sql<PackedRow>`select t.* from ${sql.table(table)} t where ${belongs(key)} order by 1, 2, 3`.execute(queries);
  const veil = veiled[table];
  return veil ? found.rows.map(veil) : found.rows;
}

/** Names for the ids that stand in rows: units as they were called at the end of the year, people by full name. */
export async function namesIn(
  queries: Queries,
  rows: readonly PackedRow[],
  day: string,
): Promise<{ readonly units: ReadonlyMap<number, string>; readonly people: ReadonlyMap<number, string> }> {
  const ids = (ending: RegExp): number[] => [
    ...new Set(
      rows.flatMap((row) =>
        Object.entries(row).flatMap(([name, id]) => (ending.test(name) && typeof id === "number" ? [id] : [])),
      ),
    ),
  ];
  const units = await sql<{
    id: number;
    name: string;
  }>`select id, coalesce(unit_name_on(id, ${day}::date), code) as name
    from unit where id = any(${ids(unitIdName)})`.execute(queries);
  const people = await queries
    .selectFrom("person")
    .select(["id", "fullName as name"])
    .where("id", "in", [0, ...ids(personIdName)])
    .execute();
  const byId = (list: readonly { id: number; name: string }[]) => new Map(list.map(({ id, name }) => [id, name]));
  return { units: byId(units.rows), people: byId(people) };
}

export const unitIdName = /^(unitId|.*UnitId|mergedInto)$/;
export const personIdName = /^(personId|.*PersonId)$/;
