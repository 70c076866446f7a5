import { sayIn } from "../year/index.ts";
import { z } from "zod";
import { toRoles } from "../../platform/access/index.ts";
import { query } from "../../platform/deeds/index.ts";
import { excelRefusals, readExcel } from "../../platform/documents/index.ts";
import { LedgerFile } from "./import-awards.ts";
import { ledgerFacts } from "./ledger-facts.ts";
import { countOf } from "./model.ts";
import { readSheet, wholeCluster } from "./read-sheet.ts";

const Preview = z.object({
  lines: z.array(
    z.object({
      year: z.int(),
      awardName: z.string(),
      unit: z.string(),
      recipient: z.string(),
      total: z.int(),
      decisionNumber: z.string(),
    }),
  ),
  mistakes: z.array(z.object({ address: z.string(), sentence: z.string() })),
});
type Preview = z.infer<typeof Preview>;

/** Looks at a file before it is imported: the lines it would enter, and every cell to correct. Writes nothing. */
export const previewImport = query({
  name: "awards.preview-import",
  summary: { vi: "Xem trước tệp sổ khen thưởng", en: "Preview a ledger file" },
  input: LedgerFile,
  allow: toRoles("secretary", "standing-body"),
  output: Preview,
  largeInput: true,
  read: async ({ queries, now, language, signal }, { yearId, file }): Promise<Preview> => {
    const facts = await ledgerFacts(queries, { yearId, now });
    const sheets = await readExcel(Buffer.from(file, "base64"), { signal });
    if (!sheets.ok)
      return { lines: [], mistakes: [{ address: "", sentence: excelRefusals.say(sheets.refusal, language) }] };
    const { lines, mistakes } = await readSheet(sheets.value[0], facts, language);
    const names = new Map(facts.units.map((unit) => [unit.unitId, unit.name]));
    return {
      lines: lines.map((line) => ({
        ...line,
        unit: line.unitId === null ? sayIn(facts.year)(wholeCluster) : (names.get(line.unitId) ?? ""),
        total: countOf(line),
      })),
      mistakes: [...mistakes],
    };
  },
});
