import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { checkOwner, type DirectionFacts, directionFacts, findOpen } from "./direction-facts.ts";
import { DirectionFields, OfYear, Revision, RowId } from "./model.ts";
import { updateDirection } from "./store/directions.ts";
import { say } from "./refusals.ts";

const Edited = z.strictObject({ ...OfYear, directionId: RowId, revision: Revision, ...DirectionFields });
type Edited = z.infer<typeof Edited>;

/** The secretary changes a direction, as long as it is not in next year's plan. */
export const editDirection = action({
  name: "reports.edit-direction",
  summary: { vi: "Sửa phương hướng năm sau", en: "Edit a direction for next year" },
  input: Edited,
  allow: toRoles("secretary"),
  load: directionFacts,
  decide: decideDirection,
  record: ({ tx }, { directionId, text, responsible, unitId, dueOn }) =>
    updateDirection(tx, { directionId, text, responsible, unitId, dueOn }),
  show: ({ directionId, text }) => ({ directionId, text }),
  rivals: { deeds: ["reports.edit-direction"], over: ({ directionId }) => ({ directionId }) },
  say,
});

export function decideDirection(facts: DirectionFacts, input: Edited) {
  const found = findOpen(facts, input);
  if (!found.ok) return found;
  const owner = checkOwner(facts.year, input);
  return owner.ok ? ok(input) : owner;
}
