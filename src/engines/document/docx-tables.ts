import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { wordText } from "./docx-lines.ts";
import { twips } from "./docx-units.ts";
import { cellPadding, termShare } from "./official-layout.ts";
import type { PairsPart, PlacedCell, TablePart } from "./parts.ts";

const ruled = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const bare = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

const onAllSides = <Border>(border: Border) => ({ top: border, bottom: border, left: border, right: border });

export const ruledTable = { ...onAllSides(ruled), insideHorizontal: ruled, insideVertical: ruled };
export const bareTable = { ...onAllSides(bare), insideHorizontal: bare, insideVertical: bare };

/** Cells without rules or space around: head, signatures and pairs stand in such a grid. */
export function bareGrid(
  rows: readonly (readonly (readonly Paragraph[])[])[],
  widths: readonly number[],
  between = 0,
): Table {
  const columnWidths = widths.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(columnWidths), type: WidthType.DXA },
    columnWidths,
    borders: bareTable,
    margins: { left: twips(between / 2), right: twips(between / 2) },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                borders: onAllSides(bare),
                width: { size: columnWidths[column]!, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}

/** A ruled table over the whole width (mm); its header comes again on each page. */
export function wordTable({ style, widths, header, rows }: TablePart, width: number): Table {
  const shares = sum(widths);
  const columnWidths = widths.map((share) => twips((width * share) / shares));
  const wordRow = (cells: readonly PlacedCell[], tableHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: cells.map((cell) => wordCell(cell, style, columnWidths)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(columnWidths), type: WidthType.DXA },
    columnWidths,
    borders: ruledTable,
    rows: [...header.map((row) => wordRow(row, true)), ...rows.map((row) => wordRow(row, false))],
  });
}

function wordCell(
  { column, across, down, align, runs, style }: PlacedCell,
  tableStyle: TablePart["style"],
  columnWidths: readonly number[],
): TableCell {
  return new TableCell({
    children: [wordText(style ?? tableStyle, runs, { align })],
    columnSpan: across,
    rowSpan: down,
    verticalAlign: VerticalAlignTable.CENTER,
    width: { size: sum(columnWidths.slice(column, column + across)), type: WidthType.DXA },
    margins: {
      left: twips(cellPadding.x),
      right: twips(cellPadding.x),
      top: twips(cellPadding.y),
      bottom: twips(cellPadding.y),
    },
  });
}

/** Terms left, what they mean right. */
export function wordPairs({ pairs }: PairsPart, width: number): Table {
  const terms = (width * termShare) / 100;
  const rows = pairs.map(({ term, detail }) => [[wordText("term", term)], [wordText("detail", detail)]]);
  return bareGrid(rows, [terms, width - terms]);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
