import { writeDay } from "../../../basics/instant.ts";
import { Post, subjectFacts } from "../../../engines/law/index.ts";
import type { HeldPost } from "./model.ts";

/** Leading posts, from the highest down, as officials call them: “Đứng đầu bộ, ban, ngành, tỉnh”. */
export const postNames: readonly { readonly post: Post; readonly name: string }[] = Post.options.map((post) => ({
  post,
  name: subjectFacts[post].charAt(0).toUpperCase() + subjectFacts[post].slice(1),
}));

export const postName = (post: Post): string => postNames.find((each) => each.post === post)?.name ?? post;

/** “Đứng đầu sở và tương đương, Sở Nội vụ, từ 01/03/2019 đến nay”. */
export const heldSaid = ({ post, from, to, where }: HeldPost): string =>
  [postName(post), where, `từ ${writeDay(from)} đến ${to === null ? "nay" : writeDay(to)}`]
    .filter((part) => part !== "")
    .join(", ");
