import { type Day, dayOf } from "../../basics/instant.ts";
import type { MemberUnit } from "../organisations/index.ts";
import type { YearFacts } from "../year/index.ts";
import { standingOf } from "./standing.ts";
import type { Call } from "./store/calls.ts";
import type { UnitReport } from "./store/unit-reports.ts";
import type { UnitRow } from "./views.ts";

/** A unit as it was called when its report was sent. */
export const unitIn = ({ units }: YearFacts, { unitId }: MemberUnit): MemberUnit =>
  units.find((each) => each.unitId === unitId)!;

/** Where a unit stands with a report that was called. */
export function unitRow(of: { call: Call; unit: MemberUnit; report: UnitReport | undefined; today: Day }): UnitRow {
  const { call, unit, report, today } = of;
  const sections = Object.values(report?.sections ?? {});
  return {
    unitId: unit.unitId,
    name: unit.name,
    state: report?.state ?? "not-begun",
    written: sections.filter((section) => section.keptAtUnit || section.text.trim() !== "").length,
    receivedOn: report?.receivedAt ? dayOf(report.receivedAt) : null,
    enteredOn: report?.enteredOn ?? null,
    standing: standingOf(report, { dueOn: call.dueOn, today }),
    approvedBy: report?.approvedBy ?? "",
    paper: report?.paper ?? null,
    returnReason: report?.returnReason ?? "",
    revision: report?.revision ?? 0,
  };
}
