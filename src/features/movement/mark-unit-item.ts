import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { forOwnUnit, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { isMarkedByHand } from "./done-when.ts";
import { UnitItemMark } from "./model.ts";
import { type ItemState, planStates } from "./plan-progress.ts";
import { refuse, say } from "./refusals.ts";
import { removeUnitMark, writeUnitMark } from "./store/plan.ts";
import { readYear } from "../year/index.ts";

interface MarkFacts {
  readonly item: ItemState | undefined;
  readonly today: Day;
}

/** Marks that one unit has done its part of an item, or takes the mark away. A unit's people mark their own unit. */
export const markUnitItem = action({
  name: "movement.mark-unit-item",
  summary: { vi: "Ghi một đơn vị đã hoàn thành việc", en: "Mark a plan item done by a unit" },
  input: UnitItemMark,
  allow: forOwnUnit(
    toRoles("secretary", "standing-body", "unit-officer", "unit-head"),
    (_, input: UnitItemMark) => input.unitId,
  ),
  load: async ({ tx, now }, { yearId, itemId }): Promise<MarkFacts> => {
    const year = await readYear(tx, yearId);
    const states = year ? await planStates(tx, year) : [];
    return { item: states.find((state) => state.itemId === itemId), today: dayOf(now) };
  },
  decide: decideMark,
  record: ({ tx }, { itemId, unitId, doneOn, note }) =>
    doneOn === null ? removeUnitMark(tx, { itemId, unitId }) : writeUnitMark(tx, { itemId, unitId, doneOn, note }),
  show: (mark) => mark,
  say,
});

export function decideMark({ item, today }: MarkFacts, mark: UnitItemMark) {
  if (!item) return refuse("no-such-item");
  const { title } = item;
  if (!item.units.some(({ unitId }) => unitId === mark.unitId)) return refuse("not-this-unit", { title });
  if (!isMarkedByHand(item.doneWhen)) return refuse("told-by-reports", { title });
  if (mark.doneOn !== null && mark.doneOn > today) return refuse("done-in-future", { doneOn: mark.doneOn });
  return ok({ ...mark, title });
}
