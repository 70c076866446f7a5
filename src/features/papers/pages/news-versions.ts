import type { FieldOfTwo } from "../../../ui/index.ts";
import type { NewsWords } from "../news/model.ts";

/** The words of the news item as they are typed or were read, with the revision they stand on. */
export const wordsOf = ({ headline, lead, author, revision }: NewsWords): NewsWords => ({
  headline,
  lead,
  author,
  revision,
});

export const wordsOfTwo = (theirs: NewsWords, mine: NewsWords): FieldOfTwo[] => [
  { label: "Tiêu đề", theirs: theirs.headline, mine: mine.headline },
  { label: "Đoạn mở đầu", theirs: theirs.lead, mine: mine.lead },
  { label: "Người viết", theirs: theirs.author, mine: mine.author },
];
