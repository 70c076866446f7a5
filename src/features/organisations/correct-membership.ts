import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { DayIn, Decision, Id, Revision } from "./model.ts";
import { toOverseers } from "./overseers.ts";
import { type Membership, membershipOf, membershipsOf, updateMembership } from "./store/memberships.ts";
import { clusterOfMembership } from "./store/overseen.ts";
import { refuse, say } from "./refusals.ts";

const Correction = z.strictObject({
  membershipId: Id,
  observer: z.boolean(),
  joinedOn: DayIn,
  joinedDecision: Decision,
  revision: Revision,
});
type Correction = z.infer<typeof Correction>;

interface Facts {
  readonly membership: Membership | undefined;
  /** Other memberships of the same unit in the same cluster. */
  readonly others: readonly Membership[];
}

/** Corrects when and how a unit joined, or whether it is an observer. */
export const correctMembership = action({
  name: "organisations.correct-membership",
  summary: { vi: "Sửa tư cách thành viên", en: "Correct a membership" },
  input: Correction,
  allow: toOverseers((queries, { membershipId }: Correction) => clusterOfMembership(queries, membershipId)),
  load: async ({ tx }, { membershipId }): Promise<Facts> => {
    const membership = await membershipOf(tx, membershipId);
    const all = membership ? await membershipsOf(tx, membership.clusterId) : [];
    const others = all.filter((one) => one.unitId === membership?.unitId && one.membershipId !== membershipId);
    return { membership, others };
  },
  decide: decideCorrection,
  record: async ({ tx }, { membershipId, observer, joinedOn, joinedDecision }) =>
    updateMembership(tx, membershipId, { observer, joinedOn, joinedDecision }),
  show: (membership) => membership,
  rivals: {
    deeds: ["organisations.correct-membership", "organisations.end-membership"],
    over: ({ membershipId }) => ({ membershipId }),
  },
  say,
});

export function decideCorrection({ membership, others }: Facts, correction: Correction) {
  if (!membership) return refuse("no-such-membership");
  if (membership.revision !== correction.revision) return refuse("changed-meanwhile", { now: { ...membership } });
  if (membership.leftOn !== null && membership.leftOn < correction.joinedOn)
    return refuse("left-before-joining", { joinedOn: correction.joinedOn });
  const overlapping = others.find((one) => overlaps(one, { from: correction.joinedOn, to: membership.leftOn }));
  if (overlapping)
    return refuse("member-then", { name: membership.name, leftOn: overlapping.leftOn ?? overlapping.joinedOn });
  return ok(correction);
}

const overlaps = (one: Membership, { from, to }: { from: string; to: string | null }): boolean =>
  (one.leftOn === null || one.leftOn >= from) && (to === null || one.joinedOn <= to);
