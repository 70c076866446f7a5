import type { AnyDeed } from "../../platform/deeds/index.ts";
import { downloadPdf } from "./download-pdf.ts";
import { downloadWord } from "./download-word.ts";
import { issuePaper } from "./issue-paper.ts";
import { listPapers } from "./list-papers.ts";
import { previewPaper } from "./preview-paper.ts";

export { allPapers } from "./make-paper.ts";

export const papersDeeds: readonly AnyDeed[] = [listPapers, previewPaper, downloadWord, downloadPdf, issuePaper];
