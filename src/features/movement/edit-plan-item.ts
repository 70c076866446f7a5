import type { z } from "zod";
import { ok } from "../../basics/result.ts";
import type { Queries } from "../../platform/database/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { PlanItemEdit } from "./model.ts";
import { unitsBelong } from "./plan-items.ts";
import { readYear, toThoseWhoRunTheYear } from "../year/index.ts";
import { refuse, say } from "./refusals.ts";
import { type PlanItem, planItems, updatePlanItem } from "./store/plan.ts";

/** Deeds that write one item. */
export const itemRivals = {
  deeds: ["movement.edit-plan-item", "movement.finish-plan-item"],
  over: ({ itemId }: { readonly itemId: number }) => ({ itemId }),
};

interface ItemFacts {
  readonly item: PlanItem | undefined;
  readonly unitIds: ReadonlySet<number>;
}

/** Changes what an item says, who must do it and by when. */
export const editPlanItem = action({
  name: "movement.edit-plan-item",
  summary: { vi: "Sửa một việc của kế hoạch", en: "Edit a plan item" },
  input: PlanItemEdit,
  allow: toThoseWhoRunTheYear,
  load: async ({ tx }, { yearId, itemId }): Promise<ItemFacts> => ({
    item: await findPlanItem(tx, { yearId, itemId }),
    unitIds: new Set((await readYear(tx, yearId))?.units.map(({ unitId }) => unitId)),
  }),
  decide: decideItemEdit,
  record: ({ tx }, { itemId, item }) => updatePlanItem(tx, itemId, item),
  show: (change) => change,
  rivals: itemRivals,
  say,
});

export function decideItemEdit(
  { item, unitIds }: ItemFacts,
  { yearId, itemId, revision, item: edit }: z.output<typeof PlanItemEdit>,
) {
  const current = unchanged(item, revision);
  if (!current.ok) return current;
  const belong = unitsBelong([edit], unitIds);
  return belong.ok ? ok({ yearId, itemId, item: edit }) : belong;
}

/** The item as the screen showed it, or the reason why nothing can be done to it. */
export function unchanged(item: PlanItem | undefined, revision: number) {
  if (!item) return refuse("no-such-item");
  if (item.revision === revision) return ok(item);
  const { itemId: _, ...now } = item;
  return refuse("changed-meanwhile", { now });
}

/** An item of this year's plan; one of another year is not found. */
export async function findPlanItem(
  queries: Queries,
  { yearId, itemId }: { yearId: number; itemId: number },
): Promise<PlanItem | undefined> {
  return (await planItems(queries, yearId)).find((item) => item.itemId === itemId);
}
