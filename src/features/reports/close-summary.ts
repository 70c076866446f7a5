import { z } from "zod";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import type { Queries } from "../../platform/database/index.ts";
import { readYear } from "../year/index.ts";
import { draftOf } from "./arrange.ts";
import { dayTold } from "./day-told.ts";
import { RowId } from "./model.ts";
import { type ClosedWithout, missingUnits } from "./missing-reports.ts";
import { findCall } from "./store/calls.ts";
import { markFinal } from "./store/summary.ts";
import { reportsOf } from "./store/unit-reports.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";
import { summaryRecord } from "./records.ts";

const Closing = z.strictObject({
  yearId: RowId,
  /** Why it is closed although reports of units are missing; may be empty where none is. */
  despite: z.string().trim().max(1000).default(""),
  /** The day on which it was closed, where that is entered later; null: now. */
  closedOn: dayTold.nullable().default(null),
});
type Closing = z.output<typeof Closing>;

interface ClosingFacts {
  readonly report: SummaryFacts | undefined;
  readonly missing: ClosedWithout["units"];
  /** Units that owe a report to the call it is composed from. */
  readonly owed: number;
  readonly today: Day;
}

/** The secretary closes the text once every comment has its answer; from then on it never changes. */
export const closeSummary = action({
  name: "reports.close-summary",
  summary: { vi: "Chốt báo cáo tổng kết", en: "Close the final summary report" },
  input: Closing,
  allow: toRoles("secretary"),
  load: async ({ tx, now }, { yearId }): Promise<ClosingFacts> => closingFacts(tx, yearId, dayOf(now)),
  decide: decideClosing,
  record: ({ tx, now }, { yearId, without, closedOn }) => markFinal(tx, { yearId, without, closedOn, at: now }),
  show: ({ comments, passages, without, closedOn }) => ({
    ...{ comments, passages, ...(closedOn !== null && { closedOn }) },
    ...(without && { closedWithout: without.units.map(({ unitId }) => unitId) }),
  }),
  why: ({ despite }) => despite,
  freezes: ({ yearId }) => [summaryRecord.of(yearId)],
  say,
});

async function closingFacts(queries: Queries, yearId: number, today: Day): Promise<ClosingFacts> {
  const report = await readSummary(queries, yearId);
  const call = report && (await findCall(queries, report.summary));
  if (!call) return { report, missing: [], owed: 0, today };
  const units = (await readYear(queries, yearId))?.units ?? [];
  const of = { dueOn: call.dueOn, reports: await reportsOf(queries, [call.callId]) };
  return { report, missing: missingUnits(units, of), owed: missingUnits(units, { ...of, reports: [] }).length, today };
}

export function decideClosing(
  { report: facts, missing, owed, today }: ClosingFacts,
  { yearId, despite, closedOn }: Closing,
) {
  if (!facts) return refuse("no-summary");
  if (facts.summary.state === "final") return refuse("summary-final");
  if (facts.summary.state === "composing") return refuse("comments-not-open");
  if (closedOn !== null && closedOn > today) return refuse("day-to-come", { day: closedOn, today });
  const passages = draftOf(facts.passages).length;
  if (passages === 0) return refuse("summary-empty");
  const unresolved = facts.comments.filter((comment) => comment.disposition === null);
  if (unresolved.length > 0)
    return refuse("comments-unresolved", { numbers: unresolved.map((comment) => comment.number) });
  if (missing.length > 0 && despite === "") {
    const units = missing.map(({ name }) => name);
    return refuse("reports-missing", { units, arrived: owed - units.length, owed });
  }
  const without = missing.length > 0 ? { units: missing, reason: despite } : null;
  return ok({
    yearId,
    comments: facts.comments.length,
    passages,
    without,
    despite: without ? despite : "",
    closedOn: closedOn === today ? null : closedOn,
  });
}
