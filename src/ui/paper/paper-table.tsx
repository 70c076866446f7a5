import type { ReactElement } from "react";
import type { PairsPart, PlacedCell, TablePart } from "../../engines/document/index.ts";
import { termShare } from "../../engines/document/index.ts";
import { lookOf, Runs } from "./line.tsx";

/** A ruled table; in print its header comes again on each page. */
export function PaperTable({ part: { style, widths, header, rows } }: { part: TablePart }): ReactElement {
  const shares = widths.reduce((sum, width) => sum + width, 0);
  const { fontSize, lineHeight } = lookOf(style);
  return (
    <table className="paper-table" style={{ fontSize, lineHeight }}>
      <colgroup>
        {widths.map((width, column) => (
          <col key={column} style={{ width: `${(100 * width) / shares}%` }} />
        ))}
      </colgroup>
      {header.length > 0 && (
        <thead>
          {header.map((row, index) => (
            <Row key={index} cells={row} heading />
          ))}
        </thead>
      )}
      <tbody>
        {rows.map((row, index) => (
          <Row key={index} cells={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ cells, heading = false }: { cells: readonly PlacedCell[]; heading?: boolean }): ReactElement {
  const Cell = heading ? "th" : "td";
  return (
    <tr>
      {cells.map(({ column, across, down, align, runs }) => (
        <Cell key={column} colSpan={across} rowSpan={down} style={{ textAlign: align }}>
          <Runs runs={runs} />
        </Cell>
      ))}
    </tr>
  );
}

/** Terms left, what they mean right. */
export function PaperPairs({ part: { pairs } }: { part: PairsPart }): ReactElement {
  return (
    <dl className="paper-pairs" style={{ gridTemplateColumns: `${termShare}fr ${100 - termShare}fr` }}>
      {pairs.map(({ term, detail }, index) => (
        <div key={index} className="paper-pair">
          <dt style={lookOf("term")}>
            <Runs runs={term} />
          </dt>
          <dd style={lookOf("detail")}>
            <Runs runs={detail} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
