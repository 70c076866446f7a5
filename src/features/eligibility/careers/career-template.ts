import { z } from "zod";
import { assert } from "../../../basics/assert.ts";
import { ok } from "../../../basics/result.ts";
import { neverRefuses } from "../../../basics/refusals.ts";
import { toRoles } from "../../../platform/access/index.ts";
import { download } from "../../../platform/deeds/index.ts";
import { excelOf } from "../../../platform/documents/index.ts";
import { fileOfYear, readYear, sheetTitle } from "../../year/index.ts";
import { Id } from "../model.ts";
import { careerSheet } from "./career-sheet.ts";

/** An Excel file of posts of persons to fill in, with drop-downs. */
export const careerTemplate = download({
  name: "eligibility.career-template",
  summary: { vi: "Tải tệp mẫu chức vụ của cá nhân", en: "Template for posts of persons" },
  input: z.object({ yearId: Id }),
  allow: toRoles("secretary", "standing-body"),
  make: async ({ queries }, { yearId }) => {
    const year = await readYear(queries, yearId);
    assert(year, `a role was held in year ${yearId}`);
    return ok({
      fileName: `mau-chuc-vu-ca-nhan-${fileOfYear(year)}.xlsx`,
      mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      bytes: await excelOf(careerSheet({ place: sheetTitle(year), units: year.units })),
    });
  },
  say: neverRefuses,
});
