import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OfYear, Reason } from "./model.ts";
import { markReopened } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";
import { summaryRecord } from "./records.ts";

const Reopening = z.strictObject({ ...OfYear, reason: Reason });
type Reopening = z.infer<typeof Reopening>;

/** The secretary opens a closed report again, with a reason; comments and their answers stay, and it is closed anew. */
export const reopenSummary = action({
  name: "reports.reopen-summary",
  summary: { vi: "Mở lại báo cáo tổng kết đã chốt", en: "Open the closed summary report again" },
  input: Reopening,
  allow: toRoles("secretary"),
  load: ({ tx }, { yearId }) => readSummary(tx, yearId),
  decide: decideReopening,
  record: ({ tx }, { yearId }) => markReopened(tx, yearId),
  show: () => ({}),
  freezes: ({ yearId }) => [summaryRecord.of(yearId)],
  why: ({ reason }) => reason,
  say,
});

export function decideReopening(facts: SummaryFacts | undefined, input: Reopening) {
  if (!facts) return refuse("no-summary");
  if (facts.summary.state !== "final") return refuse("summary-not-final");
  return ok(input);
}
