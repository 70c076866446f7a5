import { z } from "zod";
import type { Instant } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { Disposition, OfYear, PassageText, Reason, Revision, RowId } from "./model.ts";
import { writeResolution } from "./store/comments.ts";
import { updatePassage } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";

const Resolving = z.strictObject({
  ...OfYear,
  commentId: RowId,
  disposition: Disposition,
  reason: Reason,
  /** The passage as it shall read; null where the comment is explained. */
  newText: PassageText.nullable(),
  revision: Revision,
  /** The passage's revision that the screen showed. */
  passageRevision: Revision,
});
type Resolving = z.infer<typeof Resolving>;

interface Resolution {
  readonly commentId: number;
  readonly number: number;
  readonly disposition: Disposition;
  readonly reason: string;
  readonly newText: string | null;
  /** The passage to rewrite; null where it reads so already, or is explained. */
  readonly rewrite: { readonly passageId: number; readonly text: string } | null;
}

/** The secretary answers a comment: accepted, partly accepted, or explained; always with the reason. */
export const resolveComment = action({
  name: "reports.resolve-comment",
  summary: { vi: "Giải quyết ý kiến góp ý", en: "Resolve a comment" },
  input: Resolving,
  allow: toRoles("secretary"),
  load: ({ tx }, { yearId }) => readSummary(tx, yearId),
  decide: decideResolution,
  record: async ({ tx, now }, { rewrite, commentId, ...answer }): Promise<{ readonly resolvedAt: Instant }> => {
    const { disposition, reason, newText } = answer;
    if (rewrite) await updatePassage(tx, rewrite);
    await writeResolution(tx, { commentId, disposition, reason, newText, resolvedAt: now });
    return { resolvedAt: now };
  },
  show: ({ commentId, number, disposition, rewrite }) => ({
    commentId,
    number,
    disposition,
    rewrote: rewrite?.passageId ?? null,
  }),
  why: ({ reason }) => reason,
  say,
});

/**
 * Accepted, wholly or partly, means that the passage no longer reads as it did when the comment was made: either
 * now, or because an earlier answer changed it already. A passage taken out has changed, too.
 */
export function decideResolution(facts: SummaryFacts | undefined, input: Resolving) {
  if (!facts) return refuse("no-summary");
  if (facts.summary.state === "final") return refuse("summary-final");
  const comment = facts.comments.find((each) => each.commentId === input.commentId);
  const passage = facts.passages.find((each) => each.passageId === comment?.passageId);
  if (!comment || !passage) return refuse("not-found", { what: "comment" });
  const { commentId, disposition, reason, newText } = input;
  if (comment.revision !== input.revision || (newText !== null && passage.revision !== input.passageRevision)) {
    const now = { disposition: comment.disposition, reason: comment.reason, revision: comment.revision };
    return refuse("changed-meanwhile", { now: { ...now, text: passage.text, passageRevision: passage.revision } });
  }
  const resolution = { commentId, number: comment.number, disposition, reason };
  if (disposition === "explained")
    return newText === null ? ok({ ...resolution, newText, rewrite: null }) : refuse("new-text-not-wanted");
  if (passage.removedAt !== null) return ok<Resolution>({ ...resolution, newText: null, rewrite: null });
  if (newText === null) return refuse("new-text-missing");
  if (newText === comment.passageText.trim()) return refuse("new-text-unchanged");
  const rewrite = newText === passage.text ? null : { passageId: passage.passageId, text: newText };
  return ok<Resolution>({ ...resolution, newText, rewrite });
}
