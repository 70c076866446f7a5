import type { Hundredths } from "../../basics/decimal.ts";
import { criteriaOf, type ScoreTable, totalOver } from "./score-table.ts";

export interface UnitTotal {
  readonly unitId: number;
  readonly total: Hundredths;
  /** Cells without points; a unit with one is not ranked: what is missing is not 0. */
  readonly empty: number;
}

export interface RankedUnit extends UnitTotal {
  /** 1 is the best; null while cells are empty. */
  readonly rank: number | null;
  /** Units with the same total, itself included; 1 when the rank is its own. */
  readonly sharedBy: number;
}

/**
 * Ranks units by their totals, the most points first. Equal totals share a rank and the next rank skips: 1, 2, 2, 4.
 * A further tie rule of the rulebook asks for facts that are not points; the rank stays shared until the cluster decides.
 *
 * @returns ranked units first, then those not complete, each group in the order given
 */
export function ranking(totals: readonly UnitTotal[]): RankedUnit[] {
  const complete = totals.filter(({ empty }) => empty === 0).toSorted((a, b) => b.total - a.total);
  const ranked = complete.map((unit): RankedUnit => {
    const above = complete.filter(({ total }) => total > unit.total).length;
    const sharedBy = complete.filter(({ total }) => total === unit.total).length;
    return { ...unit, rank: above + 1, sharedBy };
  });
  const waiting = totals
    .filter(({ empty }) => empty > 0)
    .map((unit): RankedUnit => ({ ...unit, rank: null, sharedBy: 1 }));
  return [...ranked, ...waiting];
}

/** Totals of these units over every criterion of the table. */
export function totalsOf(table: ScoreTable, unitIds: readonly number[]): UnitTotal[] {
  const criteria = criteriaOf(table);
  return unitIds.map((unitId) => ({ unitId, ...totalOver(table, criteria, unitId) }));
}
