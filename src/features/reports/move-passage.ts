import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { findEditable } from "./edit-passage.ts";
import { OfYear, Revision, RowId } from "./model.ts";
import { placePassages } from "./store/summary.ts";
import { readSummary, type SummaryFacts } from "./summary-facts.ts";
import { refuse, say } from "./refusals.ts";

const Moving = z.strictObject({ ...OfYear, passageId: RowId, to: z.enum(["up", "down"]), revision: Revision });
type Moving = z.infer<typeof Moving>;

/** The secretary moves a passage one place within its part; drafts that went out keep their own order. */
export const movePassage = action({
  name: "reports.move-passage",
  summary: { vi: "Chuyển chỗ đoạn của dự thảo", en: "Move a passage of the draft" },
  input: Moving,
  allow: toRoles("secretary"),
  load: ({ tx }, { yearId }) => readSummary(tx, yearId),
  decide: decideMoving,
  record: ({ tx }, { order }) => placePassages(tx, order),
  show: ({ passageId, to }) => ({ passageId, to }),
  say,
});

/** The new order of the part, removed passages left where they were among the others. */
export function decideMoving(facts: SummaryFacts | undefined, input: Moving) {
  const found = findEditable(facts, input);
  if (!found.ok) return found;
  const part = facts!.passages.filter(({ headingKey }) => headingKey === found.value.headingKey);
  const standing = part.filter(({ removedAt }) => removedAt === null);
  const at = standing.findIndex(({ passageId }) => passageId === input.passageId);
  const neighbour = standing[input.to === "up" ? at - 1 : at + 1];
  if (!neighbour) return refuse("passage-at-edge");
  const changed = new Map([
    [input.passageId, neighbour.passageId],
    [neighbour.passageId, input.passageId],
  ]);
  return ok({ ...input, order: part.map(({ passageId }) => changed.get(passageId) ?? passageId) });
}
