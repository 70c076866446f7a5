import { z } from "zod";

/** A stretch of text in one face. "\n" starts a new line inside the paragraph. */
export const Run = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
});
export type Run = z.infer<typeof Run>;

/** Text of a block: plain, or runs when some words are bold or italic. */
export const Inline = z.union([z.string(), z.array(Run).readonly()]);
export type Inline = z.infer<typeof Inline>;

/** The same text as runs; what a whole block asks for (bold header, italic basis) is added to each run. */
export function runsOf(inline: Inline, face: { bold?: boolean; italic?: boolean } = {}): readonly Run[] {
  const runs = typeof inline === "string" ? [{ text: inline }] : inline;
  return runs.map((run) => ({
    text: run.text,
    bold: run.bold === true || face.bold === true,
    italic: run.italic === true || face.italic === true,
  }));
}

/** The words alone. */
export function plain(inline: Inline): string {
  return runsOf(inline)
    .map((run) => run.text)
    .join("");
}
