import type { AnyDeed } from "../../platform/deeds/index.ts";
import { downloadPdf, downloadWord } from "./download-paper.ts";
import { issuePaper } from "./issue-paper.ts";
import { listPapers } from "./list-papers.ts";
import { previewPaper } from "./preview-paper.ts";

export { allPapers } from "./make-paper.ts";

export const papersDeeds: readonly AnyDeed[] = [listPapers, previewPaper, downloadWord, downloadPdf, issuePaper];
