import type { AnyDeed } from "../../platform/deeds/index.ts";
import { downloadPdf, downloadWord } from "./download-paper.ts";
import { issuePaper } from "./issue-paper.ts";
import { listPapers } from "./list-papers.ts";
import { editNews } from "./news/edit-news.ts";
import { readNews } from "./news/read-news.ts";
import { releaseNews } from "./news/release-news.ts";
import { withdrawNews } from "./news/withdraw-news.ts";
import { previewPaper } from "./preview-paper.ts";
// With the operations comes what the face tells the features before it.
import "./index.ts";

export const papersDeeds: readonly AnyDeed[] = [
  ...[listPapers, previewPaper, downloadWord, downloadPdf, issuePaper],
  ...[readNews, editNews, releaseNews, withdrawNews],
];
