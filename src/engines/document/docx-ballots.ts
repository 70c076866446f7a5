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
  const footShares = [width * 0.75, width * 0.25];
  return [
    wordText("issuer", body),
    wordText("name", name),
    wordText("subject", subject),
    ...(illustrative ? [wordText("illustrative", fixedWords.illustrative)] : []),
    wordText("bodyLeft", instruction),
    tickTable(choices, nominees, width),
    gap(6),
    ...(code === ""
      ? [wordText("recipient", foot)]
      : [bareGrid([[[wordText("recipient", foot)], [wordText("recipient", code, { align: "right" })]]], footShares)]),
    gap(1),
  ];
}

function tickTable(choices: readonly string[], nominees: readonly string[], width: number): Table {
  const { number, choice } = ballotColumns;
  const single = { across: 1, down: 1, align: "center" } as const;
  const headings = [fixedWords.ballotNumber, fixedWords.ballotNominee, ...choices];
  const nomineeRow = (nominee: string, index: number): PlacedCell[] => [
    { ...single, column: 0, runs: runsOf(String(index + 1)) },
    { ...single, column: 1, align: "left", runs: runsOf(nominee) },
    ...choices.map((_, place): PlacedCell => ({ ...single, column: place + 2, style: "tick", runs: runsOf("☐") })),
  ];
  return wordTable(
    {
      kind: "table",
      style: "cell",
      widths: [number, width - number - choice * choices.length, ...choices.map(() => choice)],
      header: [headings.map((text, column) => ({ ...single, column, runs: runsOf(text, { bold: true }) }))],
      rows: nominees.map(nomineeRow),
    },
    width,
  );
}
