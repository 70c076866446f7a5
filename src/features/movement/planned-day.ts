import type { Day } from "../../basics/instant.ts";
import type { Queries } from "../../platform/database/index.ts";
import { type DoneWhen, meantBy } from "./done-when.ts";
import { planItems } from "./store/plan.ts";
import type { YearFacts } from "../year/index.ts";

/** The day by which the year's own plan, or else its rulebook, asks for something; null where neither says. */
export async function plannedDay(queries: Queries, year: YearFacts, doneWhen: DoneWhen): Promise<Day | null> {
  return dayPlanned(year, await planItems(queries, year.yearId), doneWhen);
}

/** An item that waits for it by name comes before one that only speaks of it; the earliest day holds. */
export function dayPlanned(
  year: Pick<YearFacts, "year" | "rulebook">,
  items: readonly { readonly title: string; readonly doneWhen: DoneWhen; readonly dueOn: Day }[],
  doneWhen: DoneWhen,
): Day | null {
  const days = [
    items.filter((item) => item.doneWhen === doneWhen),
    items.filter((item) => item.doneWhen === "marked" && meantBy(item.title) === doneWhen),
    deadlinesOf(year).filter(({ title }) => meantBy(title) === doneWhen),
  ];
  const first = days.find((found) => found.length > 0) ?? [];
  return first.map(({ dueOn }) => dueOn).toSorted()[0] ?? null;
}

/** The rulebook's deadlines as days of this year. */
export const deadlinesOf = ({
  year,
  rulebook,
}: Pick<YearFacts, "year" | "rulebook">): { readonly title: string; readonly dueOn: Day }[] =>
  (rulebook?.rules.deadlines ?? []).map(({ what, on, nextYear }) => ({
    title: what,
    dueOn: `${nextYear ? year + 1 : year}-${on}`,
  }));
