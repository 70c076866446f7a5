import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { collisions, withCodes } from "./collisions.ts";
import { DayIn, Decision, Id, NewUnit } from "./model.ts";
import { toOverseers } from "./overseers.ts";
import { type Cluster, clusterOf } from "./store/clusters.ts";
import { insertMembership } from "./store/memberships.ts";
import { type Owner, ownerOf } from "./store/owners.ts";
import { insertUnit, type Unit, unitsOfOwner } from "./store/units.ts";
import { unitRecord } from "./records.ts";
import { refuse, say } from "./refusals.ts";

const NewUnits = z.strictObject({
  ownerId: Id,
  /** From which day the units bear these names, and are members if a cluster is named. */
  fromDay: DayIn,
  decision: Decision,
  clusterId: Id.nullable().default(null),
  units: z
    .array(NewUnit)
    .min(1, bilingual({ vi: "Chưa có đơn vị nào.", en: "Write at least one unit." }))
    .max(500, bilingual({ vi: "Mỗi lần ghi tối đa 500 đơn vị.", en: "Write at most 500 units at a time." })),
});
type NewUnits = z.infer<typeof NewUnits>;

interface Facts {
  readonly owner: Owner | undefined;
  readonly cluster: Cluster | undefined;
  readonly existing: readonly Unit[];
}

/** Adds units, typed, pasted or read from a file, and lets them join a cluster: every one of them or none. */
export const addUnits = action({
  name: "organisations.add-units",
  summary: { vi: "Thêm đơn vị", en: "Add units" },
  input: NewUnits,
  allow: toOverseers((_, { clusterId }: NewUnits) => clusterId ?? undefined),
  load: async ({ tx }, { ownerId, clusterId }): Promise<Facts> => ({
    owner: await ownerOf(tx, ownerId),
    cluster: clusterId === null ? undefined : await clusterOf(tx, clusterId),
    existing: await unitsOfOwner(tx, ownerId),
  }),
  decide: decideUnits,
  record: async ({ tx }, { ownerId, fromDay, decision, clusterId, units }) => {
    const unitIds: number[] = [];
    for (const { code, name, address } of units) {
      const unitId = await insertUnit(tx, { ownerId, code, address }, { fromDay, name, decision });
      if (clusterId !== null)
        await insertMembership(tx, { clusterId, unitId, observer: false, joinedOn: fromDay, joinedDecision: decision });
      unitIds.push(unitId);
    }
    return unitIds;
  },
  show: ({ ownerId, clusterId, fromDay, decision, units }, unitIds) => ({
    ownerId,
    clusterId,
    fromDay,
    decision,
    units: units.map((unit, at) => ({ unitId: unitIds[at]!, ...unit })),
  }),
  freezes: (_, unitIds) => unitIds.map((unitId) => unitRecord.of(unitId)),
  say,
});

export function decideUnits({ owner, cluster, existing }: Facts, added: NewUnits) {
  if (!owner) return refuse("no-such-owner");
  if (added.clusterId !== null && !cluster) return refuse("no-such-cluster");
  if (cluster && cluster.ownerId !== owner.ownerId) return refuse("other-owner");
  const faults = collisions(added.units, existing);
  if (faults.length > 0) return refuse("rows-collide", { faults });
  return ok({ ...added, units: withCodes(added.units, existing) });
}
