import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { draftOf } from "./arrange.ts";
import { type ReportRefusal, YearInput } from "./model.ts";
import { markFinal } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refused } from "./words.ts";
import { summaryRecord } from "./records.ts";

/** The secretary closes the text once every comment has its answer; from then on it never changes. */
export const closeSummary = action({
  name: "reports.close-summary",
  summary: { vi: "Chốt báo cáo tổng kết", en: "Close the final summary report" },
  input: YearInput,
  allow: toRoles("secretary"),
  load: ({ tx }, { yearId }) => readSummary(tx, yearId),
  decide: decideClosing,
  record: ({ tx, now }, { yearId }) => markFinal(tx, { yearId, at: now }),
  show: ({ comments, passages }) => ({ comments, passages }),
  freezes: ({ yearId }) => [summaryRecord.of(yearId)],
  words: refused,
});

export function decideClosing(
  facts: SummaryFacts | undefined,
  { yearId }: { readonly yearId: number },
): Result<
  { readonly yearId: number; readonly comments: number; readonly passages: number },
  Extract<
    ReportRefusal,
    { code: "no-summary" | "summary-final" | "comments-not-open" | "summary-empty" | "comments-unresolved" }
  >
> {
  if (!facts) return refuse({ code: "no-summary" });
  if (facts.summary.state === "final") return refuse({ code: "summary-final" });
  if (facts.summary.state === "composing") return refuse({ code: "comments-not-open" });
  const passages = draftOf(facts.passages).length;
  if (passages === 0) return refuse({ code: "summary-empty" });
  const unresolved = facts.comments.filter((comment) => comment.disposition === null);
  if (unresolved.length > 0)
    return refuse({ code: "comments-unresolved", numbers: unresolved.map((comment) => comment.number) });
  return ok({ yearId, comments: facts.comments.length, passages });
}
