import { AlignmentType, Document, Header, PageNumber, PageOrientation, Paragraph, type Table, TextRun } from "docx";
import { unreachable } from "../../basics/assert.ts";
import { compose } from "./compose.ts";
import { wordBallotPage } from "./docx-ballots.ts";
import { wordHead } from "./docx-head.ts";
import { gap, wordLine } from "./docx-lines.ts";
import { wordSignatures } from "./docx-signatures.ts";
import { wordStyles } from "./docx-styles.ts";
import { wordPairs, wordTable } from "./docx-tables.ts";
import { mmInPoints, twips } from "./docx-units.ts";
import { headLayout, margins, pageNumberFromEdge } from "./official-layout.ts";
import type { Paper } from "./paper.ts";
import type { ComposedPaper, Part } from "./parts.ts";

/** The paper as a Word document, to be packed by the platform: real styles, real tables, page number from page 2. */
export function drawWord(paper: Paper): Document {
  const composed = compose(paper);
  const width = composed.sheet.width - margins.left - margins.right;
  const head = composed.head ? [wordHead(composed.head, width), gap(mmInPoints(headLayout.below))] : [];
  const parts = composed.parts.flatMap((part, index) => wordPart(part, composed.parts[index - 1], width));
  return new Document({
    title: composed.title,
    creator: "thidua",
    styles: wordStyles(),
    sections: [{ properties: sectionOf(composed), ...headersOf(composed), children: [...head, ...parts] }],
  });
}

function wordPart(part: Part, previous: Part | undefined, width: number): readonly (Paragraph | Table)[] {
  const afterBallots =
    previous?.kind === "ballot-page" && part.kind !== "ballot-page" ? [gap(1, { newPage: true })] : [];
  switch (part.kind) {
    case "line":
      return [...afterBallots, wordLine(part)];
    case "table":
      return [...afterBallots, wordTable(part, width), gap(8)];
    case "pairs":
      return [...afterBallots, wordPairs(part, width), gap(4)];
    case "signatures":
      // Word keeps a paragraph with the next one, and the next one is this gap.
      return [...afterBallots, gap(1, { keepNext: true }), wordSignatures(part, width), gap(1)];
    case "ballot-page":
      return [...(previous ? [gap(1, { newPage: true })] : []), wordBallotPage(part, width)];
    case "page-break":
      return [gap(1, { newPage: true })];
    default:
      return unreachable(part);
  }
}

function sectionOf({ sheet, numbered }: ComposedPaper) {
  const lying = sheet.width > sheet.height;
  return {
    titlePage: numbered,
    page: {
      // The package turns the sheet by itself when told landscape, so it is given upright.
      size: {
        width: twips(Math.min(sheet.width, sheet.height)),
        height: twips(Math.max(sheet.width, sheet.height)),
        orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(margins.top),
        right: twips(margins.right),
        bottom: twips(margins.bottom),
        left: twips(margins.left),
        header: twips(pageNumberFromEdge),
      },
    },
  };
}

/** The first page has a header of its own, an empty one. */
function headersOf({ numbered }: ComposedPaper): { headers?: { first: Header; default: Header } } {
  if (!numbered) return {};
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    headers: { first: new Header({ children: [new Paragraph({})] }), default: new Header({ children: [number] }) },
  };
}
