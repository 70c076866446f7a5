import { z } from "zod";
import { assert } from "../../../basics/assert.ts";
import { everyRole, toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { readYear } from "../../year/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { Id, LegalDay } from "../model.ts";
import { regulationOf } from "../verdict-of.ts";
import { roadsToClaim } from "./roads-to-claim.ts";
import { claimNow } from "./standing-claim.ts";
import { claimsOf } from "./store.ts";

const RoadsView = z.object({
  /** Empty where the law of the day has one road only. */
  roads: z.array(z.object({ road: z.string(), says: z.string(), asks: z.string() })),
  claim: z.object({ road: z.string().nullable(), says: z.string(), revision: z.int(), recordedBy: z.string() }),
});
export type RoadsView = z.infer<typeof RoadsView>;

/** The points that a unit's dossier may claim for a title by the law of a day, and the one that it claims. */
export const showRoads = query({
  name: "eligibility.show-roads",
  summary: { vi: "Xem các điểm có thể đề nghị", en: "Show the points that a dossier may claim" },
  input: z.object({ yearId: Id, unitId: Id, awardCode: z.string().max(80), submitted: LegalDay }),
  allow: toRoles(...everyRole),
  /** Null where no law of the day is usable, or it has no standard of the award. */
  output: z.object({ roads: RoadsView.nullable() }),
  read: async ({ queries }, { yearId, unitId, awardCode, submitted }) => {
    const year = await readYear(queries, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const asked = { subject: { kind: "collective" as const }, submitted, overlay: regulationOf(year) };
    const offered = roadsToClaim(theLaw(), { award: awardCode, ...asked });
    if (!offered) return { roads: null };
    const { instrument, roads } = offered;
    const claim = claimNow(await claimsOf(queries, yearId), { unitId, awardCode, instrument });
    return { roads: { roads: [...roads], claim } };
  },
});
