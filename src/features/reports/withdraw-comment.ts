import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { forOwnUnit, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OfYear, Revision, RowId } from "./model.ts";
import { markWithdrawn, unitOfComment } from "./store/comments.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";

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
  say,
});

export function decideWithdrawal(facts: SummaryFacts | undefined, input: Withdrawal) {
  if (!facts) return refuse("no-summary");
  if (facts.summary.state === "final") return refuse("summary-final");
  const comment = facts.comments.find(({ commentId }) => commentId === input.commentId);
  if (!comment) return refuse("not-found", { what: "comment" });
  const { number, disposition, revision } = comment;
  if (disposition !== null) return refuse("comment-answered", { number });
  if (revision !== input.revision) return refuse("changed-meanwhile", { now: { revision } });
  return ok({ ...input, number });
}
