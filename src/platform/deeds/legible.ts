/**
 * Characters that nobody types and nobody sees: controls (but tab and line ends), zero-width space and byte order
 * mark, and marks that turn the direction of writing, with which a name can be made to read as another.
 */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * What was sent, with every text in it as a person reads it. Pasted text brings unseen characters along; the database
 * knows no NUL, and half a surrogate pair would be stored as another character than the log was told.
 */
export function legible(raw: unknown): unknown {
  if (typeof raw === "string") return raw.replace(unseen, "").toWellFormed();
  if (Array.isArray(raw)) return raw.map(legible);
  if (typeof raw !== "object" || raw === null) return raw;
  return Object.fromEntries(Object.entries(raw).map(([key, value]) => [key, legible(value)]));
}
