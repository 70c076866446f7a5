import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { DayIn, Decision, Id, LeftBecause, Revision } from "./model.ts";
import { toOverseers } from "./overseers.ts";
import { type Membership, membershipOf, updateMembership } from "./store/memberships.ts";
import { clusterOfMembership } from "./store/overseen.ts";
import { type Unit, unitOf } from "./store/units.ts";
import { refuse, say } from "./refusals.ts";

const Leaving = z.strictObject({
  membershipId: Id,
  leftOn: DayIn,
  leftBecause: LeftBecause,
  leftDecision: Decision,
  mergedInto: Id.nullable().default(null),
  revision: Revision,
});
type Leaving = z.infer<typeof Leaving>;

interface Facts {
  readonly membership: Membership | undefined;
  readonly leaver: Unit | undefined;
  readonly receiver: Unit | undefined;
}

/** A unit leaves the cluster, is merged into another or dissolved; years it took part in keep it. */
export const endMembership = action({
  name: "organisations.end-membership",
  summary: { vi: "Đơn vị ra khỏi cụm (khối)", en: "End a unit's membership" },
  input: Leaving,
  allow: toOverseers((queries, { membershipId }: Leaving) => clusterOfMembership(queries, membershipId)),
  load: async ({ tx }, { membershipId, mergedInto }): Promise<Facts> => {
    const membership = await membershipOf(tx, membershipId);
    return {
      membership,
      leaver: membership && (await unitOf(tx, membership.unitId)),
      receiver: mergedInto === null ? undefined : await unitOf(tx, mergedInto),
    };
  },
  decide: decideLeaving,
  record: async ({ tx }, { membershipId, leftOn, leftBecause, leftDecision, mergedInto }) =>
    updateMembership(tx, membershipId, { leftOn, leftBecause, leftDecision, mergedInto }),
  show: (leaving) => leaving,
  rivals: {
    deeds: ["organisations.correct-membership", "organisations.end-membership"],
    over: ({ membershipId }) => ({ membershipId }),
  },
  say,
});

export function decideLeaving({ membership, leaver, receiver }: Facts, leaving: Leaving) {
  if (!membership) return refuse("no-such-membership");
  const { name, joinedOn, leftOn } = membership;
  if (leftOn !== null) return refuse("already-left", { name, leftOn });
  if (membership.revision !== leaving.revision) return refuse("changed-meanwhile", { now: { ...membership } });
  if (leaving.leftOn < joinedOn) return refuse("left-before-joining", { joinedOn });
  const merged = leaving.leftBecause === "merged";
  // A unit of another owner is none of this one's to name.
  const received = receiver && receiver.unitId !== membership.unitId && receiver.ownerId === leaver?.ownerId;
  if (merged && !received) return refuse("merged-into-whom");
  return ok({ ...leaving, mergedInto: merged ? leaving.mergedInto : null, name });
}
