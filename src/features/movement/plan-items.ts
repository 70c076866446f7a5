import { ok, type Result, refuse } from "../../basics/result.ts";
import { type DoneWhen, type PlanItemFields, responsibleWords } from "./model.ts";
import type { YearFacts } from "./store/read-year.ts";

/** Refuses an item given to a unit that is not in the cluster in this year. */
export function unitsBelong(
  items: readonly PlanItemFields[],
  unitIds: ReadonlySet<number>,
): Result<readonly PlanItemFields[], { readonly code: "unit-not-in-cluster"; readonly title: string }> {
  const foreign = items.find(({ unitId }) => unitId !== null && !unitIds.has(unitId));
  return foreign ? refuse({ code: "unit-not-in-cluster", title: foreign.title }) : ok(items);
}

/** Items that the rulebook's deadlines ask for and the plan does not have yet: proposals, never entered by themselves. */
export function proposedItems(year: YearFacts, existing: readonly { readonly title: string }[]): PlanItemFields[] {
  const titles = new Set(existing.map(({ title }) => title));
  return (year.rulebook?.rules.deadlines ?? [])
    .filter(({ what }) => !titles.has(what))
    .map(({ what, on, nextYear }) => ({
      title: what,
      responsible: /^(Nộp|Gửi|Đăng ký)/.test(what) ? ("every-unit" as const) : ("secretary" as const),
      unitId: null,
      dueOn: `${nextYear ? year.year + 1 : year.year}-${on}`,
      doneWhen: reportMeant(what),
    }))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** The report that a deadline is about, by its words: “Nộp báo cáo sơ kết 6 tháng”, “Nộp báo cáo tổng kết năm”. */
function reportMeant(what: string): DoneWhen {
  if (!/^(Nộp|Gửi) báo cáo/.test(what)) return "marked";
  if (/6 tháng|sáu tháng/.test(what)) return "six-months-report";
  return /năm/.test(what) ? "year-report" : "marked";
}

/** Who must do an item: “Thư ký cụm”, or the name of its unit. */
export function whoseItem(item: PlanItemFields, unitName: (unitId: number) => string): string {
  return item.unitId === null ? responsibleWords[item.responsible] : unitName(item.unitId);
}
