import { z } from "zod";
import { query } from "../../platform/deeds/index.ts";
import { excelRefusals, readExcel } from "../../platform/documents/index.ts";
import { cellName, loadScoring } from "./load-scoring.ts";
import { CellEdit, ScoreFile } from "./model.ts";
import { readScoreSheet } from "./score-sheet.ts";
import { toThoseWhoScore } from "./who-scores.ts";
import { say } from "./refusals.ts";

/**
 * Looks at an Excel file of points and writes nothing: which cells it would change, or what is wrong, cell by cell.
 * The cells are then entered with `scoring.enter-scores`, all or none.
 */
export const lookAtFile = query({
  name: "scoring.look-at-file",
  summary: { vi: "Xem trước tệp điểm Excel", en: "Look at an Excel file of points" },
  input: ScoreFile,
  allow: toThoseWhoScore,
  largeInput: true,
  output: z.object({
    cells: z.array(CellEdit.extend({ cell: z.string() })),
    problems: z.array(z.string()),
  }),
  async read({ queries, language, signal }, { yearId, base64 }) {
    const facts = await loadScoring(queries, yearId);
    const table = facts?.table;
    if (!facts || !table) return { cells: [], problems: [say({ code: "no-table" }, language)] };
    const sheets = await readExcel(Buffer.from(base64, "base64"), { signal });
    if (!sheets.ok) return { cells: [], problems: [excelRefusals.say(sheets.refusal, language)] };
    const read = readScoreSheet({ ...facts, table }, sheets.value);
    const named = read.cells.map((cell) => ({ ...cell, cell: cellName({ table, units: facts.units }, cell) }));
    return { cells: named, problems: [...read.problems] };
  },
});
