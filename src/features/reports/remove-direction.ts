import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { type DirectionFacts, directionFacts, findOpen } from "./direction-facts.ts";
import { OfYear, Revision, RowId } from "./model.ts";
import { deleteDirection } from "./store/directions.ts";
import { say } from "./refusals.ts";

const Removal = z.strictObject({ ...OfYear, directionId: RowId, revision: Revision });

/** The secretary drops a direction that is not in next year's plan; the log keeps what it said. */
export const removeDirection = action({
  name: "reports.remove-direction",
  summary: { vi: "Bỏ phương hướng năm sau", en: "Drop a direction for next year" },
  input: Removal,
  allow: toRoles("secretary"),
  load: directionFacts,
  decide: (facts: DirectionFacts, input: z.infer<typeof Removal>) => {
    const found = findOpen(facts, input);
    return found.ok ? ok({ directionId: input.directionId, text: found.value.text }) : found;
  },
  record: ({ tx }, { directionId }) => deleteDirection(tx, directionId),
  show: ({ directionId, text }) => ({ directionId, text }),
  say,
});
