import { type Day, dayOf, writeDay } from "../../basics/instant.ts";
import type { Role } from "../../platform/access/index.ts";
import { readArrivals } from "./arrivals.ts";
import { placeOf } from "./done-when.ts";
import type { Duty, DutySource, StageSource, YearFacts } from "../year/index.ts";
import { isForUnits, type Responsible } from "./model.ts";
import { type ItemState, planStates } from "./plan-progress.ts";
import { dayPlanned } from "./planned-day.ts";
import { readStoredPact } from "./store/pact.ts";

/** What the set-up of the year still asks of its secretary, then the open items of the plan. */
export const movementDuties: DutySource = async (queries, year) => {
  const items = await planStates(queries, year);
  const arrivals = await readArrivals(queries, year);
  return [
    ...setUpDuties(year, items, (await readStoredPact(queries, year.yearId)).undertakings.length > 0),
    // Where a feature has duties of its own, such as reports that were called, those tell who still owes it.
    ...items.filter(({ doneOn, doneWhen }) => doneOn === null && !arrivals.get(doneWhen)?.owed).flatMap(dutiesOf),
  ];
};

export const movementStage: StageSource = async (queries, { yearId, rulebook }) => {
  const { signedAt, signingDay } = await readStoredPact(queries, yearId);
  if (signedAt !== null) return { state: "done", note: `Giao ước ký ${writeDay(signingDay ?? dayOf(signedAt))}` };
  return { state: "now", note: rulebook ? "Chờ ký giao ước" : "Chưa có quy chế" };
};

/** What a year asks of its secretary before anything else can begin. */
export function setUpDuties(year: YearFacts, items: readonly ItemState[], pactBegun: boolean): Duty[] {
  const duty = (id: string, what: string, at: string, button: string, dueOn: Day | null = null): Duty => ({
    id: `movement.${id}`,
    what,
    whose: "secretary",
    unitId: null,
    dueOn,
    at,
    button,
  });
  const pactDue = dayPlanned(year, items, "pact-signed");
  return [
    ...(year.rulebook
      ? []
      : [duty("rulebook", "Chọn quy chế mẫu rồi sửa cho đúng", "phong-trao/quy-che", "Soạn quy chế")]),
    // Signing freezes it: once the pact is being written, whoever writes it has read the rulebook.
    ...(year.rulebook && !pactBegun
      ? [duty("rulebook-review", "Rà lại quy chế trước khi soạn giao ước", "phong-trao/quy-che", "Xem quy chế")]
      : []),
    ...(items.length > 0 ? [] : [duty("plan", "Lập kế hoạch thi đua của năm", "phong-trao/ke-hoach", "Lập kế hoạch")]),
    ...(year.pactSignedAt
      ? []
      : [duty("pact", "Soạn và ký giao ước thi đua", "phong-trao/giao-uoc", "Mở giao ước", pactDue)]),
  ];
}

/** An item for units is a duty of the officer of each unit that has not done it. */
function dutiesOf(item: ItemState): Duty[] {
  const duty = (unitId: number | null): Duty => ({
    id: `movement.item:${item.itemId}${unitId === null ? "" : `:${unitId}`}`,
    what: item.title,
    whose: roleOf[item.responsible],
    unitId,
    dueOn: item.dueOn,
    ...placeOf(item),
  });
  if (!isForUnits(item.responsible)) return [duty(null)];
  return item.units.filter(({ doneOn }) => doneOn === null).map(({ unitId }) => duty(unitId));
}

const roleOf: Readonly<Record<Responsible, Role>> = {
  secretary: "secretary",
  chair: "chair",
  "every-unit": "unit-officer",
  "one-unit": "unit-officer",
  "standing-body": "standing-body",
  tellers: "teller",
};
