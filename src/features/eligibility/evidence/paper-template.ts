import { neverRefuses } from "../../../basics/refusals.ts";
import { ok } from "../../../basics/result.ts";
import { toRoles } from "../../../platform/access/index.ts";
import { download } from "../../../platform/deeds/index.ts";
import { excelOf } from "../../../platform/documents/index.ts";
import { paperGrid } from "./paper-grid.ts";
import { paperSheet } from "./paper-sheet.ts";
import { ConditionsAsked } from "./show-conditions.ts";

/** An Excel file of conditions and units to fill in from a paper, with drop-downs. */
export const paperTemplate = download({
  name: "eligibility.paper-template",
  summary: { vi: "Tải tệp mẫu văn bản xác nhận", en: "Template for a paper that confirms conditions" },
  input: ConditionsAsked,
  allow: toRoles("secretary", "standing-body"),
  make: async ({ queries, now }, asked) => {
    const grid = await paperGrid(queries, { ...asked, now });
    const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return ok({
      fileName: `mau-van-ban-xac-nhan-${grid.file}.xlsx`,
      mediaType,
      bytes: await excelOf(paperSheet(grid)),
    });
  },
  say: neverRefuses,
});
