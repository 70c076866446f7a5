import type { ClusterSays } from "../organisations/index.ts";
import { ok } from "../../basics/result.ts";
import { type DoneWhen, isToldByUnit, meantBy } from "./done-when.ts";
import { type PlanItemFields, responsibleWords } from "./model.ts";
import { deadlinesOf } from "./planned-day.ts";
import type { YearFacts } from "../year/index.ts";
import { refuse } from "./refusals.ts";

/** Refuses an item given to a unit that is not in the cluster in this year. */
export function unitsBelong(items: readonly PlanItemFields[], unitIds: ReadonlySet<number>) {
  const foreign = items.find(({ unitId }) => unitId !== null && !unitIds.has(unitId));
  return foreign ? refuse("unit-not-in-cluster", { title: foreign.title }) : ok(items);
}

/** Items that the rulebook's deadlines ask for and the plan does not have yet: proposals, never entered by themselves. */
export function proposedItems(year: YearFacts, existing: readonly { readonly title: string }[]): PlanItemFields[] {
  const titles = new Set(existing.map(({ title }) => title));
  return deadlinesOf(year)
    .filter(({ title }) => !titles.has(title))
    .map(({ title, dueOn }) => {
      const doneWhen = meantBy(title);
      return { title, responsible: responsibleFor(title, doneWhen), unitId: null, dueOn, doneWhen };
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** Units hand in and register, each for itself; what happens once for the cluster is the secretary's to do. */
function responsibleFor(title: string, doneWhen: DoneWhen): PlanItemFields["responsible"] {
  if (doneWhen !== "marked") return isToldByUnit(doneWhen) ? "every-unit" : "secretary";
  return /^(Nộp|Gửi|Đăng ký)/.test(title) ? "every-unit" : "secretary";
}

/** Who must do an item: “Thư ký cụm”, or the name of its unit. */
export function whoseItem(item: PlanItemFields, unitName: (unitId: number) => string, say: ClusterSays): string {
  return item.unitId === null ? say(responsibleWords[item.responsible]) : unitName(item.unitId);
}
