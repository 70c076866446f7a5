import { sql } from "kysely";
import { z } from "zod";
import type { Day } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import { DoneWhen } from "../done-when.ts";
import { type PlanItemFields, type PlanTexts, Responsible } from "../model.ts";

const Lines = z.array(z.string());

/** The words of a plan; empty, at revision 0, until somebody writes them. */
export async function planTexts(queries: Queries, yearId: number): Promise<PlanTexts & { readonly revision: number }> {
  const row = await queries
    .selectFrom("plan")
    .select(["legalBases", "purpose", "requirements", "themes", "revision"])
    .where("yearId", "=", yearId)
    .executeTakeFirst();
  if (!row) return { legalBases: [], purpose: "", requirements: "", themes: [], revision: 0 };
  return { ...row, legalBases: Lines.parse(row.legalBases), themes: Lines.parse(row.themes) };
}

export async function writePlanTexts(tx: Transaction, yearId: number, texts: PlanTexts): Promise<void> {
  const row = { ...texts, legalBases: JSON.stringify(texts.legalBases), themes: JSON.stringify(texts.themes) };
  await tx
    .insertInto("plan")
    .values({ yearId, ...row })
    .onConflict((conflict) =>
      conflict.column("yearId").doUpdateSet({ ...row, revision: sql<number>`plan.revision + 1` }),
    )
    .execute();
}

export interface PlanItem extends PlanItemFields {
  readonly itemId: number;
  readonly doneOn: Day | null;
  readonly doneNote: string;
  readonly revision: number;
}

/** Items by due day, then as they were entered. */
export async function planItems(queries: Queries, yearId: number): Promise<PlanItem[]> {
  const rows = await queries
    .selectFrom("planItem")
    .select(["id as itemId", "title", "responsible", "unitId", "dueOn", "doneWhen"])
    .select(["doneOn", "doneNote", "revision"])
    .where("yearId", "=", yearId)
    .orderBy("dueOn")
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    ...row,
    responsible: Responsible.parse(row.responsible),
    doneWhen: DoneWhen.parse(row.doneWhen),
  }));
}

/** That a unit has done an item, as somebody marked it. */
export interface UnitMark {
  readonly itemId: number;
  readonly unitId: number;
  readonly doneOn: Day;
  readonly note: string;
}

export async function unitMarks(queries: Queries, yearId: number): Promise<UnitMark[]> {
  return queries
    .selectFrom("planItemMark as m")
    .innerJoin("planItem as i", "i.id", "m.itemId")
    .select(["m.itemId", "m.unitId", "m.doneOn", "m.note"])
    .where("i.yearId", "=", yearId)
    .execute();
}

export async function writeUnitMark(tx: Transaction, mark: UnitMark): Promise<void> {
  const { doneOn, note } = mark;
  await tx
    .insertInto("planItemMark")
    .values(mark)
    .onConflict((conflict) => conflict.columns(["itemId", "unitId"]).doUpdateSet({ doneOn, note }))
    .execute();
}

export async function removeUnitMark(tx: Transaction, at: { itemId: number; unitId: number }): Promise<void> {
  await tx.deleteFrom("planItemMark").where("itemId", "=", at.itemId).where("unitId", "=", at.unitId).execute();
}

/** Appends items behind those a plan has; returns their ids in the same order. */
export async function insertPlanItems(
  tx: Transaction,
  yearId: number,
  items: readonly PlanItemFields[],
): Promise<number[]> {
  if (items.length === 0) return [];
  const { last } = await tx
    .selectFrom("planItem")
    .select((row) => row.fn.coalesce(row.fn.max("position"), sql<number>`0`).as("last"))
    .where("yearId", "=", yearId)
    .executeTakeFirstOrThrow();
  const rows = items.map((item, index) => ({ ...item, yearId, position: last + index + 1 }));
  const written = await tx.insertInto("planItem").values(rows).returning("id").execute();
  return written.map((row) => row.id);
}

type ItemChange = Partial<PlanItemFields> & { readonly doneOn?: Day | null; readonly doneNote?: string };

export async function updatePlanItem(tx: Transaction, itemId: number, change: ItemChange): Promise<void> {
  await tx
    .updateTable("planItem")
    .set({ ...change, revision: sql<number>`revision + 1` })
    .where("id", "=", itemId)
    .execute();
}

export async function deletePlanItem(tx: Transaction, itemId: number): Promise<void> {
  await tx.deleteFrom("planItem").where("id", "=", itemId).execute();
}
