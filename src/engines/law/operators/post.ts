import { z } from "zod";
import type { Day } from "../../../basics/instant.ts";
import { leafFields, Numeric, numberOf } from "../leaf.ts";
import type { Finding, Scene } from "../scene.ts";
import { Post as PostName } from "../facts.ts";
import type { Operator } from "./operator.ts";

/**
 * So many months in one of the posts up to the day of submission; months in two of them at once count once. `below` is
 * the first number that is too many for this class. With `lessForWomen` a woman needs two thirds, unless her post
 * retires her as late as a man.
 *
 * @source 91/2017/NĐ-CP Đ3, 98/2023/NĐ-CP Đ4, 152/2025/NĐ-CP Đ4: the third of the time in post
 */
export const Post = z.strictObject({
  op: z.literal("post"),
  ...leafFields,
  posts: z.array(PostName).min(1),
  min: Numeric,
  below: Numeric.optional(),
  lessForWomen: z.boolean().default(false),
});
export type Post = z.output<typeof Post>;

export const post: Operator<Post> = {
  judge(leaf, { history: { subject }, day }) {
    const held = subject.posts.filter((each) => leaf.posts.includes(each.post));
    const { atLeast: have, atMost } = monthsOf(held, day);
    const complete = subject.known.postsTo !== undefined && day <= subject.known.postsTo;
    const needs = leaf.lessForWomen ? needsOf(subject.traits, numberOf(leaf.min)) : [numberOf(leaf.min)];
    const below = leaf.below === undefined ? undefined : numberOf(leaf.below);
    const used = held.map(({ post, where }) => where ?? post);
    const told = { have, unit: "month" as const, used };
    const [most = 0, least = most] = needs;
    if (below !== undefined && have >= below)
      return { value: "unmet", ...told, need: below - 1, short: have - below + 1 };
    if (have >= most && (below === undefined || (complete && atMost < below)))
      return { value: "met", ...told, need: most };
    if (complete && atMost < least) return { value: "unmet", ...told, need: least, short: least - have };
    return {
      value: "missing",
      ...told,
      need: most,
      short: Math.max(1, most - have),
      lacking: lackingOf(complete, leaf),
    };
  },
};

/** Months that may be needed, the most first: one number where it is known whether the third is spared. */
function needsOf(traits: Scene["history"]["subject"]["traits"], min: number): number[] {
  const spared = Math.ceil((min * 2) / 3);
  const { woman, "higher-retirement-age": late } = traits;
  if (woman === false || late === true) return [min];
  return woman === true && late === false ? [spared] : [min, spared];
}

const lackingOf = (complete: boolean, { posts }: Post): NonNullable<Finding["lacking"]> =>
  complete ? [{ fact: "trait", of: ["woman", "higher-retirement-age"] }] : [{ fact: "posts", of: [...posts] }];

/** Whole months of some times together, up to a day; where they overlap they count once, and odd days may add up. */
function monthsOf(
  times: readonly { readonly from: Day; readonly to?: Day | undefined }[],
  day: Day,
): { atLeast: number; atMost: number } {
  let months = 0;
  let days = 0;
  let pieces = 0;
  let reached = "";
  for (const { from, to } of times.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const end = to === undefined || to > day ? day : to;
    const begin = from > reached ? from : reached;
    if (end <= begin) continue;
    const span = between(begin, end);
    months += span.months;
    days += span.days;
    pieces += 1;
    reached = end;
  }
  return { atLeast: months, atMost: pieces > 1 ? months + Math.ceil(days / 28) : months };
}

/** Whole months between two days, and the days that are left. */
function between(from: Day, to: Day): { months: number; days: number } {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDay >= fromDay ? { months, days: toDay - fromDay } : { months: months - 1, days: toDay + 30 - fromDay };
}
