import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OfYear, Reason, RowId } from "./model.ts";
import { markReturned } from "./store/unit-reports.ts";
import { type UnitReportFacts, unitReportFacts } from "./unit-report-facts.ts";
import { refuse, say } from "./refusals.ts";
import { unitReportRecord } from "./records.ts";

const Returning = z.strictObject({ ...OfYear, callId: RowId, unitId: RowId, reason: Reason });
type Returning = z.infer<typeof Returning>;

/** The secretary gives a report back to the unit and says what is missing; the day it first arrived stays. */
export const returnReport = action({
  name: "reports.return-report",
  summary: { vi: "Trả lại báo cáo của đơn vị", en: "Return a unit's report" },
  input: Returning,
  allow: toRoles("secretary"),
  load: unitReportFacts,
  decide: decideReturning,
  record: ({ tx }, back) => markReturned(tx, back),
  show: ({ callId, unitId }) => ({ callId, unitId }),
  freezes: ({ reportId }) => [unitReportRecord.of(reportId)],
  why: ({ reason }) => reason,
  say,
});

export function decideReturning({ call, report }: UnitReportFacts, input: Returning) {
  if (!call) return refuse("not-found", { what: "call" });
  if (report?.state !== "submitted") return refuse("not-sent");
  return ok({ ...input, reportId: report.reportId });
}
