import { z } from "zod";
import { dayOf } from "../../basics/instant.ts";
import { query } from "../../platform/deeds/index.ts";
import { PlanTexts, Responsible } from "./model.ts";
import { proposedItems, whoseItem } from "./plan-items.ts";
import { readYear } from "./store/read-year.ts";
import { planItems, planTexts } from "./store/plan.ts";
import { toWholeYear } from "./who-runs.ts";

const Item = z.object({
  title: z.string(),
  responsible: Responsible,
  unitId: z.int().nullable(),
  dueOn: z.string(),
  /** Who must do it, in words. */
  whose: z.string(),
});

/** The plan with its items by due day, and the items that the rulebook's deadlines still propose. */
export const readPlan = query({
  name: "movement.read-plan",
  summary: { vi: "Kế hoạch thi đua", en: "The emulation plan" },
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: toWholeYear,
  output: PlanTexts.extend({
    revision: z.int(),
    items: z.array(
      Item.extend({
        itemId: z.int(),
        doneOn: z.string().nullable(),
        doneNote: z.string(),
        late: z.boolean(),
        revision: z.int(),
      }),
    ),
    proposed: z.array(Item),
  }),
  async read({ queries, now }, { yearId }) {
    const year = await readYear(queries, yearId);
    const items = await planItems(queries, yearId);
    const unitName = (unitId: number): string => year?.units.find((unit) => unit.unitId === unitId)?.name ?? "";
    const named = <Item extends (typeof items)[number] | ReturnType<typeof proposedItems>[number]>(item: Item) => ({
      ...item,
      whose: whoseItem(item, unitName),
    });
    return {
      ...(await planTexts(queries, yearId)),
      items: items.map((item) => ({ ...named(item), late: item.doneOn === null && item.dueOn < dayOf(now) })),
      proposed: year ? proposedItems(year, items).map(named) : [],
    };
  },
});
