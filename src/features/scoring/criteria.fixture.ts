import { done } from "../../../test/support/act.ts";
import { type SecretaryYear, secretaryYear } from "../../../test/support/secretary-year.ts";
import type { Database } from "../../platform/database/index.ts";
import { editCriteria } from "./edit-criteria.ts";
import { enterScores } from "./enter-scores.ts";
import type { CriterionRow } from "./model.ts";
import { readTable } from "./read-table.ts";

const section = (code: string): CriterionRow => ({
  criterionId: null,
  kind: "section",
  code,
  label: `Mục ${code}`,
  max: null,
});

export const criterion = (code: string, max: number): CriterionRow => ({
  criterionId: null,
  kind: "criterion",
  code,
  label: `Tiêu chí số ${code}`,
  max,
});

/** Three criteria in two sections, 35 points in all. */
export const criteriaRows: CriterionRow[] = [
  section("I"),
  criterion("1", 1000),
  criterion("2", 500),
  section("II"),
  criterion("3", 2000),
];

interface Cell {
  readonly criterionId: number;
  readonly unitId: number;
}
export interface ScoredYear extends SecretaryYear {
  /** A cell by the code of its criterion and the number of its unit. */
  readonly cell: (code: string, unit: number) => Cell;
}

/** A year whose table has the three criteria and no points yet. */
export async function tableOfThree(database: Database, code: string): Promise<ScoredYear> {
  const made = await secretaryYear(database, code);
  await done(database, editCriteria, made.secretary, { yearId: made.yearId, revision: 0, rows: criteriaRows });
  const table = await done(database, readTable, made.secretary, { yearId: made.yearId });
  const cell = (wanted: string, unit: number): Cell => ({
    criterionId: table.rows.find((row) => row.code === wanted)!.criterionId,
    unitId: made.unitIds[unit - 1]!,
  });
  return { ...made, cell };
}

/** The same with every point given, in hundredths: a row for each unit. */
export async function filledTable(
  database: Database,
  code: string,
  points: readonly (readonly [number, number, number])[],
): Promise<ScoredYear> {
  const made = await tableOfThree(database, code);
  const cells = points.flatMap((unit, at) =>
    unit.map((now, nth) => ({ ...made.cell(`${nth + 1}`, at + 1), was: null, now })),
  );
  await done(database, enterScores, made.secretary, { yearId: made.yearId, cells });
  return made;
}
