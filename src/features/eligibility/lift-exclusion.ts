import { assert } from "../../basics/assert.ts";
import { type Day, dayOf } from "../../basics/instant.ts";
import { ok } from "../../basics/result.ts";
import { toRoles, evenConcluded } from "../../platform/access/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { readYear } from "../year/index.ts";
import { type Exclusion, Lifting } from "./model.ts";
import { exclusionsOf, markLifted } from "./store.ts";
import { refuse, say } from "./refusals.ts";
import { exclusionRecord } from "./records.ts";

/** The agency closed the case: from that day on the unit is considered again; the line stays to be read. */
export const liftExclusion = action({
  name: "eligibility.lift-exclusion",
  summary: { vi: "Đưa đơn vị ra khỏi danh sách tạm dừng xét", en: "Lift an exclusion" },
  input: Lifting,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx, now }, { yearId }) => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const unitIds = year.units.map(({ unitId }) => unitId);
    return { exclusions: await exclusionsOf(tx, unitIds), today: dayOf(now) };
  },
  decide: decideLifting,
  record: ({ tx }, { exclusionId, liftedOn, paper, reason }) =>
    markLifted(tx, exclusionId, { liftedOn, liftedPaper: paper, liftedReason: reason }),
  show: ({ exclusionId, liftedOn, paper }) => ({ exclusionId, liftedOn, paper }),
  freezes: ({ exclusionId }) => [exclusionRecord.of(exclusionId)],
  why: ({ reason }) => reason,
  say,
});

export function decideLifting(
  { exclusions, today }: { readonly exclusions: readonly Exclusion[]; readonly today: Day },
  input: Lifting,
) {
  const exclusion = exclusions.find(({ exclusionId }) => exclusionId === input.exclusionId);
  if (!exclusion) return refuse("exclusion-unknown");
  if (exclusion.liftedOn !== null) return refuse("lifted-already", { liftedOn: exclusion.liftedOn });
  if (input.liftedOn < exclusion.fromDay) return refuse("lifted-before-it-began", { fromDay: exclusion.fromDay });
  if (input.liftedOn > today) return refuse("day-ahead", { day: input.liftedOn });
  return ok(input);
}
