import type { ReactElement } from "react";
import { writeHundredths } from "../../../basics/decimal.ts";
import type { Table } from "./scoring-page.tsx";

/** Totals and ranks under the ink rule; a unit with an empty cell has neither. */
export function ScoreFoot({ table }: { readonly table: Table }): ReactElement {
  const ranked = new Map(table.ranking.map((unit) => [unit.unitId, unit]));
  const sum = table.rows.reduce((total, { max }) => total + (max ?? 0), 0);
  return (
    <tfoot>
      <tr className="sum">
        <th scope="row" colSpan={2}>
          Tổng điểm
        </th>
        <td className="num mx">{writeHundredths(sum)}</td>
        {table.units.map(({ unitId }) => {
          const unit = ranked.get(unitId);
          return (
            <td key={unitId} className="num">
              {unit && unit.empty === 0 ? (
                writeHundredths(unit.total)
              ) : (
                <span className="missing">thiếu {unit?.empty ?? 0} ô</span>
              )}
            </td>
          );
        })}
      </tr>
      <tr className="sum rk">
        <th scope="row" colSpan={2}>
          Xếp thứ{table.lockedAt === null ? " (tạm thời)" : ""}
        </th>
        <td />
        {table.units.map(({ unitId }) => {
          const unit = ranked.get(unitId);
          if (unit?.rank == null)
            return (
              <td key={unitId} className="num">
                <span className="missing">chưa xếp</span>
              </td>
            );
          return (
            <td key={unitId} className="num">
              {unit.rank}
              {unit.sharedBy > 1 && <span className="missing"> (đồng hạng)</span>}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
