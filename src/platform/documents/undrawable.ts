/**
 * Replaces each character that Typst could not draw by an empty square, which the paper's own font has.
 * PDF/A forbids a missing glyph, so the compiler refuses and names the characters; nothing else knows what its fonts hold.
 *
 * @returns the source unchanged when the error names no character
 */
export function replaceUndrawable(source: string, error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const named = [...message.matchAll(/the text `(?:\\?")(.+?)\\?"` could not be displayed/gu)].map(
    (match) => match[1]!,
  );
  return named.reduce((text, cluster) => text.replaceAll(unquoted(cluster), "□"), source);
}

/** The compiler prints a character as Rust does: some as themselves, some as \u{…}. */
function unquoted(cluster: string): string {
  return cluster
    .replaceAll("\\\\", "\\")
    .replace(/\\u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
