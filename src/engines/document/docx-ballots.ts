import {
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { BallotCard } from "./ballot-block.ts";
import { ballotPageHeight } from "./compose-ballots.ts";
import { gap, wordText } from "./docx-lines.ts";
import { bareGrid, bareTable, wordTable } from "./docx-tables.ts";
import { twips } from "./docx-units.ts";
import type { Inline } from "./inline.ts";
import { ballotColumns, fixedWords } from "./official-layout.ts";
import type { BallotPagePart, PlacedCell } from "./parts.ts";
import { runsOf } from "./inline.ts";

/** Word adds a last line of its own below a table; without this much room (mm) it would stand on a page alone. */
const lastLine = 4;

/** A page of ballots of equal height with dashed lines to cut along. */
export function wordBallotPage({ cards, perPage, illustrative }: BallotPagePart, width: number): Table {
  const cut = { style: BorderStyle.DASHED, size: 6, color: "000000" } as const;
  const height = (ballotPageHeight - lastLine) / perPage;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: [twips(width)],
    borders: { ...bareTable, insideHorizontal: cut },
    margins: { left: 0, right: 0 },
    rows: cards.map(
      (card) =>
        new TableRow({
          ...(perPage === 1 ? {} : { cantSplit: true, height: { value: twips(height), rule: HeightRule.ATLEAST } }),
          children: [
            new TableCell({
              children: wordCard(card, illustrative, width),
              verticalAlign: VerticalAlignTable.CENTER,
              width: { size: twips(width), type: WidthType.DXA },
            }),
          ],
        }),
    ),
  });
}

function wordCard(card: BallotCard, illustrative: boolean, width: number): (Paragraph | Table)[] {
  const { body, name, subject, instruction, choices, nominees, foot = "", code = "" } = card;
  const half = width / 2;
  return [
    wordText("issuer", body),
    wordText("name", name),
    wordText("subject", subject),
    ...(illustrative ? [wordText("illustrative", fixedWords.illustrative)] : []),
    wordText("bodyLeft", instruction),
    tickTable(choices, nominees, width),
    gap(6),
    bareGrid(
      [[[wordText("recipient", foot)], [wordText("recipient", code, { align: "right" })]]],
      [half * 1.5, half * 0.5],
    ),
    gap(1),
  ];
}

function tickTable(choices: readonly string[], nominees: readonly string[], width: number): Table {
  const { number, choice } = ballotColumns;
  const cell = (column: number, text: Inline, bold: boolean): PlacedCell => ({
    column,
    across: 1,
    down: 1,
    align: column === 1 && !bold ? "left" : "center",
    runs: runsOf(text, { bold }),
  });
  const row = (texts: readonly string[], bold: boolean): PlacedCell[] =>
    texts.map((text, column) => cell(column, text, bold));
  return wordTable(
    {
      kind: "table",
      style: "cell",
      widths: [number, width - number - choice * choices.length, ...choices.map(() => choice)],
      header: [row([fixedWords.ballotNumber, fixedWords.ballotNominee, ...choices], true)],
      rows: nominees.map((nominee, index) => row([String(index + 1), nominee, ...choices.map(() => "☐")], false)),
    },
    width,
  );
}
