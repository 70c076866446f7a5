import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { action } from "../../platform/deeds/index.ts";
import { DayIn, Decision, Id, UnitName } from "./model.ts";
import { toOverseers } from "./overseers.ts";
import { type NamingFacts, namingFacts, otherBearer } from "./rename-unit.ts";
import { clusterOfUnit } from "./store/overseen.ts";
import { correctName, updateUnit } from "./store/units.ts";
import { unitRecord } from "./records.ts";
import { refuse, say } from "./refusals.ts";

const Correction = z.strictObject({ unitId: Id, fromDay: DayIn, name: UnitName, decision: Decision });
type Correction = z.infer<typeof Correction>;

/** Corrects a name that was typed wrong, for the whole period that starts on that day. */
export const correctUnitName = action({
  name: "organisations.correct-unit-name",
  summary: { vi: "Sửa tên đã ghi của đơn vị", en: "Correct a recorded name of a unit" },
  input: Correction,
  allow: toOverseers((queries, { unitId }: Correction) => clusterOfUnit(queries, unitId)),
  load: namingFacts,
  decide: decideCorrection,
  record: async ({ tx }, { unitId, fromDay, name, decision }) => {
    await correctName(tx, unitId, { fromDay, name, decision });
    await updateUnit(tx, { unitId });
  },
  show: ({ unitId, fromDay, name, decision, was }) => ({ unitId, fromDay, name, decision, was }),
  freezes: ({ unitId }) => [unitRecord.of(unitId)],
  say,
});

export function decideCorrection({ unit, periods, siblings }: NamingFacts, correction: Correction) {
  if (!unit) return refuse("no-such-unit");
  const period = periods.find((one) => one.fromDay === correction.fromDay);
  if (!period) return refuse("no-name-from-that-day", { day: correction.fromDay });
  const holder = otherBearer(correction.name, unit, siblings);
  if (holder) return refuse("unit-name-taken", { name: holder.name, unitCode: holder.code });
  return ok({ ...correction, was: period.name });
}
