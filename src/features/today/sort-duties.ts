import { type Day, daysBetween } from "../../basics/instant.ts";
import type { Grant } from "../../platform/access/index.ts";
import type { Duty } from "../year/index.ts";

/** One line of “Việc cần làm”: the same work of several units is one line that names them. */
export interface DutyLine {
  readonly id: string;
  readonly what: string;
  readonly whose: Duty["whose"];
  readonly unitIds: readonly number[];
  readonly dueOn: Day | null;
  /** Days left; negative when overdue, null where no day is set. */
  readonly daysLeft: number | null;
  readonly at: string;
  readonly button: string;
}

export interface SortedDuties {
  readonly mine: readonly DutyLine[];
  readonly others: readonly DutyLine[];
}

/** Roles that follow the work of everybody; the rest see only what concerns them or their unit. */
const watchers: readonly Duty["whose"][] = ["secretary", "standing-body", "chair", "deputy"];

/**
 * What somebody must do, and what they wait for. A head of unit sees the officers' duties of the unit as waiting.
 *
 * @param held roles of the viewer in this year; `all` is true for an administrator without a role
 */
export function sortDuties(
  duties: readonly Duty[],
  { held, all, today }: { held: readonly Grant[]; all: boolean; today: Day },
): SortedDuties {
  const isMine = (duty: Duty): boolean =>
    held.some(({ role, unitId }) => role === duty.whose && (duty.unitId === null || unitId === duty.unitId));
  const mayWatch = all || held.some(({ role }) => watchers.includes(role));
  const ofMyUnit = (duty: Duty): boolean => held.some(({ unitId }) => unitId !== null && unitId === duty.unitId);
  return {
    mine: together(duties.filter(isMine), today),
    others: together(
      duties.filter((duty) => !isMine(duty) && (mayWatch || ofMyUnit(duty))),
      today,
    ),
  };
}

/** Joins the same work of several units, the most urgent first; work without a day comes last, unless dated work waits for it. */
function together(duties: readonly Duty[], today: Day): DutyLine[] {
  const groups = Map.groupBy(duties, ({ what, whose, dueOn, at }) => JSON.stringify([what, whose, dueOn, at]));
  const lines = [...groups.values()].map((group): DutyLine => {
    const { id, what, whose, dueOn, at, button } = group[0]!;
    const unitIds = group.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));
    const daysLeft = dueOn === null ? null : daysBetween({ from: today, to: dueOn });
    return { id, what, whose, unitIds, dueOn, daysLeft, at, button };
  });
  return lines.toSorted((a, b) => urgencyOf(a, lines).localeCompare(urgencyOf(b, lines)) || courseOf(a) - courseOf(b));
}

/** The course of a year: what stands later cannot be done before what stands earlier. */
const course = ["phong-trao/quy-che", "phong-trao/giao-uoc", "cham-diem", "bao-cao", "hoi-nghi", "bo-phieu", "de-nghi"];

/** Where a duty stands in the course; work that holds nothing up, such as an item of the plan, stands behind it. */
function courseOf({ at }: Pick<DutyLine, "at">): number {
  const place = course.findIndex((step) => at === step || at.startsWith(`${step}/`));
  return place < 0 ? course.length : place;
}

/** The day that presses: its own, or an earlier one of work that comes after it in the year and waits for it. */
function urgencyOf(line: DutyLine, lines: readonly DutyLine[]): Day {
  const waiting = lines.filter((other) => courseOf(line) < courseOf(other) && courseOf(other) < course.length);
  return [line, ...waiting].map(({ dueOn }) => dueOn ?? "9999").toSorted()[0]!;
}
