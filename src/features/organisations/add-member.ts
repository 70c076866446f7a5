import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { DayIn, Decision, Id } from "./model.ts";
import { toOverseers } from "./overseers.ts";
import { type Cluster, clusterOf } from "./store/clusters.ts";
import { insertMembership, type Membership, membershipsOf } from "./store/memberships.ts";
import { type Unit, unitOf } from "./store/units.ts";
import { refuse, say } from "./refusals.ts";

const Joining = z.strictObject({
  clusterId: Id,
  unitId: Id,
  observer: z.boolean().default(false),
  joinedOn: DayIn,
  joinedDecision: Decision,
});
type Joining = z.infer<typeof Joining>;

interface Facts {
  readonly cluster: Cluster | undefined;
  readonly unit: Unit | undefined;
  /** Memberships of this unit in this cluster, over and running. */
  readonly before: readonly Membership[];
}

/** A unit joins a cluster from a day on, as a member or as an observer that neither scores nor votes. */
export const addMember = action({
  name: "organisations.add-member",
  summary: { vi: "Thêm đơn vị vào cụm (khối)", en: "Let a unit join a cluster" },
  input: Joining,
  allow: toOverseers((_, { clusterId }: Joining) => clusterId),
  load: async ({ tx }, { clusterId, unitId }): Promise<Facts> => ({
    cluster: await clusterOf(tx, clusterId),
    unit: await unitOf(tx, unitId),
    before: (await membershipsOf(tx, clusterId)).filter((one) => one.unitId === unitId),
  }),
  decide: decideJoining,
  record: async ({ tx }, joining) => insertMembership(tx, joining),
  show: (joining, membershipId) => ({ membershipId, ...joining }),
  say,
});

export function decideJoining({ cluster, unit, before }: Facts, joining: Joining) {
  if (!cluster) return refuse("no-such-cluster");
  if (!unit) return refuse("no-such-unit");
  if (unit.ownerId !== cluster.ownerId) return refuse("other-owner");
  const { name } = unit;
  const running = before.find((one) => one.leftOn === null);
  if (running) return refuse("already-member", { name, joinedOn: running.joinedOn });
  const overlapping = before.find((one) => one.leftOn !== null && one.leftOn >= joining.joinedOn);
  if (overlapping) return refuse("member-then", { name, leftOn: overlapping.leftOn! });
  return ok(joining);
}
