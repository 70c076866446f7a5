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
 * A further tie rule of the rulebook asks for facts that are not points: they part equal totals only where they are
 * known of every unit that has them, else the rank stays shared.
 *
 * @param merits what parts equal totals, the greater first; a unit that is missing is unknown
 * @returns ranked units first, then those not complete, each group in the order given
 */
export function ranking(totals: readonly UnitTotal[], merits: ReadonlyMap<number, number> = new Map()): RankedUnit[] {
  const complete = totals.filter(({ empty }) => empty === 0);
  const before = orderOf(complete, merits);
  const ranked = complete.map((unit): RankedUnit => {
    const above = complete.filter((other) => before(other, unit) < 0).length;
    const sharedBy = complete.filter((other) => before(other, unit) === 0).length;
    return { ...unit, rank: above + 1, sharedBy };
  });
  ranked.sort((a, b) => a.rank! - b.rank!);
  const waiting = totals
    .filter(({ empty }) => empty > 0)
    .map((unit): RankedUnit => ({ ...unit, rank: null, sharedBy: 1 }));
  return [...ranked, ...waiting];
}

type Order = (a: UnitTotal, b: UnitTotal) => number;

function orderOf(complete: readonly UnitTotal[], merits: ReadonlyMap<number, number>): Order {
  const unknown = new Set(complete.filter(({ unitId }) => !merits.has(unitId)).map(({ total }) => total));
  const merit = ({ unitId, total }: UnitTotal): number => (unknown.has(total) ? 0 : (merits.get(unitId) ?? 0));
  return (a, b) => b.total - a.total || merit(b) - merit(a);
}

/** Totals of these units over every criterion of the table. */
export function totalsOf(table: ScoreTable, unitIds: readonly number[]): UnitTotal[] {
  const criteria = criteriaOf(table);
  return unitIds.map((unitId) => ({ unitId, ...totalOver(table, criteria, unitId) }));
}

/** What must be said beside a rank. */
export function rankNote({ rank, sharedBy }: { readonly rank: number | null; readonly sharedBy: number }): string {
  if (rank === null) return "Chưa đủ điểm";
  return sharedBy > 1 ? `Đồng hạng với ${sharedBy - 1} đơn vị` : "";
}
