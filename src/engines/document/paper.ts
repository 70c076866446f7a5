import { z } from "zod";
import { writeDayInWords } from "../../basics/instant.ts";
import { Block } from "./blocks.ts";
import { Signatory } from "./signature-block.ts";

/** The head of an official paper: issuing body left, national motto right. */
export const Head = z.object({
  /** The body above the issuing one: “BỘ CÔNG AN”. */
  superior: z.string().optional(),
  body: z.string(),
  /** The whole line of number and symbol: “Số: 12/BC-CTĐ1”, “Số: … /BB-CTĐ1” before it is given. */
  number: z.string().optional(),
  place: z.string().optional(),
  /** Legal day, 2020-12-18. With a place and no day, room is left to write the day by hand. */
  day: z.iso.date().optional(),
});
export type Head = z.infer<typeof Head>;

/**
 * A paper of the year, as plain JSON: the same one becomes Word, PDF, a preview and text.
 * Signatories and recipients stand at the end; signatures that come earlier are blocks of their own.
 */
export const Paper = z.object({
  /** Names the file and the paper in lists: lower case and hyphens, no diacritics. */
  code: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string(),
  /** A4 upright unless told; the score table is A3 on its side. */
  size: z.enum(["a4", "a3"]).optional(),
  orientation: z.enum(["portrait", "landscape"]).optional(),
  /** True when figures are made up: printed under the title, and never to be left out. */
  illustrative: z.boolean(),
  /** Absent on ballots, annexes and news items. */
  head: Head.optional(),
  blocks: z.array(Block).readonly(),
  signatories: z.array(Signatory).readonly().optional(),
  /** “Nơi nhận”: names without dash or stop. */
  recipients: z.array(z.string()).readonly().optional(),
  provenance: z.string().optional(),
});
export type Paper = z.infer<typeof Paper>;

/** “Hà Nội, ngày 18 tháng 12 năm 2020”, or with room to write the day; undefined when the paper names no place. */
export function placeAndDay(head: Head): string | undefined {
  if (head.place === undefined) return undefined;
  return `${head.place}, ngày ${head.day === undefined ? "…… tháng …… năm 20……" : writeDayInWords(head.day)}`;
}
