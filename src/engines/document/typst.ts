import { compose } from "./compose.ts";
import type { Paper } from "./paper.ts";
import { typstHead, typstPart } from "./typst-parts.ts";
import { typstPreamble } from "./typst-preamble.ts";

/**
 * The paper as Typst source: self-contained, imports nothing, reads no file.
 *
 * @source Typst 0.14 reference
 */
export function typstSource(paper: Paper): string {
  const composed = compose(paper);
  const head = composed.head ? `${typstHead(composed.head)}\n` : "";
  return `${typstPreamble(composed)}${head}${composed.parts.map(typstPart).join("\n")}\n`;
}
