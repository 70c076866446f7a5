import type { ReactElement } from "react";
import { Status } from "../../../ui/index.ts";
import { type Cell, type CellGroup, keyOf, type Typed } from "./count-sheet.ts";
import type { VoteSeen } from "./vote-parts.tsx";

interface GroupProps {
  readonly group: CellGroup;
  readonly vote: VoteSeen;
  readonly columns: readonly { readonly seat: number; readonly typed: Typed }[];
  readonly mine: number | undefined;
  /** Whether a column tells where two entries differ. */
  readonly compares: boolean;
  readonly wrong: Cell | undefined;
  readonly onType: (cell: Cell, text: string) => void;
}

/** Cells of one heading, a column for each teller and what tells them apart. */
export function CountGroup({ group, vote, columns, mine, compares, wrong, onType }: GroupProps): ReactElement {
  return (
    <>
      {group.heading && (
        <tr className="group">
          <th colSpan={columns.length + (compares ? 2 : 1)} scope="rowgroup">
            {group.heading}
          </th>
        </tr>
      )}
      {group.cells.map((cell) => {
        const key = keyOf(cell);
        const differs = vote.differences.find((one) => keyOf(one) === key);
        return (
          <tr key={key} className={[differs ? "differs" : "", group.heading ? "under" : ""].join(" ")}>
            <td>{cell.label}</td>
            {columns.map(({ seat, typed }) => (
              <td key={seat} className="num">
                {seat === mine ? (
                  <input
                    className="box"
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={group.heading ? `${group.heading}: ${cell.label}` : cell.label}
                    aria-invalid={wrong && keyOf(wrong) === key ? true : undefined}
                    value={typed[key] ?? ""}
                    onChange={(event) => onType(cell, event.currentTarget.value)}
                  />
                ) : (
                  <span className="box other">{typed[key] ?? "–"}</span>
                )}
              </td>
            ))}
            {compares && (
              <td className="compare">
                {differs ? (
                  <Status
                    is="late"
                    word={`Khác nhau ${Math.abs((differs.first ?? 0) - (differs.second ?? 0))} phiếu`}
                  />
                ) : vote.bothEntered ? (
                  <span className="st off">Khớp</span>
                ) : null}
              </td>
            )}
          </tr>
        );
      })}
    </>
  );
}
