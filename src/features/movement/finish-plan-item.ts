import type { z } from "zod";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { findPlanItem, itemRivals, unchanged } from "./edit-plan-item.ts";
import { PlanItemDone } from "./model.ts";
import { refuse, say } from "./refusals.ts";
import { type PlanItem, updatePlanItem } from "./store/plan.ts";
import { toThoseWhoRunTheYear } from "../year/index.ts";

interface DoneFacts {
  readonly item: PlanItem | undefined;
  readonly today: Day;
}

/** Marks an item done on a day, or reopens it. */
export const finishPlanItem = action({
  name: "movement.finish-plan-item",
  summary: { vi: "Ghi việc đã hoàn thành", en: "Mark a plan item done" },
  input: PlanItemDone,
  allow: toThoseWhoRunTheYear,
  load: async ({ tx, now }, input): Promise<DoneFacts> => ({
    item: await findPlanItem(tx, input),
    today: dayOf(now),
  }),
  decide: decideItemDone,
  record: ({ tx }, { itemId, doneOn, note }) => updatePlanItem(tx, itemId, { doneOn, doneNote: note }),
  show: (change) => change,
  rivals: itemRivals,
  say,
});

type ItemDone = Omit<z.output<typeof PlanItemDone>, "revision">;

export function decideItemDone({ item, today }: DoneFacts, { revision, ...done }: z.output<typeof PlanItemDone>) {
  const current = unchanged(item, revision);
  if (!current.ok) return current;
  if (done.doneOn !== null && done.doneOn > today) return refuse("done-in-future", { doneOn: done.doneOn });
  return ok<ItemDone & { readonly title: string }>({ ...done, title: current.value.title });
}
