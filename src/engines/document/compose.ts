import { unreachable } from "../../basics/assert.ts";
import type { Block, HeadingBlock, ListBlock, ParagraphBlock } from "./blocks.ts";
import { composeBallots } from "./compose-ballots.ts";
import { closing, signatureGrid } from "./compose-closing.ts";
import { type Inline, runsOf } from "./inline.ts";
import { headingCounter } from "./number-headings.ts";
import { fixedWords, type StyleName, sheetSizes } from "./official-layout.ts";
import { placeAndDay, type Head, type Paper } from "./paper.ts";
import type { ComposedHead, ComposedPaper, LinePart, Part, TablePart } from "./parts.ts";
import { everyText, printable } from "./printable.ts";
import { placeCells } from "./place-cells.ts";
import type { TableBlock } from "./table-block.ts";

/**
 * Settles every wording of a paper, so that drawing it leaves nothing to decide.
 *
 * @throws Error if a table's cells do not fit its columns: a mistake in the feature that built it
 */
export function compose(given: Paper): ComposedPaper {
  const paper = everyText(given, printable);
  const { width, height } = sheetSizes[paper.size ?? "a4"];
  const upright = paper.orientation !== "landscape";
  return {
    title: paper.title,
    sheet: { name: paper.size ?? "a4", width: upright ? width : height, height: upright ? height : width },
    head: paper.head && composeHead(paper.head),
    numbered: !isOnlyBallots(paper),
    parts: keepWithSignatures([...composeBody(paper), ...closing(paper)]),
  };
}

/** A paragraph in a named style. */
export const line = (style: StyleName, text: Inline): LinePart => ({ kind: "line", style, runs: runsOf(text) });

const isOnlyBallots = (paper: Paper): boolean => paper.blocks.every((block) => block.kind === "ballots");

/** Signatures never stand alone on a page: the last words signed for go with them. */
function keepWithSignatures(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, index) =>
    part.kind === "line" && parts[index + 1]?.kind === "signatures" ? { ...part, keepNext: true } : part,
  );
}

function composeHead(head: Head): ComposedHead {
  const dated = placeAndDay(head);
  return {
    left: [...(head.superior === undefined ? [] : [line("superior", head.superior)]), line("issuer", head.body)],
    right: [line("nation", fixedWords.nation), line("motto", fixedWords.motto)],
    number: head.number === undefined ? undefined : line("number", head.number),
    dated: dated === undefined ? undefined : line("dated", dated),
  };
}

function composeBody(paper: Paper): readonly Part[] {
  const count = headingCounter();
  const mark = line("illustrative", fixedWords.illustrative);
  const titled = paper.blocks.findIndex((block) => block.kind === "title");
  const parts = paper.blocks.flatMap((block, index) => [
    ...composeBlock(block, count, paper.illustrative),
    ...(paper.illustrative && index === titled ? [mark] : []),
  ]);
  // A paper of made-up figures without a title still says so, at its top; ballots say it on each card.
  return paper.illustrative && titled < 0 && !isOnlyBallots(paper) ? [mark, ...parts] : parts;
}

function composeBlock(block: Block, count: (level: 1 | 2 | 3) => string, illustrative: boolean): readonly Part[] {
  switch (block.kind) {
    case "title":
      return [line("name", block.name), ...(block.subject === undefined ? [] : [line("subject", block.subject)])];
    case "addressees":
      return composeAddressees(block.to);
    case "bases":
      return block.lines.map((basis) => line("basis", basis));
    case "heading":
      return [composeHeading(block, count)];
    case "paragraph":
      return [line(paragraphStyle(block.align), block.text)];
    case "list":
      return composeList(block);
    case "table":
      return [composeTable(block)];
    case "pairs":
      return [
        {
          kind: "pairs",
          pairs: block.pairs.map(({ term, detail }) => ({ term: runsOf(term), detail: runsOf(detail) })),
        },
      ];
    case "quote":
      return [
        line("quote", block.text),
        ...(block.source === undefined ? [] : [line("quoteSource", `– ${block.source}`)]),
      ];
    case "signatures":
      return [{ kind: "signatures", grid: signatureGrid(block.signatories, block.perRow) }];
    case "ballots":
      return composeBallots(block, illustrative);
    case "provenance":
      return [line("provenance", block.text)];
    case "page-break":
      return [{ kind: "page-break" }];
    default:
      return unreachable(block);
  }
}

function composeAddressees(to: readonly string[]): readonly Part[] {
  if (to.length === 1) return [line("addressee", `${fixedWords.addressees} ${to[0]}`)];
  const listed = to.map((name, index) => line("addresseeListed", `- ${name}${index === to.length - 1 ? "." : ";"}`));
  return [line("addressee", fixedWords.addressees), ...listed];
}

function composeHeading({ level, label, text }: HeadingBlock, count: (level: 1 | 2 | 3) => string): LinePart {
  const shown = label ?? count(level);
  return line(`heading${level}`, shown === "" ? text : `${shown} ${text}`);
}

function composeList({ ordered, items }: ListBlock): readonly LinePart[] {
  return items.map((item, index) => {
    const label = ordered ? `${index + 1}. ` : "- ";
    return { kind: "line", style: "listItem", runs: [...runsOf(label), ...runsOf(item)] };
  });
}

function composeTable({ columns, header, rows, totals, small }: TableBlock): TablePart {
  return {
    kind: "table",
    style: small ? "cellSmall" : "cell",
    widths: columns.map((column) => column.width),
    header: placeCells(header, columns, { bold: true }),
    rows: [...placeCells(rows, columns, { bold: false }), ...composeTotals(totals ?? [], columns)],
  };
}

/** Totals are bold like the header, but their figures stay under the figures they add up. */
function composeTotals(totals: TableBlock["rows"], columns: TableBlock["columns"]): TablePart["rows"] {
  return placeCells(totals, columns, { bold: false }).map((row) =>
    row.map((cell) => ({ ...cell, runs: runsOf(cell.runs, { bold: true }) })),
  );
}

function paragraphStyle(align: ParagraphBlock["align"]): StyleName {
  return align === "left" ? "bodyLeft" : align === "center" ? "bodyCenter" : align === "right" ? "bodyRight" : "body";
}
