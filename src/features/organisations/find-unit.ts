import { z } from "zod";
import { toRoleHolders } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { Id } from "./model.ts";
import { ownersInReach, reaches } from "./store/reach.ts";
import { namesOfUnit, unitOf } from "./store/units.ts";

/** A unit with every name it has had; null also for a unit of an owner that is none of one's own. */
export const findUnit = query({
  name: "organisations.find-unit",
  summary: { vi: "Một đơn vị và các tên đã mang", en: "A unit and the names it has had" },
  input: z.object({ unitId: Id }),
  allow: toRoleHolders,
  output: z
    .object({
      unitId: z.number(),
      ownerId: z.number(),
      code: z.string(),
      name: z.string(),
      address: z.string(),
      revision: z.number(),
      names: z.array(z.object({ fromDay: z.string(), name: z.string(), decision: z.string() })),
    })
    .nullable(),
  read: async ({ actor, queries }, { unitId }) => {
    const unit = await unitOf(queries, unitId);
    return unit && reaches(await ownersInReach(queries, actor), unit.ownerId)
      ? { ...unit, names: await namesOfUnit(queries, unitId) }
      : null;
  },
});
