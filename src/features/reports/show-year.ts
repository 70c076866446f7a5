import { assert } from "../../basics/assert.ts";
import { dayOf } from "../../basics/instant.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import type { MemberUnit } from "../organisations/index.ts";
import { plannedDay, readStoredPact } from "../movement/index.ts";
import { rolesHeldIn, soleHeads } from "../people/index.ts";
import { readYear, yearAsEachSigned } from "../year/index.ts";
import { YearInput } from "./model.ts";
import { unitReportRecord } from "./records.ts";
import { reportName } from "./terms.ts";
import { type Call, callsOf } from "./store/calls.ts";
import { reportsOf, type UnitReport } from "./store/unit-reports.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { unitIn, unitRow } from "./unit-row.ts";
import { type UnitRow, YearView } from "./views.ts";

/** Every periodic report of a year with where each unit stands, and how far the summary report is. */
export const showYear = query({
  name: "reports.show-year",
  summary: { vi: "Xem các kỳ báo cáo của năm", en: "Show the year's reports" },
  input: YearInput,
  allow: toRoles(...everyRole),
  output: YearView,
  read: async ({ queries, now }, { yearId }): Promise<YearView> => {
    const year = await readYear(queries, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const today = dayOf(now);
    const calls = await callsOf(queries, yearId);
    const reports = await reportsOf(
      queries,
      calls.map((call) => call.callId),
    );
    const units = year.units.filter((unit) => !unit.observer);
    const ids = reports.map(({ reportId }) => reportId);
    const signed = await yearAsEachSigned(queries, year, { kind: unitReportRecord, ids });
    const rowOf = (call: Call, unit: MemberUnit): UnitRow => {
      const report = findIn(reports, { call, unit });
      return unitRow({ call, unit: report ? unitIn(signed(report.reportId), unit) : unit, report, today });
    };
    return {
      year: year.year,
      clusterName: year.cluster.name,
      illustrative: year.illustrative,
      today,
      units: year.units.map(({ unitId, name }) => ({ unitId, name })),
      // Months of the plan and rulebook come to mind when a report is called, not a day of ours.
      dueDays: {
        "six-months": await plannedDay(queries, year, "six-months-report"),
        year: await plannedDay(queries, year, "year-report"),
      },
      signers: signersOf(
        soleHeads(await rolesHeldIn(queries, yearId)),
        (await readStoredPact(queries, yearId)).signatories,
      ),
      calls: calls.map((call) => ({
        ...call,
        headings: [...call.headings],
        name: reportName(call),
        units: units.map((unit) => rowOf(call, unit)),
      })),
      summary: summaryState(await readSummary(queries, yearId)),
    };
  },
});

const findIn = (reports: readonly UnitReport[], at: { call: Call; unit: MemberUnit }): UnitReport | undefined =>
  reports.find((report) => report.callId === at.call.callId && report.unitId === at.unit.unitId);

type Signer = YearView["signers"][number];

/** An account tells who is head today; the pact tells it of a unit that has none, which is the one that sends paper. */
export function signersOf(heads: readonly Signer[], pact: readonly Signer[]): Signer[] {
  const others = pact.filter(({ unitId, name }) => name !== "" && !heads.some((head) => head.unitId === unitId));
  return [...heads, ...others.map(({ unitId, name }) => ({ unitId, name }))];
}

function summaryState(facts: SummaryFacts | undefined): YearView["summary"] {
  return facts
    ? {
        state: facts.summary.state,
        draftNumber: facts.drafts.at(-1)?.number ?? 0,
        commentsUntil: facts.summary.commentsUntil,
        comments: facts.comments.length,
        unresolved: facts.comments.filter((comment) => comment.disposition === null).length,
      }
    : null;
}
