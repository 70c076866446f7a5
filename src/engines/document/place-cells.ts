import { assert } from "../../basics/assert.ts";
import { type Inline, runsOf } from "./inline.ts";
import type { PlacedCell } from "./parts.ts";
import type { Cell, Column } from "./table-block.ts";

/**
 * Gives each cell its column, counting the places that cells from above still cover, as HTML does.
 *
 * @param bold whether the rows are header or totals
 * @throws Error if a row is too short, too long or runs into a cell from above: a mistake in the feature that built it
 */
export function placeCells(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  { bold }: { bold: boolean },
): readonly (readonly PlacedCell[])[] {
  /** For each column, how many coming rows are covered from above. */
  const covered = columns.map(() => 0);
  const placed = rows.map((row, rowIndex) => {
    const cells: PlacedCell[] = [];
    let column = 0;
    const skipCovered = (): void => {
      while ((covered[column] ?? 0) > 0) covered[column++]! -= 1;
    };
    for (const cell of row) {
      skipCovered();
      const wide = wideCell(cell);
      assert(column + wide.across <= columns.length, `row ${rowIndex + 1} has more cells than columns`);
      for (let under = column; under < column + wide.across; under++) {
        assert(covered[under] === 0, `row ${rowIndex + 1} runs into a cell from above`);
        covered[under] = wide.down - 1;
      }
      const align = wide.align ?? (bold ? "center" : columns[column]!.align);
      cells.push({
        column,
        across: wide.across,
        down: wide.down,
        align,
        runs: runsOf(wide.text, bold ? { bold } : {}),
      });
      column += wide.across;
    }
    skipCovered();
    assert(column === columns.length, `row ${rowIndex + 1} has fewer cells than columns`);
    return cells;
  });
  assert(
    covered.every((left) => left === 0),
    "a cell reaches below the last row",
  );
  return placed;
}

interface WideCell {
  readonly text: Inline;
  readonly across: number;
  readonly down: number;
  readonly align: PlacedCell["align"] | undefined;
}

function wideCell(cell: Cell): WideCell {
  if (typeof cell === "string" || !("text" in cell)) return { text: cell, across: 1, down: 1, align: undefined };
  return { text: cell.text, across: cell.across ?? 1, down: cell.down ?? 1, align: cell.align };
}
