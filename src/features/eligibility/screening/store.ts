import { sql } from "kysely";
import { z } from "zod";
import type { Day, Instant } from "../../../basics/instant.ts";
import type { Actor } from "../../../platform/access/index.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { ToldCareer } from "../careers/model.ts";
import { careersOf } from "../careers/store.ts";
import { AwardRecord } from "../../awards/index.ts";
import { type Attesting, Level } from "../model.ts";
import type { ToldFact } from "../subject-from.ts";
import type { ClusterInScope } from "./model.ts";

/** Clusters of the year's owner in which the actor holds a role, with their year of the same number; the year's own first. */
export async function clustersInScope(queries: Queries, yearId: number, actor: Actor): Promise<ClusterInScope[]> {
  const held = actor.kind === "person" ? actor.grants.map((grant) => grant.yearId) : [];
  const { rows } = await sql<ClusterInScope>`
    select c.id as cluster_id, c.code, c.name, same.id as year_id
    from cluster_year asked
    join cluster own on own.id = asked.cluster_id
    join cluster c on c.owner_id = own.owner_id
    left join cluster_year same on same.cluster_id = c.id and same.year = asked.year
    where asked.id = ${yearId}
      and (c.id = own.id or ${actor.kind === "operator"}
        or exists (select 1 from cluster_year y where y.cluster_id = c.id and y.id = any(${held})))
    order by c.id <> own.id, c.code`.execute(queries);
  return rows;
}

export async function countPersons(queries: Queries, clusterIds: readonly number[]): Promise<number> {
  const { count } = await queries
    .selectFrom("registerSubject")
    .select((all) => all.fn.countAll<number>().as("count"))
    .where("clusterId", "in", [0, ...clusterIds])
    .where("kind", "=", "individual")
    .executeTakeFirstOrThrow();
  return count;
}

/** The next persons of a cluster's registers after one, in the order they were first named. */
export async function nextPersons(
  queries: Queries,
  at: { readonly clusterId: number; readonly after: number; readonly most: number },
): Promise<Float64Array> {
  const { rows } = await sql<{ packed: Buffer | null }>`
    select string_agg(int8send(id), ''::bytea order by id) as packed from (
      select id from register_subject
      where cluster_id = ${at.clusterId} and kind = 'individual' and id > ${at.after} order by id limit ${at.most}
    ) next`.execute(queries);
  const packed = rows[0]?.packed ?? Buffer.alloc(0);
  return Float64Array.from({ length: packed.length / 8 }, (_, index) => Number(packed.readBigInt64BE(index * 8)));
}

/** Masks packed by kind, 24 bytes each: number of the subject less `after`, years, years of decision, latest day. */
export interface PackedMasks {
  readonly kind: string;
  readonly packed: Buffer;
}

/** Masks of the persons of a cluster numbered above `after`, up to `last`. */
export async function masksOfPersons(
  queries: Queries,
  at: { readonly clusterId: number; readonly after: number; readonly last: number; readonly kinds: readonly string[] },
): Promise<PackedMasks[]> {
  const { rows } = await sql<PackedMasks>`
    select m.kind, string_agg(int4send((m.subject_id - ${at.after}::bigint)::integer)
      || int8send(m.years) || int8send(m.decided) || int4send(m.latest_on - date '1900-01-01'), ''::bytea) as packed
    from register_subject s join year_mask m on m.subject_id = s.id
    where s.cluster_id = ${at.clusterId} and s.kind = 'individual'
      and s.id > ${at.after}::bigint and s.id <= ${at.last}::bigint
      and m.subject_id > ${at.after}::bigint and m.subject_id <= ${at.last}::bigint and m.kind = any(${at.kinds})
    group by m.kind`.execute(queries);
  return rows;
}

