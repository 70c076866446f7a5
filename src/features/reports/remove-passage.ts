import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { findEditable } from "./edit-passage.ts";
import { OfYear, Reason, Revision, RowId } from "./model.ts";
import { removePassageRow } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { say } from "./refusals.ts";

const Removal = z.strictObject({ ...OfYear, passageId: RowId, reason: Reason, revision: Revision });

/** The secretary takes a passage out of the draft. Comments on it stay, with the words they were made on. */
export const removePassage = action({
  name: "reports.remove-passage",
  summary: { vi: "Bỏ đoạn khỏi dự thảo", en: "Take a passage out of the draft" },
  input: Removal,
  allow: toRoles("secretary"),
  load: ({ tx }, { yearId }) => readSummary(tx, yearId),
  decide: (facts: SummaryFacts | undefined, input: z.infer<typeof Removal>) => {
    const found = findEditable(facts, input);
    return found.ok ? ok(input) : found;
  },
  record: ({ tx, now }, { passageId }) => removePassageRow(tx, { passageId, at: now }),
  show: ({ passageId }) => ({ passageId }),
  why: ({ reason }) => reason,
  say,
});
