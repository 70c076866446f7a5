import type { z } from "zod";
import { action } from "../../platform/deeds/index.ts";
import { findPlanItem, itemRivals, unchanged } from "./edit-plan-item.ts";
import { PlanItemRemoval } from "./model.ts";
import { say } from "./refusals.ts";
import { deletePlanItem, type PlanItem } from "./store/plan.ts";
import { toThoseWhoRunTheYear } from "../year/index.ts";

/** Takes an item out of the plan; the log keeps the whole item and the reason. */
export const removePlanItem = action({
  name: "movement.remove-plan-item",
  summary: { vi: "Bỏ một việc khỏi kế hoạch", en: "Remove a plan item" },
  input: PlanItemRemoval,
  allow: toThoseWhoRunTheYear,
  load: ({ tx }, input) => findPlanItem(tx, input),
  decide: decideItemRemoval,
  record: ({ tx }, { itemId }) => deletePlanItem(tx, itemId),
  show: (item) => item,
  rivals: itemRivals,
  why: ({ reason }) => reason,
  say,
});

export function decideItemRemoval(item: PlanItem | undefined, { revision }: z.output<typeof PlanItemRemoval>) {
  return unchanged(item, revision);
}
