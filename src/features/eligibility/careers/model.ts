import { z } from "zod";
import { isLatinName, latinNameOnly } from "../../../basics/latin-name.ts";
import { bilingual } from "../../../basics/words.ts";
import type { Day } from "../../../basics/instant.ts";
import { Post } from "../../../engines/law/index.ts";
import { Id, LegalDay } from "../model.ts";

// Posts that persons held, and since when. Safe in the browser.

export const FullName = z
  .string()
  .trim()
  .min(1, bilingual({ vi: "Nhập họ và tên.", en: "Write the full name." }))
  .max(300)
  .transform((name) => name.normalize("NFC").replace(/\s+/g, " "))
  .refine(isLatinName, { message: latinNameOnly });

// What one paper of a cluster tells of; the largest body that follows is read on the way (decision 0033).
export const mostPersons = 200;
export const mostPosts = 20;
export const longestPlace = 100;

/** One post; without an end it is still held. */
export const HeldPost = z
  .strictObject({
    post: Post,
    from: LegalDay,
    to: LegalDay.nullable().default(null),
    where: z.string().trim().max(longestPlace).default(""),
  })
  .superRefine(({ from, to }, context) => {
    if (to !== null && to < from) context.addIssue({ code: "custom", path: ["to"], message: reversed });
  });
export type HeldPost = z.output<typeof HeldPost>;

const reversed = bilingual({
  vi: "Ngày thôi giữ trước ngày bắt đầu giữ. Đề nghị kiểm tra lại hai ngày.",
  en: "The end is before the beginning. Check the two days.",
});

/** All posts of one person as one paper has them; null is not told. */
export const Career = z.strictObject({
  unitId: Id,
  fullName: FullName,
  posts: z
    .array(HeldPost)
    .max(mostPosts, bilingual({ vi: "Mỗi người ghi tối đa 20 chức vụ.", en: "At most 20 posts for a person." })),
  /** The day up to which every post is told; null: there may be others. */
  postsTo: LegalDay.nullable().default(null),
  woman: z.boolean().nullable().default(null),
  /** Retires as late as a man: then nothing is spared. */
  retiresLate: z.boolean().nullable().default(null),
});
export type Career = z.output<typeof Career>;

/** A career told on top of what its teller saw: `revision` is how often the person's had been told by then, 0 where never. */
export const SeenCareer = Career.extend({ revision: z.int().min(0) });
export type SeenCareer = z.output<typeof SeenCareer>;

/** What stands of a person whose career was told since somebody looked. */
export interface CareerNow extends SeenCareer {
  readonly careerId: number;
  readonly source: string;
}

export interface CareersNow {
  readonly careers: readonly CareerNow[];
}

export const TellingCareers = z.strictObject({
  yearId: Id,
  careers: z
    .array(SeenCareer)
    .min(1, bilingual({ vi: "Nhập ít nhất một người.", en: "Write at least one person." }))
    .max(mostPersons, bilingual({ vi: "Mỗi lần ghi tối đa 200 người.", en: "At most 200 persons at a time." })),
  source: z
    .string()
    .trim()
    .min(
      1,
      bilingual({ vi: "Nhập văn bản hoặc hồ sơ có quá trình này.", en: "Write the paper that tells these posts." }),
    )
    .max(300),
});
export type TellingCareers = z.output<typeof TellingCareers>;

/** A career as it was told last of a person. */
export interface ToldCareer extends Omit<Career, "unitId" | "fullName"> {
  readonly source: string;
}

/** The latest day that a career speaks of: none may lie ahead. */
export const latestDayOf = ({ posts, postsTo }: Career): Day | undefined =>
  [...posts.flatMap(({ from, to }) => [from, to]), postsTo]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
