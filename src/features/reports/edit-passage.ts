import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { OfYear, PassageText, Revision, RowId } from "./model.ts";
import { updatePassage } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";

const Edited = z.strictObject({ ...OfYear, passageId: RowId, text: PassageText, revision: Revision });

/** The secretary rewrites a passage; the unit it came from stays on record, comments keep the words they were made on. */
export const editPassage = action({
  name: "reports.edit-passage",
  summary: { vi: "Sửa đoạn của dự thảo", en: "Edit a passage of the draft" },
  input: Edited,
  allow: toRoles("secretary"),
  load: ({ tx }, { yearId }) => readSummary(tx, yearId),
  decide: (facts: SummaryFacts | undefined, input: z.infer<typeof Edited>) => {
    const found = findEditable(facts, input);
    return found.ok ? ok(input) : found;
  },
  record: ({ tx }, edited) => updatePassage(tx, edited),
  show: ({ passageId, revision }) => ({ passageId, revision: revision + 1 }),
  say,
});

/** The passage, if it still stands, reads as the screen showed it, and the report is not closed. */
export function findEditable(
  facts: SummaryFacts | undefined,
  at: { readonly passageId: number; readonly revision: number },
) {
  if (!facts) return refuse("no-summary");
  if (facts.summary.state === "final") return refuse("summary-final");
  const passage = facts.passages.find((each) => each.passageId === at.passageId);
  if (!passage) return refuse("not-found", { what: "passage" });
  if (passage.removedAt !== null) return refuse("passage-removed");
  if (passage.revision !== at.revision)
    return refuse("changed-meanwhile", { now: { text: passage.text, revision: passage.revision } });
  return ok(passage);
}
