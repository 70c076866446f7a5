import type { Paper } from "../../../engines/document/index.ts";
import { letterhead, type PaperSource, type YearFacts, recipientsOf, onlyPaper } from "../../year/index.ts";
import { commentColumns, commentTable } from "../comment-table.ts";
import { dispositionName } from "../terms.ts";
import type { Comment } from "../store/comments.ts";
import { readSummary, type SummaryFacts } from "../summary-facts.ts";
import { clusterSigns } from "./letterhead.ts";
import { summaryRecord } from "../records.ts";

/** The table “tiếp thu, giải trình”. */
export const commentsPaper: PaperSource = {
  code: "table-of-comments",
  group: "reports",
  final: [onlyPaper(summaryRecord)],
  list: async (queries, { yearId }) => {
    const facts = await readSummary(queries, yearId);
    const title = "Bảng tổng hợp tiếp thu, giải trình ý kiến góp ý";
    if (!facts || !hasAnswers(facts)) return [{ key: "", title, state: "not-yet", because: "Chưa có ý kiến góp ý" }];
    return [{ key: "", title, state: facts.summary.state === "final" ? "ready" : "draft" }];
  },
  make: async (queries, year, key) => {
    const facts = await readSummary(queries, year.yearId);
    return key === "" && facts && hasAnswers(facts) ? table(year, facts) : undefined;
  },
};

function table(year: YearFacts, facts: SummaryFacts): Paper {
  const unresolved = facts.comments.filter((comment) => comment.disposition === null).length;
  return {
    code: "bang-tiep-thu-giai-trinh",
    title: "Bảng tổng hợp tiếp thu, giải trình ý kiến góp ý",
    orientation: "landscape",
    illustrative: year.illustrative,
    head: letterhead(year, {}),
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
        rows: commentTable({ facts, year }).map((row) => commentColumns.map(({ key }) => String(row[key]))),
      },
      { kind: "paragraph", text: totals(facts, unresolved) },
    ],
    signatories: [clusterSigns(year)],
    recipients: recipientsOf(year),
  };
}

const hasAnswers = ({ comments, agreements }: SummaryFacts): boolean => comments.length + agreements.length > 0;

function totals({ comments, agreements }: SummaryFacts, unresolved: number): string {
  const count = (disposition: Comment["disposition"]): number =>
    comments.filter((comment) => comment.disposition === disposition).length;
  const parts = (["accepted", "partly", "explained"] as const).map(
    (disposition) => `${dispositionName[disposition].toLowerCase()} ${count(disposition)}`,
  );
  const open = unresolved > 0 ? `; chưa giải quyết ${unresolved}` : "";
  const agreed = new Set(agreements.map(({ unitId }) => unitId)).size;
  const counted = `Tổng số ${comments.length} ý kiến: ${parts.join("; ")}${open}.`;
  return agreed === 0 ? counted : `${counted} ${agreed} đơn vị nhất trí với dự thảo.`;
}
