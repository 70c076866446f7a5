import { assert } from "../../../basics/assert.ts";
import { ok } from "../../../basics/result.ts";
import { evenConcluded, toRoles } from "../../../platform/access/index.ts";
import { action } from "../../../platform/deeds/index.ts";
import { awardCatalogue, readYear, type YearFacts } from "../../year/index.ts";
import { theLaw } from "../../../platform/the-law.ts";
import { claimRecord } from "../records.ts";
import { regulationOf } from "../verdict-of.ts";
import { refuse, say } from "../refusals.ts";
import { ClaimingRoad, type RoadClaim } from "./model.ts";
import { roadsToClaim } from "./roads-to-claim.ts";
import { claimNow } from "./standing-claim.ts";
import { claimsOf, insertClaim } from "./store.ts";

interface ClaimFacts {
  readonly year: Pick<YearFacts, "units">;
  readonly awardKnown: boolean;
  /** Of the law of the day; undefined where none is usable. */
  readonly offered: ReturnType<typeof roadsToClaim>;
  readonly claims: readonly RoadClaim[];
}

/** The point of the law by which a unit is put forward for a title: the verdict is on that one alone, until it is taken back. */
export const claimRoad = action({
  name: "eligibility.claim-road",
  summary: { vi: "Ghi điểm của luật mà hồ sơ đề nghị", en: "Record the point of the law that a dossier claims" },
  input: ClaimingRoad,
  allow: evenConcluded(toRoles("secretary", "standing-body")),
  load: async ({ tx }, { yearId, awardCode: award, submitted }): Promise<ClaimFacts> => {
    const year = await readYear(tx, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const asked = { award, subject: { kind: "collective" as const }, submitted, overlay: regulationOf(year) };
    return {
      year,
      awardKnown: awardCatalogue().find(award) !== undefined,
      offered: roadsToClaim(theLaw(), asked),
      claims: await claimsOf(tx, yearId),
    };
  },
  decide: decideClaim,
  record: async ({ tx, now, actor }, { yearId, unitId, awardCode, instrument, road, revision }) => {
    assert(actor.kind !== "anyone", "a point is claimed by somebody");
    const claim = { yearId, unitId, awardCode, instrument, road, revision: revision + 1 };
    return { claimId: await insertClaim(tx, { ...claim, recordedBy: actor.name, recordedAt: now }) };
  },
  show: ({ unitId, awardCode, instrument, road }) => ({ unitId, awardCode, instrument, road }),
  freezes: (_, { claimId }) => [claimRecord.of(claimId)],
  answer: ({ unitId, revision }) => ({ unitId, revision: revision + 1 }),
  rivals: {
    deeds: ["eligibility.claim-road"],
    over: ({ unitId, awardCode }) => ({ unitId, awardCode }),
  },
  say,
});

export function decideClaim({ year, awardKnown, offered, claims }: ClaimFacts, input: ClaimingRoad) {
  const { unitId, awardCode, submitted, road } = input;
  if (!year.units.some((each) => each.unitId === unitId && !each.observer)) return refuse("unit-unknown");
  if (!awardKnown) return refuse("award-unknown", { awardCode });
  if (!offered) return refuse("no-law-to-claim", { day: submitted });
  const { instrument, roads } = offered;
  if (road !== null && !roads.some((each) => each.road === road))
    return refuse("road-unknown", { roads: roads.map(({ says }) => says) });
  const now = claimNow(claims, { unitId, awardCode, instrument });
  if (now.revision !== input.revision) return refuse("changed-meanwhile", { now });
  return ok({ ...input, instrument });
}
