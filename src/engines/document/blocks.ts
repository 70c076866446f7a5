import { z } from "zod";
import { BallotsBlock } from "./ballot-block.ts";
import { Inline } from "./inline.ts";
import { SignaturesBlock } from "./signature-block.ts";
import { TableBlock } from "./table-block.ts";

/** Kind and subject: “BIÊN BẢN” over “Kiểm phiếu suy tôn …”. “(Số liệu minh hoạ)” follows it by itself. */
export const TitleBlock = z.object({ kind: z.literal("title"), name: z.string(), subject: z.string().optional() });
export type TitleBlock = z.infer<typeof TitleBlock>;

/** “Kính gửi: …”, one addressee or several. */
export const AddresseesBlock = z.object({ kind: z.literal("addressees"), to: z.array(z.string()).min(1).readonly() });
export type AddresseesBlock = z.infer<typeof AddresseesBlock>;

/** Legal bases, italic, one a line: “Căn cứ …;”. */
export const BasesBlock = z.object({ kind: z.literal("bases"), lines: z.array(z.string()).readonly() });
export type BasesBlock = z.infer<typeof BasesBlock>;

/**
 * A heading. Level 1 is numbered I., II.; level 2 is 1., 2.; level 3 is a), b).
 * `label` replaces the counted number (“Điều 9.”); an empty one leaves it out.
 */
export const HeadingBlock = z.object({
  kind: z.literal("heading"),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  text: z.string(),
  label: z.string().optional(),
});
export type HeadingBlock = z.infer<typeof HeadingBlock>;

/** A paragraph of body text: justified with the first line indented, unless aligned otherwise. */
export const ParagraphBlock = z.object({
  kind: z.literal("paragraph"),
  text: Inline,
  align: z.enum(["justify", "left", "center", "right"]).optional(),
});
export type ParagraphBlock = z.infer<typeof ParagraphBlock>;

/** A list: “1.” when ordered, “-” otherwise. */
export const ListBlock = z.object({
  kind: z.literal("list"),
  ordered: z.boolean(),
  items: z.array(Inline).readonly(),
});
export type ListBlock = z.infer<typeof ListBlock>;

/** Pairs without rules: an agenda (“8 giờ 00”, what), or facts (“Địa điểm”, where). */
export const PairsBlock = z.object({
  kind: z.literal("pairs"),
  pairs: z.array(z.object({ term: z.string(), detail: Inline })).readonly(),
});
export type PairsBlock = z.infer<typeof PairsBlock>;

/** Words of another, set in. */
export const QuoteBlock = z.object({ kind: z.literal("quote"), text: Inline, source: z.string().optional() });
export type QuoteBlock = z.infer<typeof QuoteBlock>;

export const PageBreakBlock = z.object({ kind: z.literal("page-break") });
export type PageBreakBlock = z.infer<typeof PageBreakBlock>;

/** Small print that ties the paper to the record: version, hash of the log's head. */
export const ProvenanceBlock = z.object({ kind: z.literal("provenance"), text: z.string() });
export type ProvenanceBlock = z.infer<typeof ProvenanceBlock>;

/** What a paper is made of. Says what is there, never how it looks. */
export const Block = z.discriminatedUnion("kind", [
  TitleBlock,
  AddresseesBlock,
  BasesBlock,
  HeadingBlock,
  ParagraphBlock,
  ListBlock,
  TableBlock,
  PairsBlock,
  QuoteBlock,
  SignaturesBlock,
  BallotsBlock,
  ProvenanceBlock,
  PageBreakBlock,
]);
export type Block = z.infer<typeof Block>;
