import { z } from "zod";
import { toSignedIn } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { Id } from "./model.ts";
import { namesOfUnit, unitOf } from "./store/units.ts";

/** A unit with every name it has had. */
export const findUnit = query({
  name: "organisations.find-unit",
  summary: { vi: "Một đơn vị và các tên đã mang", en: "A unit and the names it has had" },
  input: z.object({ unitId: Id }),
  allow: toSignedIn,
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
  read: async ({ queries }, { unitId }) => {
    const unit = await unitOf(queries, unitId);
    return unit ? { ...unit, names: await namesOfUnit(queries, unitId) } : null;
  },
});
