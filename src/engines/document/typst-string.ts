import type { Run } from "./inline.ts";

/**
 * A Typst string literal. Text enters the source only here, so no character of it can be markup or code.
 *
 * @source Typst reference, "Str": inside quotes only the backslash and the quote mean something
 */
export function typstString(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}

/** Runs as Typst markup: literals, faces and line breaks. */
export function typstRuns(runs: readonly Run[]): string {
  return runs.map(typstRun).join("");
}

function typstRun({ text, bold, italic }: Run): string {
  const drawn = (piece: string): string => inFace(typstString(piece), { bold, italic });
  return text
    .split("\n")
    .map((line) =>
      line
        .split(paperNumber)
        .map((piece, at) => (piece === "" ? "" : at % 2 === 1 ? `#whole(${drawn(piece)})` : `#${drawn(piece)}`))
        .join(""),
    )
    .join("#linebreak()");
}

/**
 * “15/2003/QH11”, “12/BB-CTĐ1”: number and symbol of a paper are read as one word, and no line may break inside. Signs
 * that touch it stay with it, since a line may break beside a box; of a row of brackets the last three, so that a page full
 * of them is not searched from each one anew.
 */
const paperNumber =
  /((?<![\p{L}\d/])[([“"]{0,3}\b\d{1,4}\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]{0,9}(?:-[\p{L}\d]{1,9}){0,3}(?![\p{L}\d/-])[)\]”",.;:]*)/gu;

function inFace(literal: string, { bold, italic }: Pick<Run, "bold" | "italic">): string {
  const face = [...(bold ? [`weight: "bold"`] : []), ...(italic ? [`style: "italic"`] : [])];
  return face.length === 0 ? literal : `text(${face.join(", ")}, ${literal})`;
}
