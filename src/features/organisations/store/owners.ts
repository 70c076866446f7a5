import { sql } from "kysely";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { Stretch } from "../../../platform/deeds/index.ts";
import { type Reach, withinReach } from "./reach.ts";
import { likely } from "./search.ts";

export interface Owner {
  readonly ownerId: number;
  readonly name: string;
  readonly standingBodyName: string;
  /** As its own flag and diploma name it: “UBND tỉnh”; "" where its name says enough. */
  readonly titleName: string;
  readonly revision: number;
}

const owners = (queries: Queries) =>
  queries.selectFrom("owner").select(["id as ownerId", "name", "standingBodyName", "titleName", "revision"]);

export const ownerOf = (queries: Queries, ownerId: number): Promise<Owner | undefined> =>
  owners(queries).where("id", "=", ownerId).executeTakeFirst();

/** Names are the same when they read the same without diacritics. */
export const ownerNamed = (queries: Queries, name: string): Promise<Owner | undefined> =>
  owners(queries).where(sql<boolean>`vn_fold(name) = vn_fold(${name})`).executeTakeFirst();

export async function insertOwner(
  tx: Transaction,
  owner: Pick<Owner, "name" | "standingBodyName" | "titleName">,
): Promise<number> {
  return (await tx.insertInto("owner").values(owner).returning("id").executeTakeFirstOrThrow()).id;
}

export async function updateOwner(tx: Transaction, { ownerId, ...change }: Omit<Owner, "revision">): Promise<void> {
  await tx
    .updateTable("owner")
    .set({ ...change, revision: sql`revision + 1` })
    .where("id", "=", ownerId)
    .execute();
}

export async function readOwners(queries: Queries, { reach, q, limit, offset }: Stretch & { readonly reach: Reach }) {
  const found = queries
    .selectFrom("owner as o")
    .where(withinReach(reach, "o.id"))
    .where(sql<boolean>`vn_fold(o.name) like '%' || vn_fold(${likely(q)}) || '%'`);
  const rows = await found
    .select(["o.id as ownerId", "o.name", "o.standingBodyName", "o.titleName", "o.revision"])
    .select(sql<number>`(select count(*) from unit u where u.owner_id = o.id)`.as("units"))
    .select(sql<number>`(select count(*) from cluster c where c.owner_id = o.id)`.as("clusters"))
    .orderBy(sql`o.name collate "vi-x-icu"`)
    .orderBy("o.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const total = await found.select(sql<number>`count(*)`.as("total")).executeTakeFirstOrThrow();
  return { rows, total: total.total };
}
