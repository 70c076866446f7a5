import { type Selectable, sql } from "kysely";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { DB } from "../../../platform/database/tables.ts";
import type { AgendaInput, AgendaItem, Chaired } from "../model.ts";

/** The agenda in its order. */
export async function agendaOf(queries: Queries, conferenceId: number): Promise<AgendaItem[]> {
  const rows = await queries
    .selectFrom("agendaItem")
    .selectAll()
    .where("conferenceId", "=", conferenceId)
    .orderBy("position")
    .execute();
  return rows.map(itemFrom);
}

/** Every agenda item of a year, of whatever conference. */
export async function agendasOf(queries: Queries, yearId: number): Promise<AgendaItem[]> {
  const rows = await queries
    .selectFrom("agendaItem as i")
    .innerJoin("conference as c", "c.id", "i.conferenceId")
    .selectAll("i")
    .where("c.yearId", "=", yearId)
    .execute();
  return rows.map(itemFrom);
}

function itemFrom(row: Selectable<DB["agendaItem"]>): AgendaItem {
  const { id, position, title, presenter, startsAt, minutes, concernsUnitId, voteId, proceedings, revision } = row;
  const planned = { itemId: id, position, title, presenter, startsAt, minutes, concernsUnitId, voteId };
  return { ...planned, chaired: row.chaired as Chaired | null, proceedings, revision };
}

/** For deeds about one item: the conference it belongs to. */
export async function conferenceOfItem(queries: Queries, itemId: number): Promise<number | undefined> {
  const row = await queries.selectFrom("agendaItem").select("conferenceId").where("id", "=", itemId).executeTakeFirst();
  return row?.conferenceId;
}

/** For permissions: the cluster-year of an agenda item's conference. */
export async function yearOfItem(
  queries: Queries,
  { itemId }: { readonly itemId: number },
): Promise<number | undefined> {
  const row = await queries
    .selectFrom("agendaItem")
    .innerJoin("conference", "conference.id", "agendaItem.conferenceId")
    .select("conference.yearId")
    .where("agendaItem.id", "=", itemId)
    .executeTakeFirst();
  return row?.yearId;
}

/** Brings the agenda to these items in this order; items no longer named disappear. */
export async function writeAgenda(
  tx: Transaction,
  { conferenceId, items }: { conferenceId: number; items: readonly AgendaInput[] },
): Promise<void> {
  const kept = items.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]));
  await tx
    .deleteFrom("agendaItem")
    .where("conferenceId", "=", conferenceId)
    .$if(kept.length > 0, (query) => query.where("id", "not in", kept))
    .execute();
  for (const [at, { itemId, ...item }] of items.entries()) {
    const values = { ...item, position: at + 1 };
    if (itemId === null)
      await tx
        .insertInto("agendaItem")
        .values({ ...values, conferenceId })
        .execute();
    else await tx.updateTable("agendaItem").set(values).where("id", "=", itemId).execute();
  }
}

export async function writeChaired(tx: Transaction, itemId: number, chaired: Chaired): Promise<void> {
  await tx
    .updateTable("agendaItem")
    .set({ chaired: JSON.stringify(chaired) })
    .where("id", "=", itemId)
    .execute();
}

/**
 * Only this counts an item's revision: who types proceedings does not collide with who rearranges the agenda, which
 * stands on the revision of the conference.
 */
export async function writeProceedings(tx: Transaction, itemId: number, proceedings: string): Promise<void> {
  await tx
    .updateTable("agendaItem")
    .set({ proceedings, revision: sql`revision + 1` })
    .where("id", "=", itemId)
    .execute();
}
