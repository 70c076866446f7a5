import { runsOf } from "./inline.ts";
import { fixedWords } from "./official-layout.ts";
import type { Paper } from "./paper.ts";
import type { LinePart, Part, SignaturesPart } from "./parts.ts";
import type { Signatory } from "./signature-block.ts";

/** What ends a paper: signatures, “Nơi nhận”, provenance. One signatory shares the line with the recipients, as the decree draws it. */
export function closing(paper: Paper): readonly Part[] {
  const recipients = recipientLines(paper.recipients ?? []);
  const provenance: LinePart[] =
    paper.provenance === undefined ? [] : [{ kind: "line", style: "provenance", runs: runsOf(paper.provenance) }];
  const signatories = paper.signatories ?? [];
  if (signatories.length === 0) return [...recipients, ...provenance];
  const grid = signatureGrid(signatories);
  if (signatories.length === 1) return [{ kind: "signatures", grid, recipients }, ...provenance];
  return [{ kind: "signatures", grid }, ...recipients, ...provenance];
}

/** Rows of `perRow` places, filled from the left; a single signatory stands right. */
export function signatureGrid(signatories: readonly Signatory[], perRow = 2): SignaturesPart["grid"] {
  const columns = signatories.length === 1 ? 2 : Math.min(perRow, signatories.length);
  const rows: (Signatory | undefined)[][] = [];
  for (let first = 0; first < signatories.length; first += columns) {
    const row: (Signatory | undefined)[] = signatories.slice(first, first + columns);
    const missing = new Array<undefined>(columns - row.length).fill(undefined);
    rows.push(signatories.length === 1 ? [...missing, ...row] : [...row, ...missing]);
  }
  return rows;
}

function recipientLines(recipients: readonly string[]): readonly LinePart[] {
  if (recipients.length === 0) return [];
  return [
    { kind: "line", style: "recipientsTitle", runs: runsOf(fixedWords.recipients) },
    ...recipients.map((name, index): LinePart => {
      const end = index === recipients.length - 1 ? "." : ";";
      return { kind: "line", style: "recipient", runs: runsOf(`- ${name}${end}`) };
    }),
  ];
}
