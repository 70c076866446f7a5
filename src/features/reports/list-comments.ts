import { z } from "zod";
import { assert } from "../../basics/assert.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { list } from "../../platform/deeds/index.ts";
import { readYear } from "../movement/index.ts";
import { RowId } from "./model.ts";
import { dispositionName } from "./terms.ts";
import { commentView, unresolvedFirst } from "./show-summary.ts";
import { searchComments } from "./store/comments.ts";
import { readSummary } from "./summary-facts.ts";

const Row = z.object({
  number: z.int(),
  unit: z.string(),
  personLabel: z.string(),
  place: z.string(),
  text: z.string(),
  when: z.string(),
  disposition: z.string(),
  reason: z.string(),
  newText: z.string(),
});

/** The table “tiếp thu, giải trình” as a list: searched without diacritics, exported to Excel. */
export const listComments = list({
  name: "reports.list-comments",
  summary: { vi: "Bảng tổng hợp ý kiến góp ý", en: "Table of comments" },
  input: z.object({ yearId: RowId }),
  allow: toRoles(...everyRole),
  row: Row,
  columns: [
    { key: "number", header: "STT", kind: "integer", width: 6 },
    { key: "unit", header: "Đơn vị", kind: "text", width: 30 },
    { key: "personLabel", header: "Người góp ý", kind: "text", width: 24 },
    { key: "place", header: "Vị trí", kind: "text", width: 18 },
    { key: "text", header: "Nội dung góp ý", kind: "text", width: 50 },
    { key: "when", header: "Thời điểm", kind: "text", width: 16 },
    { key: "disposition", header: "Kết quả", kind: "text", width: 18 },
    { key: "reason", header: "Lý do", kind: "text", width: 40 },
    { key: "newText", header: "Nội dung sau khi sửa", kind: "text", width: 50 },
  ],
  read: async ({ queries }, { yearId }, { q, limit, offset }) => {
    const year = await readYear(queries, yearId);
    assert(year, `a role was held in year ${yearId}`);
    const facts = await readSummary(queries, yearId);
    const found = unresolvedFirst(await searchComments(queries, { yearId, q }));
    const rows = found.slice(offset, offset + limit).map((comment) => {
      const view = commentView(comment, { facts, year });
      return {
        ...view,
        when: comment.atConference ? "Tại hội nghị" : "Trước hội nghị",
        disposition: comment.disposition ? dispositionName[comment.disposition] : "Chưa giải quyết",
        newText: comment.newText ?? "",
      };
    });
    return { rows, total: found.length };
  },
});
