/**
 * JSON read in the one way it can be read: undefined where a name stands twice in an object, or a value is written
 * otherwise than this program writes it. A reader who sees the first of two would not see what was compared, the last.
 */
export function readAsWritten(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === withoutSpaces(text) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

const withoutSpaces = (text: string): string => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, quoted) => quoted ?? "");
