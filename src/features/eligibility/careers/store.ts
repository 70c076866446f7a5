import { sql } from "kysely";
import { z } from "zod";
import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { type Career, type CareerNow, HeldPost, type TellingCareers, type ToldCareer } from "./model.ts";
import { written } from "../written.ts";

const Row = z.object({
  posts: z.array(HeldPost),
  postsTo: z.string().nullable(),
  traits: z.record(z.string(), z.boolean()),
  source: z.string(),
});

const careerIn = (row: unknown): ToldCareer => {
  const { traits, ...told } = Row.parse(row);
  return { ...told, woman: traits["woman"] ?? null, retiresLate: traits["higher-retirement-age"] ?? null };
};

/** Persons of the registers whose career was told, numbered above `after` up to `last`. */
export async function personsWithCareer(
  queries: Queries,
  at: { readonly clusterId: number; readonly after: number; readonly last: number },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct s.id from person_career c
    join cluster_year y on y.id = c.year_id
    join register_subject s on s.cluster_id = y.cluster_id and s.unit_id = c.unit_id and s.kind = 'individual'
      and s.name_key = written(c.full_name)
    where y.cluster_id = ${at.clusterId} and s.id > ${at.after} and s.id <= ${at.last}`.execute(queries);
  return rows.map(({ id }) => id);
}

/** The career told last of each of some persons, by their number. */
export async function careersOf(queries: Queries, subjectIds: readonly number[]): Promise<Map<number, ToldCareer>> {
  const { rows } = await sql<{ subjectId: number }>`
    select distinct on (s.id) s.id as subject_id, c.posts, c.posts_to, c.traits, c.source
    from register_subject s
    join cluster_year y on y.cluster_id = s.cluster_id
    join person_career c on c.year_id = y.id and c.unit_id = s.unit_id and written(c.full_name) = s.name_key
    where s.id = any(${subjectIds}) and s.kind = 'individual' order by s.id, c.id desc`.execute(queries);
  return new Map(rows.map((row) => [row.subjectId, careerIn(row)]));
}

/** What stands of some persons of a cluster, with how often it was told; who was never told of is left out. */
export async function careersNow(
  queries: Queries,
  {
    clusterId,
    persons,
  }: { readonly clusterId: number; readonly persons: readonly Pick<Career, "unitId" | "fullName">[] },
): Promise<CareerNow[]> {
  const unitIds = persons.map(({ unitId }) => unitId);
  const keys = persons.map(({ fullName }) => written(fullName));
  const { rows } = await sql<{ careerId: number; unitId: number; fullName: string; revision: number }>`
    select distinct on (c.unit_id, asked.name_key) c.id as career_id, c.unit_id, c.full_name, c.posts, c.posts_to,
      c.traits, c.source, count(*) over (partition by c.unit_id, asked.name_key)::integer as revision
    from unnest(${unitIds}::bigint[], ${keys}::text[]) asked(unit_id, name_key)
    join person_career c on c.unit_id = asked.unit_id and written(c.full_name) = asked.name_key
    join cluster_year y on y.id = c.year_id and y.cluster_id = ${clusterId}
    order by c.unit_id, asked.name_key, c.id desc`.execute(queries);
  return rows.map((row) => {
    const { careerId, unitId, fullName, revision } = row;
    return { ...careerIn(row), careerId, unitId, fullName, revision };
  });
}

/** A person's career in a list. */
export interface ListedCareer extends ToldCareer {
  /** How often it was told. */
  readonly revision: number;
  readonly subjectId: number;
  readonly unitId: number;
  readonly fullName: string;
  readonly recordedBy: string;
}

/** Careers of a cluster's persons, the last told of each, by unit and name; those whose name or unit's name holds `q`. */
export async function listCareers(
  queries: Queries,
  at: { readonly clusterId: number; readonly q: string; readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: ListedCareer[]; readonly total: number }> {
  const { rows } = await sql<{
    subjectId: number;
    unitId: number;
    fullName: string;
    recordedBy: string;
    revision: number;
    total: number;
  }>`
    select *, count(*) over ()::integer as total from (
      select distinct on (s.id) s.id as subject_id, s.unit_id, s.name as full_name, c.posts, c.posts_to, c.traits,
        c.source, c.recorded_by, count(*) over (partition by s.id)::integer as revision
      from person_career c
      join cluster_year y on y.id = c.year_id
      join register_subject s on s.cluster_id = y.cluster_id and s.unit_id = c.unit_id and s.kind = 'individual'
        and s.name_key = written(c.full_name)
      where y.cluster_id = ${at.clusterId}
        and (${at.q} = '' or vn_fold(s.name) like '%' || vn_fold(${at.q}) || '%')
      order by s.id, c.id desc
    ) told
    order by unit_id, vn_fold(given_name(full_name)), vn_fold(full_name), subject_id
    limit ${at.limit} offset ${at.offset}`.execute(queries);
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map((row) => {
      const { subjectId, unitId, fullName, recordedBy, revision } = row;
      return { ...careerIn(row), subjectId, unitId, fullName, recordedBy, revision };
    }),
  };
}

export async function insertCareers(
  tx: Transaction,
  { yearId, careers, source, ...by }: TellingCareers & { readonly recordedBy: string; readonly recordedAt: Instant },
): Promise<number[]> {
  const rows = await tx
    .insertInto("personCareer")
    .values(
      careers.map(({ unitId, fullName, posts, postsTo, woman, retiresLate }) => ({
        ...{ yearId, source, ...by, unitId, fullName, postsTo },
        posts: JSON.stringify(posts),
        traits: JSON.stringify({
          ...(woman !== null && { woman }),
          ...(retiresLate !== null && { "higher-retirement-age": retiresLate }),
        }),
      })),
    )
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}
