import { recordKind, type Subject, wordsOf } from "../../platform/records/index.ts";
import type { PaperName } from "./model.ts";

/** Number and day that a paper was issued with. */
export const issueRecord = recordKind({
  name: "issue",
  title: { vi: "số và ngày ban hành văn bản", en: "number and day of a paper" },
  table: "paperIssue",
  key: ["yearId", "code", "key"],
  columns: ["number", "issuedOn"],
  year: { column: "yearId" },
  called: (facts) => wordsOf(facts, "paperIssue", "code", "number"),
});

/** The news item as somebody answered for its release. */
export const newsRecord = recordKind({
  name: "news",
  title: { vi: "tin bài đã duyệt", en: "released news item" },
  table: "newsItem",
  key: ["yearId"],
  columns: ["headline", "lead", "author", "released"],
  stands: ({ released }) => released != null,
  year: { column: "yearId" },
});

export const paperKind = "paper";

/** The blocks of a paper as it was signed or issued; nothing in the tables is compared with them, they are the paper. */
export const paperRecord = ({ yearId, code, key }: PaperName): Subject => ({
  kind: paperKind,
  subject: [yearId, code, key].join(":"),
});
