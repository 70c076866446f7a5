import { sql } from "kysely";
import type { ClusterKind } from "../organisations/index.ts";
import type { Day } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";

export interface SetUpState {
  readonly owner: { readonly ownerId: number; readonly name: string; readonly units: number } | null;
  readonly cluster: {
    readonly clusterId: number;
    readonly code: string;
    readonly name: string;
    readonly kind: ClusterKind;
    /** Units that belong to it today or will. */
    readonly members: number;
  } | null;
  readonly year: {
    readonly yearId: number;
    readonly year: number;
    readonly startsOn: Day;
    readonly endsOn: Day;
    /** Units that belong to the cluster at any time in this year. */
    readonly members: number;
    readonly led: boolean;
    readonly rulebook: boolean;
    readonly secretaries: number;
    /** Member units for which nobody is officer or head yet. */
    readonly withoutOfficer: number;
  } | null;
  readonly anyYear: boolean;
}

/** Which set-up is asked for; the latest where nothing is told. */
export interface SetUpAsked {
  readonly ownerId?: number | undefined;
  readonly clusterId?: number | undefined;
  readonly yearId?: number | undefined;
}

/**
 * An owner, its latest cluster and that cluster's latest year: what the guided start goes on with. The sample year and
 * its owner are nobody's to go on with, unless asked for by number.
 */
export async function setUpState(queries: Queries, asked: SetUpAsked = {}): Promise<SetUpState> {
  const anyYear = (await queries.selectFrom("clusterYear").select("id").limit(1).executeTakeFirst()) !== undefined;
  const cluster = await clusterAsked(queries, asked);
  const owner = await ownerAsked(queries, cluster?.ownerId ?? asked.ownerId);
  if (!owner) return { owner: null, cluster: null, year: null, anyYear };
  if (cluster?.ownerId !== owner.ownerId) return { owner, cluster: null, year: null, anyYear };
  const { clusterId, code, name, kind } = cluster;
  const members = await queries
    .selectFrom("membership")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("clusterId", "=", clusterId)
    .where("leftOn", "is", null)
    .executeTakeFirstOrThrow();
  const year = await yearAsked(queries, clusterId, asked.yearId);
  return {
    owner,
    cluster: { clusterId, code, name, kind: kind as ClusterKind, members: Number(members.count) },
    year,
    anyYear,
  };
}

/** The latest owner stands for itself only while none of its clusters is there: then its first cluster is asked for. */
async function ownerAsked(queries: Queries, ownerId: number | undefined): Promise<SetUpState["owner"]> {
  const found = await queries
    .selectFrom("owner as o")
    .select(["o.id as ownerId", "o.name"])
    .select((row) =>
      row
        .selectFrom("unit as u")
        .select(row.fn.countAll<number>().as("n"))
        .whereRef("u.ownerId", "=", "o.id")
        .as("units"),
    )
    .$if(ownerId !== undefined, (some) => some.where("o.id", "=", ownerId!))
    .$if(ownerId === undefined, (some) =>
      some.where((no) =>
        no.not(no.exists(no.selectFrom("cluster as c").select("c.id").whereRef("c.ownerId", "=", "o.id"))),
      ),
    )
    .orderBy("o.id", "desc")
    .limit(1)
    .executeTakeFirst();
  return found ? { ...found, units: Number(found.units) } : null;
}

async function clusterAsked(queries: Queries, { ownerId, clusterId }: SetUpAsked) {
  if (ownerId !== undefined && clusterId === undefined) return undefined;
  return queries
    .selectFrom("cluster as c")
    .select(["c.id as clusterId", "c.ownerId", "c.code", "c.name", "c.kind"])
    .$if(clusterId !== undefined, (some) => some.where("c.id", "=", clusterId!))
    .$if(clusterId === undefined, (some) =>
      some.where((no) =>
        no.not(
          no.exists(
            no
              .selectFrom("clusterYear as y")
              .select("y.id")
              .whereRef("y.clusterId", "=", "c.id")
              .where("y.illustrative", "=", true),
          ),
        ),
      ),
    )
    .orderBy("c.id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The year made last: whoever enters an earlier year late goes on with that one. */
async function yearAsked(queries: Queries, clusterId: number, yearId: number | undefined): Promise<SetUpState["year"]> {
  const row = await queries
    .selectFrom("clusterYear as y")
    .select(["y.id as yearId", "y.year", "y.startsOn", "y.endsOn"])
    .select((year) => [
      year
        .exists(
          year
            .selectFrom("headship as h")
            .select("h.id")
            .whereRef("h.clusterId", "=", "y.clusterId")
            .whereRef("h.year", "=", "y.year")
            .where("h.role", "=", "head")
            .where("h.endedOn", "is", null),
        )
        .as("led"),
      year
        .exists(year.selectFrom("rulebookVersion as r").select("r.id").whereRef("r.yearId", "=", "y.id"))
        .as("rulebook"),
      year
        .selectFrom("roleGrant as g")
        .select((grants) => grants.fn.countAll<number>().as("count"))
        .whereRef("g.yearId", "=", "y.id")
        .where("g.role", "=", "secretary")
        .where("g.endedAt", "is", null)
        .as("secretaries"),
      sql<number>`(select count(distinct m.unit_id) from membership m where m.cluster_id = y.cluster_id
        and m.joined_on <= y.ends_on and (m.left_on is null or m.left_on >= y.starts_on))`.as("members"),
      sql<number>`(select count(distinct m.unit_id) from membership m where m.cluster_id = y.cluster_id
        and not m.observer and m.joined_on <= y.ends_on and m.left_on is null
        and not exists (select 1 from role_grant g where g.year_id = y.id and g.unit_id = m.unit_id
          and g.role in ('unit-officer', 'unit-head') and g.ended_at is null))`.as("withoutOfficer"),
    ])
    .where("y.clusterId", "=", clusterId)
    .$if(yearId !== undefined, (some) => some.where("y.id", "=", yearId!))
    .orderBy("y.id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const { led, rulebook, secretaries, members, withoutOfficer } = row;
  return {
    ...row,
    led: Boolean(led),
    rulebook: Boolean(rulebook),
    secretaries: Number(secretaries),
    members: Number(members),
    withoutOfficer: Number(withoutOfficer),
  };
}
