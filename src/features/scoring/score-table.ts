import type { Hundredths } from "../../basics/decimal.ts";
import type { Instant } from "../../basics/instant.ts";
import type { CriterionRow } from "./model.ts";

export interface Criterion extends CriterionRow {
  readonly criterionId: number;
}

export interface ScoreTable {
  readonly criteriaRevision: number;
  readonly scoresRevision: number;
  readonly lockedAt: Instant | null;
  /** Sections and criteria in their order; a criterion belongs to the section above it. */
  readonly rows: readonly Criterion[];
  /** Final points by `cellKey`; an empty cell is absent, never 0. */
  readonly points: ReadonlyMap<string, Hundredths>;
}

interface Cell {
  readonly criterionId: number;
  readonly unitId: number;
}

export const cellKey = ({ criterionId, unitId }: Cell): string => `${criterionId}:${unitId}`;

/** The rows that bear points. */
export const criteriaOf = ({ rows }: Pick<ScoreTable, "rows">): readonly Criterion[] =>
  rows.filter(({ kind }) => kind === "criterion");

/** The criteria below a section; nothing for a criterion. */
export function criteriaBelow({ rows }: Pick<ScoreTable, "rows">, section: Criterion): readonly Criterion[] {
  if (section.kind === "criterion") return [];
  const after = rows.slice(rows.indexOf(section) + 1);
  const end = after.findIndex(({ kind }) => kind === "section");
  return end < 0 ? after : after.slice(0, end);
}

/** What the maxima add up to. */
export const sumOfMaxima = (rows: readonly Pick<CriterionRow, "max">[]): Hundredths =>
  rows.reduce((sum, { max }) => sum + (max ?? 0), 0);

/** A unit's points over some criteria, and how many of their cells are still empty. */
export function totalOver(
  { points }: Pick<ScoreTable, "points">,
  criteria: readonly Criterion[],
  unitId: number,
): { readonly total: Hundredths; readonly empty: number } {
  let total = 0;
  let empty = 0;
  for (const { criterionId } of criteria) {
    const reached = points.get(cellKey({ criterionId, unitId }));
    if (reached === undefined) empty += 1;
    else total += reached;
  }
  return { total, empty };
}
