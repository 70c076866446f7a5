import { Post, subjectFacts } from "../../../engines/law/index.ts";

/** Leading posts, from the highest down, as officials call them: “Đứng đầu bộ, ban, ngành, tỉnh”. */
export const postNames: readonly { readonly post: Post; readonly name: string }[] = Post.options.map((post) => ({
  post,
  name: subjectFacts[post].charAt(0).toUpperCase() + subjectFacts[post].slice(1),
}));

export const postName = (post: Post): string => postNames.find((each) => each.post === post)?.name ?? post;