/** Masks of a cluster's units, packed as those of persons: a unit's own, and those of collectives that bear its name. */
export async function masksOfUnits(
  queries: Queries,
  at: { readonly clusterId: number; readonly kinds: readonly string[] },
): Promise<PackedMasks[]> {
  const { rows } = await sql<PackedMasks>`
    select m.kind, string_agg(int4send(s.unit_id::integer)
      || int8send(m.years) || int8send(m.decided) || int4send(m.latest_on - date '1900-01-01'), ''::bytea) as packed
    from register_subject s join year_mask m on m.subject_id = s.id
    where s.cluster_id = ${at.clusterId} and m.kind = any(${at.kinds})
      and (s.kind = 'unit' or (s.kind = 'collective'
        and exists (select 1 from unit_name n where n.unit_id = s.unit_id and written(n.name) = s.name_key)))
    group by m.kind`.execute(queries);
  return rows;
}

/** A person of the registers with the records that the law may look at. */
export interface PersonRecords {
  readonly subjectId: number;
  readonly name: string;
  readonly unitId: number;
  readonly lines: readonly AwardRecord[];
  readonly told: readonly ToldFact[];
  readonly career: ToldCareer | undefined;
}

const Line = AwardRecord.extend({ subjectId: z.int() });

/** The records themselves, as they were entered; who is numbered but unknown is left out. */
export async function recordsOfPersons(queries: Queries, subjectIds: readonly number[]): Promise<PersonRecords[]> {
  const persons = await queries
    .selectFrom("registerSubject")
    .select(["id as subjectId", "name", "unitId"])
    .where("id", "in", [0, ...subjectIds])
    .execute();
  const { rows: lines } = await sql`
    select s.id as subject_id, r.*, r.id as record_id
    from register_subject s
    join award_record r on r.cluster_id = s.cluster_id and r.unit_id = s.unit_id and written(r.recipient) = s.name_key
    where s.id = any(${subjectIds}) and r.kind = 'named' and r.individuals = 1 and r.revoked_at is null
    order by r.year, r.id`.execute(queries);
  const { rows: told } = await sql<ToldFact & { subjectId: number }>`
    select s.id as subject_id, f.fact, f.by_level, f.holds, f.paper, f.on_day, y.year
    from register_subject s
    join cluster_year y on y.cluster_id = s.cluster_id
    join person_fact f on f.year_id = y.id and f.unit_id = s.unit_id and written(f.full_name) = s.name_key
    where s.id = any(${subjectIds}) order by f.id`.execute(queries);
  const careers = await careersOf(queries, subjectIds);
  const linesOf = Map.groupBy(z.array(Line).parse(lines), ({ subjectId }) => subjectId);
  const toldOf = Map.groupBy(told, ({ subjectId }) => subjectId);
  return persons.map((person) => ({
    ...person,
    lines: linesOf.get(person.subjectId) ?? [],
    career: careers.get(person.subjectId),
    told: (toldOf.get(person.subjectId) ?? []).map((each) => ({ ...each, byLevel: Level.parse(each.byLevel) })),
  }));
}

/** Numbers of persons in the order lists have: by unit, then by given name, then by the whole name. */
export async function sortPersons(queries: Queries, subjectIds: Float64Array, q: string): Promise<number[]> {
  const numbers = `{${subjectIds.join(",")}}`;
  const { rows } = await sql<{ id: number }>`
    select s.id from unnest(${numbers}::bigint[]) as asked(id) join register_subject s using (id)
    where ${q} = '' or vn_fold(s.name) like '%' || vn_fold(${q}) || '%'
    order by s.unit_id, vn_fold(given_name(s.name)), vn_fold(s.name), s.id`.execute(queries);
  return rows.map(({ id }) => id);
}

/** Names of units as they were on a day. */
export async function unitNamesOn(
  queries: Queries,
  unitIds: readonly number[],
  day: Day,
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, coalesce(unit_name_on(id, ${day}::date), code) as name from unit where id = any(${unitIds})`.execute(
    queries,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Writes confirmations about persons; the database brings their masks up to date in the same transaction. */
export async function insertPersonFacts(
  tx: Transaction,
  facts: readonly (Attesting & {
    readonly fullName: string;
    readonly recordedBy: string;
    readonly recordedAt: Instant;
  })[],
): Promise<void> {
  for (let at = 0; at < facts.length; at += 1000)
    await tx
      .insertInto("personFact")
      .values(facts.slice(at, at + 1000))
      .execute();
}
