import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { dayOf } from "../../basics/instant.ts";
import { type Actor, everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { readYear, yearAsSigned } from "../year/index.ts";
import { whoCanAct } from "../people/index.ts";
import { OfYear, RowId } from "./model.ts";
import { unitReportRecord } from "./records.ts";
import { reportName } from "./terms.ts";
import { unitRow } from "./unit-row.ts";
import { findCall } from "./store/calls.ts";
import { findReport } from "./store/unit-reports.ts";
import { UnitReportView } from "./views.ts";

const Asked = z.strictObject({ ...OfYear, callId: RowId, unitId: RowId });
type Asked = z.infer<typeof Asked>;

/** One unit's report. What is still being written is read by that unit only; what was sent, by the year's whole staff. */
export const showUnitReport = query({
  name: "reports.show-unit-report",
  summary: { vi: "Xem báo cáo của đơn vị", en: "Show a unit's report" },
  input: Asked,
  allow: toRoles(...everyRole),
  output: UnitReportView.nullable(),
  read: async ({ queries, actor, now }, { yearId, callId, unitId }): Promise<UnitReportView | null> => {
    const standing = await readYear(queries, yearId);
    assert(standing, `a role was held in year ${yearId}`);
    const call = await findCall(queries, { yearId, callId });
    const report = await findReport(queries, { callId, unitId });
    const year = report ? await yearAsSigned(queries, standing, [unitReportRecord.of(report.reportId)]) : standing;
    const unit = year.units.find((each) => each.unitId === unitId);
    if (!call || !unit) return null;
    const row = unitRow({ call, unit, report, today: dayOf(now) });
    const open = row.state === "submitted" || actsFor(actor, { yearId, unitId });
    return {
      ...row,
      heads: [...(await whoCanAct(queries, { yearId, role: "unit-head", unitId }))],
      callId,
      name: reportName(call),
      dueOn: call.dueOn,
      calledOn: dayOf(call.calledAt),
      unit: { unitId, name: unit.name },
      headings: [...call.headings],
      open,
      sections: open ? (report?.sections ?? {}) : {},
      figuresAsOf: report?.figuresAsOf ?? null,
      revision: report?.revision ?? 0,
    };
  },
});

const actsFor = (actor: Actor, at: { yearId: number; unitId: number }): boolean =>
  actor.kind === "person" && actor.grants.some((grant) => grant.yearId === at.yearId && grant.unitId === at.unitId);
