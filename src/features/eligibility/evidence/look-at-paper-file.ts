import { z } from "zod";
import { toRoles } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { excelRefusals, readExcel } from "../../../platform/documents/index.ts";
import { paperGrid } from "./paper-grid.ts";
import { readPaperSheet } from "./paper-sheet.ts";
import { ConditionsAsked } from "./show-conditions.ts";
import { PaperFileView } from "./views.ts";

/** Looks at a filled file: the cells it ticks on the screen, and every cell to correct. Writes nothing. */
export const lookAtPaperFile = query({
  name: "eligibility.look-at-paper-file",
  summary: { vi: "Xem trước tệp văn bản xác nhận", en: "Look at a file of confirmations" },
  input: z.strictObject({ ...ConditionsAsked.shape, file: z.base64().max(4_100_000) }),
  allow: toRoles("secretary", "standing-body"),
  output: PaperFileView,
  largeInput: true,
  read: async ({ queries, now, language }, { file, ...asked }): Promise<PaperFileView> => {
    const grid = await paperGrid(queries, { ...asked, now });
    const sheets = await readExcel(Buffer.from(file, "base64"));
    if (!sheets.ok)
      return { cells: [], mistakes: [{ address: "", sentence: excelRefusals.say(sheets.refusal, language) }] };
    return readPaperSheet(grid, sheets.value, language);
  },
});
