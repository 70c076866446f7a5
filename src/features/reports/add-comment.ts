import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { forOwnUnit, toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear } from "../year/index.ts";
import { OfYear, RowId } from "./model.ts";
import { insertComment } from "./store/comments.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";

const Commenting = z.strictObject({
  ...OfYear,
  passageId: RowId,
  unitId: RowId,
  /** A role, not a person's name: “Đại biểu số 2”, “Cán bộ thi đua”. */
  personLabel: z
    .string()
    .trim()
    .min(
      1,
      bilingual({
        vi: "Nhập vai của người góp ý, ví dụ “Đại biểu số 2”.",
        en: "Write the role of the person who comments, for example “Đại biểu số 2”.",
      }),
    )
    .max(200),
  atConference: z.boolean(),
  text: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Nhập nội dung góp ý.", en: "Write the comment." }))
    .max(5000),
});
type Commenting = z.infer<typeof Commenting>;

interface CommentingFacts {
  readonly today: Day;
  readonly owes: boolean;
  readonly facts: SummaryFacts | undefined;
}

/**
 * A delegate, officer or head of a unit comments on a passage; the secretary notes what was said at the conference.
 * The passage as it read in the last numbered draft is kept with the comment.
 */
export const addComment = action({
  name: "reports.add-comment",
  summary: { vi: "Góp ý vào dự thảo", en: "Comment on the draft" },
  input: Commenting,
  allow: forOwnUnit(
    toRoles("delegate", "unit-officer", "unit-head", "secretary"),
    (_, input: Commenting) => input.unitId,
  ),
  load: async ({ tx, now }, { yearId, unitId }): Promise<CommentingFacts> => ({
    today: dayOf(now),
    owes: (await readYear(tx, yearId))?.units.some((unit) => unit.unitId === unitId) ?? false,
    facts: await readSummary(tx, yearId),
  }),
  decide: decideComment,
  record: ({ tx, now }, comment) => insertComment(tx, { ...comment, madeAt: now }),
  show: ({ passageId, unitId, atConference }, { commentId, number }) => ({
    commentId,
    number,
    passageId,
    unitId,
    atConference,
  }),
  say,
});

/** Before the conference comments are taken up to the day told; at the conference until the report is closed. */
export function decideComment({ today, owes, facts }: CommentingFacts, input: Commenting) {
  if (!owes) return refuse("not-found", { what: "unit" });
  if (!facts) return refuse("no-summary");
  if (facts.summary.state === "final") return refuse("summary-final");
  const draft = facts.drafts.at(-1);
  if (facts.summary.state === "composing" || !draft) return refuse("comments-not-open");
  if (!input.atConference && today > draft.commentsUntil)
    return refuse("comments-closed", { until: draft.commentsUntil });
  const passage = facts.passages.find((each) => each.passageId === input.passageId);
  if (!passage) return refuse("not-found", { what: "passage" });
  if (passage.removedAt !== null) return refuse("passage-removed");
  const sent = draft.passages.find((each) => each.passageId === input.passageId);
  return ok({ ...input, passageText: sent?.text ?? passage.text, draftNumber: draft.number });
}
