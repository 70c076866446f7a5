import { z } from "zod";
import { ok } from "../../basics/result.ts";
import { download } from "../../platform/deeds/index.ts";
import { excelOf } from "../../platform/documents/index.ts";
import { loadScoring } from "./load-scoring.ts";
import { criteriaOf } from "./score-table.ts";
import { scoreSheet } from "./score-sheet.ts";
import { toThoseWhoSee } from "./who-scores.ts";
import { refuse, say } from "./refusals.ts";

/** The Excel file to fill in, with units, criteria and the points that stand. */
export const downloadTemplate = download({
  name: "scoring.download-table",
  summary: { vi: "Tải bảng điểm Excel để điền", en: "Download the score table as Excel" },
  input: z.object({ yearId: z.coerce.number().int() }),
  allow: toThoseWhoSee,
  async make({ queries }, { yearId }) {
    const facts = await loadScoring(queries, yearId);
    const table = facts?.table;
    if (!facts || !table || criteriaOf(table).length === 0) return refuse("no-table");
    const workbook = scoreSheet({ ...facts, table });
    return ok({
      fileName: `${workbook.code}.xlsx`,
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: await excelOf(workbook),
    });
  },
  say,
});
