/** Accents count: two units may differ by one. The database's `written` says the same. */
export const written = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
