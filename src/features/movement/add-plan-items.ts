import type { z } from "zod";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { type PlanItemFields, PlanItemsAdded } from "./model.ts";
import { unitsBelong } from "./plan-items.ts";
import { readYear, toThoseWhoRunTheYear } from "../year/index.ts";
import { refuse, say } from "./refusals.ts";
import { insertPlanItems, planItems } from "./store/plan.ts";

interface PlanItemsFacts {
  readonly unitIds: ReadonlySet<number>;
  readonly existing: readonly PlanItemFields[];
}

/** Adds items to the plan: typed one by one, or those that the rulebook's deadlines propose. */
export const addPlanItems = action({
  name: "movement.add-plan-items",
  summary: { vi: "Thêm việc vào kế hoạch", en: "Add items to the plan" },
  input: PlanItemsAdded,
  allow: toThoseWhoRunTheYear,
  load: async ({ tx }, { yearId }): Promise<PlanItemsFacts | undefined> => {
    const year = await readYear(tx, yearId);
    if (!year) return undefined;
    return { unitIds: new Set(year.units.map(({ unitId }) => unitId)), existing: await planItems(tx, yearId) };
  },
  decide: decidePlanItems,
  record: ({ tx }, { yearId, items }) => insertPlanItems(tx, yearId, items),
  show: (change) => change,
  say,
});

/** The same title on the same day for the same unit is one item: a double click or a second secretary adds no twin. */
export function decidePlanItems(facts: PlanItemsFacts | undefined, input: z.output<typeof PlanItemsAdded>) {
  if (!facts) return refuse("no-such-year");
  const belong = unitsBelong(input.items, facts.unitIds);
  if (!belong.ok) return belong;
  const seen = new Set(facts.existing.map(keyOf));
  for (const item of input.items) {
    if (seen.has(keyOf(item))) return refuse("item-twice", { title: item.title });
    seen.add(keyOf(item));
  }
  return ok(input);
}

const keyOf = ({ title, dueOn, unitId }: PlanItemFields): string => JSON.stringify([title, dueOn, unitId]);
