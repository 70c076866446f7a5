import { z } from "zod";
import { bilingual } from "../../basics/words.ts";
import { fold } from "../../basics/fold.ts";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { Address, Id, Revision, UnitCode } from "./model.ts";
import { toOverseers } from "./overseers.ts";
import { clusterOfUnit } from "./store/overseen.ts";
import { type Unit, unitOf, unitsOfOwner, updateUnit } from "./store/units.ts";
import { unitRecord } from "./records.ts";
import { refuse, say } from "./refusals.ts";

const EditedUnit = z.strictObject({
  unitId: Id,
  code: UnitCode.min(1, bilingual({ vi: "Chưa ghi mã đơn vị.", en: "Write the unit's code." })),
  address: Address,
  revision: Revision,
});
type EditedUnit = z.infer<typeof EditedUnit>;

interface Facts {
  readonly unit: Unit | undefined;
  readonly siblings: readonly Unit[];
}

/** Changes a unit's code or address; its name has periods and deeds of its own. */
export const editUnit = action({
  name: "organisations.edit-unit",
  summary: { vi: "Sửa mã, địa chỉ đơn vị", en: "Edit a unit's code and address" },
  input: EditedUnit,
  allow: toOverseers((queries, { unitId }: EditedUnit) => clusterOfUnit(queries, unitId)),
  load: async ({ tx }, { unitId }): Promise<Facts> => {
    const unit = await unitOf(tx, unitId);
    return { unit, siblings: unit ? await unitsOfOwner(tx, unit.ownerId) : [] };
  },
  decide: decideUnitEdit,
  record: async ({ tx }, { unitId, code, address }) => updateUnit(tx, { unitId, code, address }),
  show: ({ unitId, code, address }) => ({ unitId, code, address }),
  rivals: { deeds: ["organisations.edit-unit"], over: ({ unitId }) => ({ unitId }) },
  freezes: ({ unitId }) => [unitRecord.of(unitId)],
  say,
});

export function decideUnitEdit({ unit, siblings }: Facts, edited: EditedUnit) {
  if (!unit) return refuse("no-such-unit");
  if (unit.revision !== edited.revision) return refuse("changed-meanwhile", { now: { ...unit } });
  const holder = siblings.find((other) => other.unitId !== unit.unitId && fold(other.code) === fold(edited.code));
  return holder ? refuse("unit-code-taken", { name: holder.name, unitCode: holder.code }) : ok(edited);
}
