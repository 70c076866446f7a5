import { unreachable } from "../../basics/assert.ts";
import { compose } from "./compose.ts";
import type { Run } from "./inline.ts";
import type { ComposedHead, Part } from "./parts.ts";
import type { BallotCard } from "./ballot-block.ts";
import type { Signatory } from "./signature-block.ts";
import { fixedWords } from "./official-layout.ts";
import type { Paper } from "./paper.ts";

/** A paper as plain text, one paragraph a line, cells of a table row parted by tabs: for Zalo, search and comparison. */
export function paperText(paper: Paper): string {
  const { head, parts } = compose(paper);
  return [...(head ? headText(head) : []), ...parts.flatMap(partText)].filter((text) => text !== "").join("\n");
}

const words = (runs: readonly Run[]): string => runs.map((run) => run.text).join("");

function headText({ left, right, number, dated }: ComposedHead): readonly string[] {
  return [...left, ...(number ? [number] : []), ...right, ...(dated ? [dated] : [])].map((part) => words(part.runs));
}

function partText(part: Part): readonly string[] {
  switch (part.kind) {
    case "line":
      return [words(part.runs)];
    case "table":
      return [...part.header, ...part.rows].map((row) => row.map((cell) => words(cell.runs)).join("\t"));
    case "pairs":
      return part.pairs.map(({ term, detail }) => `${words(term)}\t${words(detail)}`);
    case "signatures":
      return [...(part.recipients ?? []).map(({ runs }) => words(runs)), ...part.grid.flat().flatMap(signatoryText)];
    case "ballot-page":
      return part.cards.flatMap((card) => ballotText(card, part.illustrative));
    case "page-break":
      return [];
    default:
      return unreachable(part);
  }
}

function signatoryText(signatory: Signatory | undefined): readonly string[] {
  if (!signatory) return [];
  const { authority = [], office, note, names } = signatory;
  return [...authority, office, ...(note === undefined ? [] : [note]), ...names];
}

function ballotText(card: BallotCard, illustrative: boolean): readonly string[] {
  const { body, name, subject, instruction, choices, nominees, foot, code } = card;
  return [
    body,
    name,
    subject,
    ...(illustrative ? [fixedWords.illustrative] : []),
    instruction,
    [fixedWords.ballotNumber, fixedWords.ballotNominee, ...choices].join("\t"),
    ...nominees.map((nominee, index) => [index + 1, nominee, ...choices.map(() => "☐")].join("\t")),
    ...(foot === undefined ? [] : [foot]),
    ...(code === undefined ? [] : [code]),
  ];
}
