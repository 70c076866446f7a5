import { clusterSays } from "../organisations/index.ts";
import { z } from "zod";
import { dayOf } from "../../basics/instant.ts";
import { query } from "../../platform/deeds/index.ts";
import { DoneWhen } from "./done-when.ts";
import { PlanTexts, Responsible } from "./model.ts";
import { proposedItems, whoseItem } from "./plan-items.ts";
import { planStates } from "./plan-progress.ts";
import { readYear, toWholeYear } from "../year/index.ts";
import { planTexts } from "./store/plan.ts";

const Item = z.object({
  title: z.string(),
  responsible: Responsible,
  unitId: z.int().nullable(),
  dueOn: z.string(),
  doneWhen: DoneWhen,
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
        closed: z.boolean(),
        /** How far each unit is, for items that units do each for itself. */
        units: z.array(
          z.object({ unitId: z.int(), name: z.string(), doneOn: z.string().nullable(), note: z.string() }),
        ),
        revision: z.int(),
      }),
    ),
    proposed: z.array(Item),
  }),
  async read({ queries, now }, { yearId }) {
    const year = await readYear(queries, yearId);
    const items = year ? await planStates(queries, year) : [];
    const unitName = (unitId: number): string => year?.units.find((unit) => unit.unitId === unitId)?.name ?? "";
    const say = clusterSays(year?.cluster.kind ?? "cluster");
    const named = <Item extends (typeof items)[number] | ReturnType<typeof proposedItems>[number]>(item: Item) => ({
      ...item,
      whose: whoseItem(item, unitName, say),
    });
    return {
      ...(await planTexts(queries, yearId)),
      items: items.map((item) => ({
        ...named(item),
        units: item.units.map((unit) => ({ ...unit, name: unitName(unit.unitId) })),
        late: item.doneOn === null && item.dueOn < dayOf(now),
      })),
      proposed: year ? proposedItems(year, items).map(named) : [],
    };
  },
});
