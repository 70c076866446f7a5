import { z } from "zod";
import { sameName } from "../../basics/same-name.ts";
import { ok } from "../../basics/result.ts";
import type { Transaction } from "../../platform/database/index.ts";
import { action } from "../../platform/deeds/index.ts";
import { DayIn, Decision, Id, UnitName } from "./model.ts";
import { toOverseers } from "./overseers.ts";
import { clusterOfUnit } from "./store/overseen.ts";
import {
  insertName,
  type NamePeriod,
  namesOfUnit,
  type Unit,
  unitOf,
  unitsOfOwner,
  updateUnit,
} from "./store/units.ts";
import { unitRecord } from "./records.ts";
import { refuse, say } from "./refusals.ts";

const Renaming = z.strictObject({ unitId: Id, name: UnitName, fromDay: DayIn, decision: Decision });
type Renaming = z.infer<typeof Renaming>;

export interface NamingFacts {
  readonly unit: Unit | undefined;
  readonly periods: readonly NamePeriod[];
  readonly siblings: readonly Unit[];
}

/** From a day on a unit bears another name. Papers of earlier years keep the name it had then. */
export const renameUnit = action({
  name: "organisations.rename-unit",
  summary: { vi: "Đổi tên đơn vị từ một ngày", en: "Rename a unit from a day on" },
  input: Renaming,
  allow: toOverseers((queries, { unitId }: Renaming) => clusterOfUnit(queries, unitId)),
  load: namingFacts,
  decide: decideRenaming,
  record: async ({ tx }, { unitId, name, fromDay, decision }) => {
    await insertName(tx, unitId, { fromDay, name, decision });
    await updateUnit(tx, { unitId });
  },
  show: (renaming) => renaming,
  freezes: ({ unitId }) => [unitRecord.of(unitId)],
  say,
});

/** A unit, the names it bore, and the units of its owner whose names it may not take. */
export async function namingFacts({ tx }: { tx: Transaction }, { unitId }: { unitId: number }): Promise<NamingFacts> {
  const unit = await unitOf(tx, unitId);
  return {
    unit,
    periods: await namesOfUnit(tx, unitId),
    siblings: unit ? await unitsOfOwner(tx, unit.ownerId) : [],
  };
}

export function decideRenaming({ unit, periods, siblings }: NamingFacts, renaming: Renaming) {
  if (!unit) return refuse("no-such-unit");
  const sameDay = periods.find((period) => period.fromDay === renaming.fromDay);
  if (sameDay) return refuse("name-starts-that-day", { name: sameDay.name, day: sameDay.fromDay });
  const holder = otherBearer(renaming.name, unit, siblings);
  return holder ? refuse("unit-name-taken", { name: holder.name, unitCode: holder.code }) : ok(renaming);
}

/** Another unit of the same owner that bears a name today. */
export const otherBearer = (name: string, unit: Unit, siblings: readonly Unit[]): Unit | undefined =>
  siblings.find((other) => other.unitId !== unit.unitId && sameName(other.name, name));
