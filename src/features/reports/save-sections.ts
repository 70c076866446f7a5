import { z } from "zod";
import { ofOurTime } from "../../basics/typed-day.ts";
import { bilingual } from "../../basics/words.ts";
import { dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { forOwnUnit, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OfYear, RowId, Sections } from "./model.ts";
import { writeSections } from "./store/unit-reports.ts";
import { refuseFigures, type UnitReportFacts, unitReportFacts } from "./unit-report-facts.ts";
import { refuse, say } from "./refusals.ts";

const Written = z.strictObject({
  ...OfYear,
  callId: RowId,
  unitId: RowId,
  sections: Sections,
  figuresAsOf: z.iso
    .date(
      bilingual({
        vi: "Nhập ngày theo lịch, ví dụ 30/11/2020.",
        en: "Write a day of the calendar, for example 2020-11-30.",
      }),
    )
    .refine(...ofOurTime)
    .nullable(),
  /** 0 while nothing has been saved. */
  revision: z.int().min(0),
});
type Written = z.infer<typeof Written>;

/** A unit's officer, or its head, saves what is written so far; the screen does it by itself while they type. */
export const saveSections = action({
  name: "reports.save-sections",
  summary: { vi: "Lưu nội dung báo cáo của đơn vị", en: "Save a unit's report as written so far" },
  input: Written,
  allow: forOwnUnit(toRoles("unit-officer", "unit-head"), (_, input: Written) => input.unitId),
  load: unitReportFacts,
  decide: decideSections,
  record: async ({ tx }, written) => ({ revision: await writeSections(tx, written) }),
  show: ({ callId, unitId, sections }, { revision }) => ({
    callId,
    unitId,
    headingsWritten: Object.keys(sections),
    revision,
  }),
  rivals: {
    deeds: ["reports.save-sections", "reports.send-report", "reports.return-report"],
    over: ({ callId, unitId }) => ({ callId, unitId }),
  },
  say,
});

export function decideSections(facts: UnitReportFacts, written: Written) {
  const { call, report, owes } = facts;
  if (!call) return refuse("not-found", { what: "call" });
  if (!owes) return refuse("not-found", { what: "unit" });
  if (report?.state === "submitted") return refuse("sent-already", { receivedOn: dayOf(report.receivedAt ?? "") });
  if ((report?.revision ?? 0) !== written.revision) {
    const now = report && { sections: report.sections, figuresAsOf: report.figuresAsOf, revision: report.revision };
    return refuse("changed-meanwhile", { now: now ?? { revision: 0 } });
  }
  const names = new Map(call.headings.map((heading) => [heading.key, heading.text]));
  const unknown = Object.keys(written.sections).filter((key) => !names.has(key));
  if (unknown.length > 0) return refuse("sections-unknown", { keys: unknown });
  const both = Object.entries(written.sections).filter(
    ([, section]) => section.keptAtUnit && section.text.trim() !== "",
  );
  if (both.length > 0) return refuse("kept-yet-written", { headings: both.map(([key]) => names.get(key) ?? key) });
  return refuseFigures(written.figuresAsOf, facts) ?? ok(written);
}
