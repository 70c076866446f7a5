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
  return text
    .split("\n")
    .map((piece) => (piece === "" ? "" : `#${inFace(typstString(piece), { bold, italic })}`))
    .join("#linebreak()");
}

function inFace(literal: string, { bold, italic }: Pick<Run, "bold" | "italic">): string {
  const face = [...(bold ? [`weight: "bold"`] : []), ...(italic ? [`style: "italic"`] : [])];
  return face.length === 0 ? literal : `text(${face.join(", ")}, ${literal})`;
}
