import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { toRoles } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { checkOwner, type DirectionFacts, directionFacts } from "./direction-facts.ts";
import { DirectionFields, OfYear } from "./model.ts";
import { insertDirection } from "./store/directions.ts";
import { say } from "./refusals.ts";

const Added = z.strictObject({ ...OfYear, ...DirectionFields });

/** The secretary writes a direction for next year: what, whose, by when. */
export const addDirection = action({
  name: "reports.add-direction",
  summary: { vi: "Thêm phương hướng năm sau", en: "Add a direction for next year" },
  input: Added,
  allow: toRoles("secretary"),
  load: directionFacts,
  decide: ({ year }: DirectionFacts, input: z.infer<typeof Added>) => {
    const owner = checkOwner(year, input);
    return owner.ok ? ok(input) : owner;
  },
  record: async ({ tx }, added) => ({ directionId: await insertDirection(tx, added) }),
  show: ({ text }, { directionId }) => ({ directionId, text }),
  say,
});
