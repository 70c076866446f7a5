import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { forOwnUnit, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OfYear, type ReportRefusal, Revision, RowId } from "./model.ts";
import { markWithdrawn, unitOfComment } from "./store/comments.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refused } from "./words.ts";

const Withdrawal = z.strictObject({ ...OfYear, commentId: RowId, revision: Revision });
type Withdrawal = z.infer<typeof Withdrawal>;

/**
 * A unit takes its own comment back while nobody has answered it. The secretary cannot: a comment that is not welcome
 * is answered, not taken away.
 */
export const withdrawComment = action({
  name: "reports.withdraw-comment",
  summary: { vi: "Rút ý kiến góp ý", en: "Withdraw a comment" },
  input: Withdrawal,
  allow: forOwnUnit(toRoles("delegate", "unit-officer", "unit-head"), (queries, input: Withdrawal) =>
    unitOfComment(queries, input),
  ),
  load: ({ tx }, { yearId }) => readSummary(tx, yearId),
  decide: decideWithdrawal,
  record: ({ tx, now }, { commentId }) => markWithdrawn(tx, { commentId, at: now }),
  show: ({ commentId, number }) => ({ commentId, number }),
  say: saying(refused),
});

export function decideWithdrawal(
  facts: SummaryFacts | undefined,
  input: Withdrawal,
): Result<
  Withdrawal & { readonly number: number },
  Extract<
    ReportRefusal,
    { code: "no-summary" | "summary-final" | "not-found" | "comment-answered" | "changed-meanwhile" }
  >
> {
  if (!facts) return refuse({ code: "no-summary" });
  if (facts.summary.state === "final") return refuse({ code: "summary-final" });
  const comment = facts.comments.find(({ commentId }) => commentId === input.commentId);
  if (!comment) return refuse({ code: "not-found", what: "comment" });
  const { number, disposition, revision } = comment;
  if (disposition !== null) return refuse({ code: "comment-answered", number });
  if (revision !== input.revision) return refuse({ code: "changed-meanwhile", now: { revision } });
  return ok({ ...input, number });
}
