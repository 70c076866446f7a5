import { unreachable } from "../../basics/assert.ts";
import { cellPadding, headLayout, ruleThickness, styleOf, termShare } from "./official-layout.ts";
import type { ComposedHead, LinePart, PairsPart, Part, PlacedCell, TablePart } from "./parts.ts";
import { typstBallotPage } from "./typst-ballots.ts";
import { tightLeading } from "./typst-preamble.ts";
import { typstSignatures } from "./typst-signatures.ts";
import { typstRuns } from "./typst-string.ts";

export function typstPart(part: Part): string {
  switch (part.kind) {
    case "line":
      return typstLine(part);
    case "table":
      return typstTable(part);
    case "pairs":
      return typstPairs(part);
    case "signatures":
      return typstSignatures(part);
    case "ballot-page":
      return typstBallotPage(part);
    case "page-break":
      return "#pagebreak(weak: true)";
    default:
      return unreachable(part);
  }
}

export function typstLine({ style, runs, keepNext }: LinePart): string {
  return `#as-${style}${keepNext ? "(keep: true)" : ""}[${typstRuns(runs)}]`;
}

export function typstHead({ left, right, number, dated }: ComposedHead): string {
  const lines = (parts: readonly LinePart[]): string => parts.map(typstLine).join("");
  const rule = (length: number): string =>
    `#v(1mm)#align(center, line(length: ${length}mm, stroke: ${ruleThickness}pt))#v(1.5mm)`;
  return `#grid(columns: (${headLayout.left}fr, ${headLayout.right}fr),
  [${lines(left)}${rule(headLayout.issuerRule)}], [${lines(right)}${rule(headLayout.mottoRule)}],
  [${number ? typstLine(number) : ""}], [${dated ? typstLine(dated) : ""}],
)
#v(${headLayout.below}mm)`;
}

function typstTable({ style, widths, header, rows }: TablePart): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const cells = (row: readonly PlacedCell[]): string => {
    const breakable = linesOf(row, widths) > unbrokenLines;
    return `  ${row.map((cell) => typstCell(cell, style, breakable)).join(", ")},`;
  };
  const repeated = header.length === 0 ? "" : `  table.header(repeat: true,\n${header.map(cells).join("\n")}\n  ),\n`;
  return `#block(above: 1mm, below: 3mm, width: 100%)[#table(
  columns: (${widths.map((width) => `${((width / total) * 100).toFixed(3)}fr`).join(", ")},),
  inset: (x: ${cellPadding.x}mm, y: ${cellPadding.y}mm), stroke: ${ruleThickness}pt,
${repeated}${rows.map(cells).join("\n")}
)]`;
}

/** A row reckoned longer than this may break, because one that may not and is longer than the page would lose its end. */
const unbrokenLines = 20;

/** Lines that the fullest cell of a row takes, reckoned from some 78 characters in the width of an upright page. */
function linesOf(row: readonly PlacedCell[], widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lines = row.map(({ column, runs }) => {
    const characters = runs.reduce((sum, run) => sum + run.text.length, 0);
    const breaks = runs.reduce((sum, run) => sum + run.text.split("\n").length, 0);
    return breaks + (characters * total) / (78 * widths[column]!);
  });
  return Math.max(0, ...lines);
}

function typstCell({ across, down, align, runs }: PlacedCell, style: TablePart["style"], breakable: boolean): string {
  const spans = `${across > 1 ? `colspan: ${across}, ` : ""}${down > 1 ? `rowspan: ${down}, ` : ""}`;
  return `table.cell(${spans}align: ${align} + horizon, breakable: ${breakable || down > 1})[#set text(size: ${styleOf(style).size}pt)\n#set par(justify: false, leading: ${tightLeading})\n${typstRuns(runs)}]`;
}

function typstPairs({ pairs }: PairsPart): string {
  const rows = pairs.map(({ term, detail }) => `  [#as-term[${typstRuns(term)}]], [#as-detail[${typstRuns(detail)}]],`);
  return `#block(below: 6pt, width: 100%)[#grid(columns: (${termShare}fr, ${100 - termShare}fr), column-gutter: 3mm, row-gutter: ${styleOf("term").after}pt,
${rows.join("\n")}
)]`;
}
