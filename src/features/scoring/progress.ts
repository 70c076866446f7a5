import { dayOf, writeDay } from "../../basics/instant.ts";
import { type Arrivals, arrivedWhole, plannedDay } from "../movement/index.ts";
import type { Duty, DutySource, StageSource, UnitProgressSource } from "../year/index.ts";
import { scoredUnits } from "./load-scoring.ts";
import { totalsOf } from "./ranking.ts";
import { criteriaOf } from "./score-table.ts";
import { readScoreTable } from "./store.ts";

/** What scoring still asks of the secretary. */
export const scoringDuties: DutySource = async (queries, year) => {
  const table = await readScoreTable(queries, year.yearId);
  const dueOn = await plannedDay(queries, year, "scores-locked");
  const duty = (step: string, what: string, button: string): Duty[] => [
    { id: `scoring.${step}`, what, whose: "secretary", unitId: null, dueOn, at: "cham-diem", button },
  ];
  if (!table || criteriaOf(table).length === 0) return duty("criteria", "Lập bảng tiêu chí chấm điểm", "Lập bảng");
  if (table.lockedAt !== null) return [];
  const empty = emptyCells(
    totalsOf(
      table,
      scoredUnits(year).map(({ unitId }) => unitId),
    ),
  );
  return empty > 0
    ? duty("scores", `Nhập ${empty} ô điểm còn trống`, "Nhập điểm")
    : duty("lock", "Kiểm tra và khoá bảng điểm", "Mở bảng điểm");
};

/** Tells the plan on which day the points were locked; until then scoring has its own duty. */
export const pointsLocked: Arrivals = async (queries, { yearId }) => {
  const lockedAt = (await readScoreTable(queries, yearId))?.lockedAt ?? null;
  return arrivedWhole(lockedAt === null ? null : dayOf(lockedAt), { owed: true });
};

export const scoringStage: StageSource = async (queries, year) => {
  const table = await readScoreTable(queries, year.yearId);
  if (!table || criteriaOf(table).length === 0) return { state: "todo", note: "Chưa có bảng tiêu chí" };
  if (table.lockedAt !== null) return { state: "done", note: `Đã khoá ${writeDay(dayOf(table.lockedAt))}` };
  const units = scoredUnits(year);
  const cells = units.length * criteriaOf(table).length;
  const empty = emptyCells(
    totalsOf(
      table,
      units.map(({ unitId }) => unitId),
    ),
  );
  return { state: "now", note: `Đã có ${cells - empty}/${cells} ô điểm` };
};

/** Done when every criterion of the unit has points. */
export const scoringProgress: UnitProgressSource = async (queries, year) => {
  const table = await readScoreTable(queries, year.yearId);
  if (!table) return new Map();
  const criteria = criteriaOf(table).length;
  return new Map(
    totalsOf(
      table,
      scoredUnits(year).map(({ unitId }) => unitId),
    ).map(({ unitId, empty }) => [
      unitId,
      empty === criteria ? ("todo" as const) : empty === 0 ? ("done" as const) : ("doing" as const),
    ]),
  );
};

const emptyCells = (totals: readonly { readonly empty: number }[]): number =>
  totals.reduce((sum, { empty }) => sum + empty, 0);
