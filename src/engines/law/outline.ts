import { z } from "zod";
import { placeOf } from "./citation.ts";

/** Which Điều, khoản and điểm an instrument has: numbers only, taken from its text. */
export const OutlineFile = z.strictObject({
  instrument: z.string().min(3),
  /** Article → clause → its points in one text: { "73": { "1": "abcd", "2": "abcd" }, "52": {} }. */
  articles: z.record(z.string(), z.record(z.string(), z.string())),
});
export type OutlineFile = z.output<typeof OutlineFile>;

/** Whether the place that is cited exists; a citation without an article, or of a text not at hand, is not doubted. */
export function citedExists(outlines: readonly OutlineFile[], citation: string, instrument: string): boolean {
  const place = placeOf(citation, instrument);
  const outline = outlines.find((each) => each.instrument === place?.instrument);
  if (!place || !outline) return true;
  const article = outline.articles[place.article];
  if (article === undefined) return false;
  // Some articles have points and no numbered clause.
  const points = article[place.clause ?? "0"];
  if (place.clause !== undefined && points === undefined) return false;
  return place.point === undefined || (points ?? "").split(" ").includes(place.point);
}
