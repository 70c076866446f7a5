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
    text: printable(run.text),
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

/**
 * Text that Word, PDF and a browser can all carry: XML 1.0 forbids most control characters, a lone surrogate
 * is no character at all, and a line ends in "\n" only. Composed letters, because fonts draw "ế" better than "e" with two marks.
 */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, "\n")
    .replace(/\t/g, " ")
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}\ufeff]/gu, (character) => (character === "\n" ? "\n" : ""))
    .normalize("NFC");
}
