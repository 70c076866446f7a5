import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { dayOf } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { forOwnUnit, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OfYear, type ReportRefusal, Revision, RowId } from "./model.ts";
import { markSent } from "./store/unit-reports.ts";
import { type UnitReportFacts, unitReportFacts } from "./unit-report-facts.ts";
import { refused } from "./words.ts";
import { unitReportRecord } from "./records.ts";

const Sending = z.strictObject({ ...OfYear, callId: RowId, unitId: RowId, revision: Revision });
type Sending = z.infer<typeof Sending>;

/** The head of a unit approves its report as it reads now and sends it to the secretary. */
export const sendReport = action({
  name: "reports.send-report",
  summary: { vi: "Duyệt và gửi báo cáo của đơn vị", en: "Approve and send a unit's report" },
  input: Sending,
  allow: forOwnUnit(toRoles("unit-head"), (_, input: Sending) => input.unitId),
  load: unitReportFacts,
  decide: decideSending,
  record: async ({ tx, now, actor }, { reportId, dueOn }) => {
    assert(actor.kind !== "anyone", "a report is sent by somebody");
    await markSent(tx, { reportId, receivedAt: now, approvedBy: actor.name });
    return { receivedAt: now, late: dayOf(now) > dueOn };
  },
  show: ({ callId, unitId }, { receivedAt, late }) => ({ callId, unitId, receivedAt, late }),
  freezes: ({ reportId }) => [unitReportRecord.of(reportId)],
  say: saying(refused),
});

export function decideSending(
  { call, report, owes }: UnitReportFacts,
  { callId, unitId, revision }: Sending,
): Result<
  { readonly reportId: number; readonly callId: number; readonly unitId: number; readonly dueOn: string },
  Extract<ReportRefusal, { code: "not-found" | "sent-already" | "changed-meanwhile" | "sections-empty" }>
> {
  if (!call) return refuse({ code: "not-found", what: "call" });
  if (!owes) return refuse({ code: "not-found", what: "unit" });
  const sections = report?.sections ?? {};
  const empty = call.headings.filter(({ key }) => !sections[key]?.keptAtUnit && !sections[key]?.text.trim());
  if (!report || empty.length > 0) return refuse({ code: "sections-empty", headings: empty.map(({ text }) => text) });
  if (report.state === "submitted") return refuse({ code: "sent-already", receivedOn: dayOf(report.receivedAt ?? "") });
  if (report.revision !== revision)
    return refuse({ code: "changed-meanwhile", now: { sections, revision: report.revision } });
  return ok({ reportId: report.reportId, callId, unitId, dueOn: call.dueOn });
}
