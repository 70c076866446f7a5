import { sql } from "kysely";
import type { Day } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { Stretch } from "../../../platform/deeds/index.ts";
import type { ClusterKind } from "../model.ts";
import { type Reach, withinReach } from "./reach.ts";
import { likely } from "./search.ts";

export interface ClusterFields {
  readonly code: string;
  readonly name: string;
  readonly kind: ClusterKind;
  readonly documentSymbol: string;
  readonly foundingDecision: string;
  readonly foundedOn: Day | null;
  readonly place: string;
}

export interface Cluster extends ClusterFields {
  readonly clusterId: number;
  readonly ownerId: number;
  readonly revision: number;
}

const columns = [
  "c.id as clusterId",
  "c.ownerId",
  "c.code",
  "c.name",
  "c.kind",
  "c.documentSymbol",
  "c.foundingDecision",
  "c.foundedOn",
  "c.place",
  "c.revision",
] as const;

export async function clusterOf(queries: Queries, clusterId: number): Promise<Cluster | undefined> {
  const row = await queries.selectFrom("cluster as c").select(columns).where("c.id", "=", clusterId).executeTakeFirst();
  return row as Cluster | undefined;
}

/** Clusters that would be taken for this one: the same code anywhere, the same name under the same owner. */
export async function clustersLike(
  queries: Queries,
  { ownerId, code, name }: { ownerId: number; code: string; name: string },
): Promise<readonly Cluster[]> {
  const rows = await queries
    .selectFrom("cluster as c")
    .select(columns)
    .where(sql<boolean>`(c.code = ${code} or (c.owner_id = ${ownerId} and vn_fold(c.name) = vn_fold(${name})))`)
    .execute();
  return rows as Cluster[];
}

export async function insertCluster(
  tx: Transaction,
  cluster: ClusterFields & { readonly ownerId: number },
): Promise<number> {
  return (await tx.insertInto("cluster").values(cluster).returning("id").executeTakeFirstOrThrow()).id;
}

export async function updateCluster(tx: Transaction, clusterId: number, fields: ClusterFields): Promise<void> {
  const { code, name, kind, documentSymbol, foundingDecision, foundedOn, place } = fields;
  await tx
    .updateTable("cluster")
    .set({ code, name, kind, documentSymbol, foundingDecision, foundedOn, place, revision: sql`revision + 1` })
    .where("id", "=", clusterId)
    .execute();
}

/** Searched apart, so that each has its index: a text is found in code and name, or in the owner's name. */
const namedLike = (q: string) =>
  sql<boolean>`c.id in (
    select id from cluster where vn_fold(code || ' ' || name) like '%' || vn_fold(${likely(q)}) || '%'
    union select c2.id from cluster c2 join owner o2 on o2.id = c2.owner_id
     where vn_fold(o2.name) like '%' || vn_fold(${likely(q)}) || '%')`;

export async function readClusters(queries: Queries, { reach, q, limit, offset }: Stretch & { readonly reach: Reach }) {
  const found = queries
    .selectFrom("cluster as c")
    .innerJoin("owner as o", "o.id", "c.ownerId")
    .where(withinReach(reach, "c.ownerId"))
    .$if(q.trim() !== "", (some) => some.where(namedLike(q)));
  const rows = await found
    .select(columns)
    .select("o.name as ownerName")
    .select(
      sql<number>`(select count(*) from membership m where m.cluster_id = c.id and m.left_on is null)`.as("units"),
    )
    .select(sql<number | null>`(select max(y.year) from cluster_year y where y.cluster_id = c.id)`.as("latestYear"))
    .orderBy(sql`o.name collate "vi-x-icu", c.code`)
    .limit(limit)
    .offset(offset)
    .execute();
  const total = await found.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  return { rows: rows.map((row) => ({ ...row, kind: row.kind as ClusterKind })), total: total.total };
}
