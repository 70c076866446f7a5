import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../../basics/latin-name.ts";
import { bilingual } from "../../../basics/words.ts";

const Id = z.coerce.number<number>().int().min(1);

/** Who answered for the release, when, and the text as it went out: headline, lead, then the rest. */
export const Release = z.object({ at: z.string(), by: z.string(), paragraphs: z.array(z.string()).min(2) });
export type Release = z.infer<typeof Release>;

export interface NewsItem {
  /** Empty: the product's own headline and lead are used. */
  readonly headline: string;
  readonly lead: string;
  readonly author: string;
  readonly released: Release | null;
  readonly revision: number;
}

/** The words a person wrote, and the revision they stand on. */
export type NewsWords = Pick<NewsItem, "headline" | "lead" | "author" | "revision">;

export const NewsEdit = z.strictObject({
  yearId: Id,
  headline: z.string().trim().max(300),
  lead: z.string().trim().max(2000),
  author: z
    .string()
    .trim()
    .min(1, bilingual({ vi: "Ghi tên hoặc bút danh người viết tin.", en: "Write the name or pen name of the author." }))
    .max(120)
    .refine(isLatinName, { message: latinNameOnly }),
  revision: z.int().min(0),
});
export type NewsEdit = z.infer<typeof NewsEdit>;

export const NewsRelease = z.strictObject({
  yearId: Id,
  /** Of the words on the screen: what is released is what was read. */
  revision: z.int().min(1),
  noSecrets: z.literal(
    true,
    bilingual({
      vi: "Xác nhận đã kiểm tra tin không có nội dung bí mật nhà nước.",
      en: "Confirm that the news was checked and holds no state secret.",
    }),
  ),
});
export type NewsRelease = z.infer<typeof NewsRelease>;

export const NewsWithdrawal = z.strictObject({
  yearId: Id,
  revision: z.int().min(1),
  reason: z
    .string()
    .trim()
    .min(5, bilingual({ vi: "Ghi lý do thu hồi tin.", en: "Write the reason for withdrawing the news." }))
    .max(500),
});
export type NewsWithdrawal = z.infer<typeof NewsWithdrawal>;
