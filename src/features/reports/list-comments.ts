import { z } from "zod";
import { fold } from "../../basics/fold.ts";
import { assert } from "../../basics/assert.ts";
import { everyRole, toRoles } from "../../platform/access/index.ts";
import { list } from "../../platform/deeds/index.ts";
import { readYear, yearAsSigned } from "../year/index.ts";
import { RowId } from "./model.ts";
import { commentColumns, commentTable } from "./comment-table.ts";
import { summaryRecord } from "./records.ts";
import { readSummary } from "./summary-facts.ts";

const Row = z.object({
  number: z.int(),
  who: z.string(),
  place: z.string(),
  text: z.string(),
  answer: z.string(),
  newText: z.string(),
});

/** The table “tiếp thu, giải trình” as a list: searched without diacritics, exported to Excel. */
export const listComments = list({
  name: "reports.list-comments",
  summary: { vi: "Bảng tổng hợp ý kiến góp ý", en: "Table of comments" },
  title: "Bảng tiếp thu, giải trình ý kiến góp ý",
  input: z.object({ yearId: RowId }),
  allow: toRoles(...everyRole),
  row: Row,
  columns: commentColumns.map(({ key, header, width }) => ({
    ...{ key, header, width },
    kind: key === "number" ? ("integer" as const) : ("text" as const),
  })),
  read: async ({ queries }, { yearId }, { q, limit, offset }) => {
    const standing = await readYear(queries, yearId);
    assert(standing, `a role was held in year ${yearId}`);
    const year = await yearAsSigned(queries, standing, [summaryRecord.of(yearId)]);
    const facts = await readSummary(queries, yearId);
    const sought = fold(q);
    const found = (facts ? commentTable({ facts, year }) : []).filter((row) =>
      [row.who, row.text, row.answer].some((text) => fold(text).includes(sought)),
    );
    return { rows: found.slice(offset, offset + limit), total: found.length };
  },
});
