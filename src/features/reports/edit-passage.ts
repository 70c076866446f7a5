import { saying } from "../../basics/words.ts";
import { z } from "zod";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import type { PlacedPassage } from "./arrange.ts";
import { OfYear, PassageText, type ReportRefusal, Revision, RowId } from "./model.ts";
import { updatePassage } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refused } from "./words.ts";

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
  say: saying(refused),
});

/** The passage, if it still stands, reads as the screen showed it, and the report is not closed. */
export function findEditable(
  facts: SummaryFacts | undefined,
  at: { readonly passageId: number; readonly revision: number },
): Result<
  PlacedPassage,
  Extract<
    ReportRefusal,
    { code: "no-summary" | "summary-final" | "not-found" | "passage-removed" | "changed-meanwhile" }
  >
> {
  if (!facts) return refuse({ code: "no-summary" });
  if (facts.summary.state === "final") return refuse({ code: "summary-final" });
  const passage = facts.passages.find((each) => each.passageId === at.passageId);
  if (!passage) return refuse({ code: "not-found", what: "passage" });
  if (passage.removedAt !== null) return refuse({ code: "passage-removed" });
  if (passage.revision !== at.revision)
    return refuse({ code: "changed-meanwhile", now: { text: passage.text, revision: passage.revision } });
  return ok(passage);
}
