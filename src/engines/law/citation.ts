import { z } from "zod";
import { bilingual } from "../../basics/words.ts";

/**
 * How far the content of a condition was compared with the text it cites. `recalled` still decides and the verdict is
 * flagged; `unknown` never decides.
 */
export const Checked = z.enum(["verified", "second-hand", "recalled", "unknown"]);
export type Checked = z.infer<typeof Checked>;

const pattern =
  /^(?:(?<instrument>[^\s]+)\s)?Đ(?<article>\d+[a-z]?)(?:\.(?<clause>\d+[a-z]?))?(?:\.(?<point>[a-zđ]{1,2}))?$/u;

/** Điều, khoản, điểm of an instrument; clause and point may be absent. */
export interface Place {
  readonly instrument: string;
  readonly article: string;
  readonly clause?: string;
  readonly point?: string;
}

/** "Đ73.1.b" of the file's own instrument, or "98/2023/NĐ-CP Đ4.4" of another; a bare number when the article is not known. */
export const Citation = z.string().refine(
  (text) => pattern.test(text) || /^\d+\/\d{4}\/[A-ZĐ0-9-]+$/u.test(text),
  bilingual({
    vi: "trích dẫn ghi như Đ73.1.b, hoặc 98/2023/NĐ-CP Đ4.4",
    en: "a citation is Đ73.1.b, or 98/2023/NĐ-CP Đ4.4",
  }),
);

/**
 * Takes a citation apart.
 *
 * @param instrument the instrument that a citation without a number of its own belongs to
 * @returns undefined when only the instrument is known, not the article
 */
export function placeOf(citation: string, instrument: string): Place | undefined {
  const found = pattern.exec(citation)?.groups;
  if (!found) return undefined;
  return {
    instrument: found["instrument"] ?? instrument,
    article: found["article"]!,
    ...(found["clause"] === undefined ? {} : { clause: found["clause"] }),
    ...(found["point"] === undefined ? {} : { point: found["point"] }),
  };
}

/** A citation that still says where it belongs when it is read away from its file. */
export const withInstrument = (citation: string, instrument: string): string =>
  citation.startsWith("Đ") ? `${instrument} ${citation}` : citation;

/** Writes a citation as officials do: "điểm b khoản 1 Điều 73, 06/2022/QH15". */
export function writeCitation(citation: string, instrument: string): string {
  const key = `${citation}|${instrument}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = sayPlace(citation, placeOf(citation, instrument));
  written.set(key, text);
  return text;
}

/** The law cites some hundreds of places, and an explanation names twenty. */
const written = new Map<string, string>();

function sayPlace(citation: string, place: Place | undefined): string {
  if (!place) return citation;
  const point = place.point === undefined ? "" : `điểm ${place.point} `;
  const clause = place.clause === undefined ? "" : `khoản ${place.clause} `;
  return `${point}${clause}Điều ${place.article}, ${place.instrument}`;
}
