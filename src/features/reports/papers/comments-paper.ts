import type { Paper } from "../../../engines/document/index.ts";
import { letterhead, type PaperSource, type YearFacts, recipientsOf } from "../../movement/index.ts";
import { commentColumns, commentRow } from "../comment-table.ts";
import { dispositionName } from "../terms.ts";
import type { Comment } from "../store/comments.ts";
import { readSummary, type SummaryFacts } from "../summary-facts.ts";
import { clusterSigns } from "./letterhead.ts";
import { onlyPaper } from "../../movement/index.ts";
import { summaryRecord } from "../records.ts";

/** The table “tiếp thu, giải trình”. */
export const commentsPaper: PaperSource = {
  code: "table-of-comments",
  group: "reports",
  final: [onlyPaper(summaryRecord)],
  list: async (queries, { yearId }) => {
    const facts = await readSummary(queries, yearId);
    const title = "Bảng tổng hợp tiếp thu, giải trình ý kiến góp ý";
    if (!facts || facts.comments.length === 0)
      return [{ key: "", title, state: "not-yet", because: "Chưa có ý kiến góp ý" }];
    return [{ key: "", title, state: facts.summary.state === "final" ? "ready" : "draft" }];
  },
  make: async (queries, year, key) => {
    const facts = await readSummary(queries, year.yearId);
    return key === "" && facts && facts.comments.length > 0 ? table(year, facts) : undefined;
  },
};

function table(year: YearFacts, facts: SummaryFacts): Paper {
  const unresolved = facts.comments.filter((comment) => comment.disposition === null).length;
  return {
    code: "bang-tiep-thu-giai-trinh",
    title: "Bảng tổng hợp tiếp thu, giải trình ý kiến góp ý",
    orientation: "landscape",
    illustrative: year.illustrative,
    head: letterhead(year, { kind: "THYK" }),
    blocks: [
      {
        kind: "title",
        name: "BẢNG TỔNG HỢP",
        subject: `Tiếp thu, giải trình ý kiến góp ý vào báo cáo tổng kết năm ${year.year}`,
      },
      {
        kind: "table",
        small: true,
        columns: commentColumns.map(({ key, share }) => ({
          width: share,
          align: key === "number" ? "center" : "left",
        })),
        header: [commentColumns.map(({ header }) => header)],
        rows: facts.comments.map((comment) => {
          const row = commentRow(comment, { year, facts });
          return commentColumns.map(({ key }) => String(row[key]));
        }),
      },
      { kind: "paragraph", text: totals(facts.comments, unresolved) },
    ],
    signatories: [clusterSigns(year)],
    recipients: recipientsOf(year),
  };
}

function totals(comments: readonly Comment[], unresolved: number): string {
  const count = (disposition: Comment["disposition"]): number =>
    comments.filter((comment) => comment.disposition === disposition).length;
  const parts = (["accepted", "partly", "explained"] as const).map(
    (disposition) => `${dispositionName[disposition].toLowerCase()} ${count(disposition)}`,
  );
  const open = unresolved > 0 ? `; chưa giải quyết ${unresolved}` : "";
  return `Tổng số ${comments.length} ý kiến: ${parts.join("; ")}${open}.`;
}
