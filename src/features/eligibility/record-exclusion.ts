import { assert } from "../../basics/assert.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear, type YearFacts } from "../year/index.ts";
import { Excluding } from "./model.ts";
import { insertExclusion } from "./store.ts";
import { refuse, say } from "./refusals.ts";
import { exclusionRecord } from "./records.ts";

/** Another agency asked not to consider a unit while its case is open. */
export const recordExclusion = action({
  name: "eligibility.record-exclusion",
  summary: { vi: "Ghi đơn vị tạm dừng xét", en: "Record that an agency holds a unit back" },
  input: Excluding,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx, now }, { yearId }) => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return { year, today: dayOf(now) };
  },
  decide: decideExcluding,
  record: async ({ tx, now }, excluded) => ({
    exclusionId: await insertExclusion(tx, { ...excluded, recordedAt: now }),
  }),
  show: ({ unitId, why, agency, paper }, { exclusionId }) => ({ exclusionId, unitId, why, agency, paper }),
  freezes: (_, { exclusionId }) => [exclusionRecord.of(exclusionId)],
  why: ({ reason }) => reason,
  say,
});

export function decideExcluding(
  { year, today }: { readonly year: Pick<YearFacts, "units">; readonly today: Day },
  input: Excluding,
) {
  if (!year.units.some(({ unitId }) => unitId === input.unitId)) return refuse("unit-unknown");
  if (input.fromDay > today) return refuse("day-ahead", { day: input.fromDay });
  return ok(input);
}
