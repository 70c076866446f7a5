import type { Day } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import { type Arrived, readArrivals } from "./arrivals.ts";
import type { DoneWhen } from "./done-when.ts";
import { type PlanItem, planItems, type UnitMark, unitMarks } from "./store/plan.ts";
import type { YearFacts } from "../year/index.ts";

/** How far one unit is with an item. */
export interface UnitState {
  readonly unitId: number;
  readonly doneOn: Day | null;
  readonly note: string;
}

/** An item with its state: `doneOn` is the day on which the last unit was done, where units do it each for itself. */
export interface ItemState extends PlanItem {
  /** The units that must do it, in their order; empty for items of a role. */
  readonly units: readonly UnitState[];
  /** True where somebody marked the whole item done; only that can be reopened. */
  readonly closed: boolean;
}

interface PlanFigures {
  readonly items: readonly PlanItem[];
  readonly marks: readonly UnitMark[];
  readonly arrivals: ReadonlyMap<DoneWhen, Arrived>;
}

/** The plan of a year with what is done of it: marked item by item, unit by unit, or told by what happened in the year. */
export async function planStates(queries: Queries, year: YearFacts): Promise<ItemState[]> {
  const { yearId } = year;
  const [items, marks] = [await planItems(queries, yearId), await unitMarks(queries, yearId)];
  return statesOf(year, { items, marks, arrivals: await readArrivals(queries, year) });
}

export function statesOf(year: Pick<YearFacts, "units">, { items, marks, arrivals }: PlanFigures): ItemState[] {
  return items.map((item) => {
    const told = arrivals.get(item.doneWhen);
    const whole = item.doneOn ?? told?.whole ?? null;
    const units = unitsOf(year, item).map((unitId): UnitState => {
      const mark = marks.find((each) => each.itemId === item.itemId && each.unitId === unitId);
      const arrived = told?.units.get(unitId);
      // Done as a whole, an item is done for every unit.
      return { unitId, doneOn: mark?.doneOn ?? arrived ?? whole, note: mark?.note ?? "" };
    });
    return { ...item, units, closed: item.doneOn !== null, doneOn: whole ?? lastDay(units) };
  });
}

/** Members that were in the cluster on the day the item was due; one that left before owes nothing. */
function unitsOf({ units }: Pick<YearFacts, "units">, { responsible, unitId, dueOn }: PlanItem): readonly number[] {
  if (responsible === "one-unit") return unitId === null ? [] : [unitId];
  if (responsible !== "every-unit") return [];
  return units
    .filter(({ observer, leftOn }) => !observer && (leftOn === null || leftOn > dueOn))
    .map((unit) => unit.unitId);
}

/** null while a unit is still to come, and for items that are not the units'. */
function lastDay(units: readonly UnitState[]): Day | null {
  const days = units.flatMap(({ doneOn }) => (doneOn === null ? [] : [doneOn]));
  return units.length > 0 && days.length === units.length ? days.toSorted().at(-1)! : null;
}
