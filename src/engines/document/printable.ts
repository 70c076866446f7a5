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

/** The same plain JSON with every text in it changed, wherever it stands. */
export function everyText<Json>(value: Json, change: (text: string) => string): Json {
  if (typeof value === "string") return change(value) as Json;
  if (Array.isArray(value)) return value.map((held) => everyText(held, change)) as Json;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, everyText(held, change)])) as Json;
}
