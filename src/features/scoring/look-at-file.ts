import { z } from "zod";
import { say } from "../../basics/words.ts";
import { query } from "../../platform/deeds/index.ts";
import { excelWords, readExcel } from "../../platform/documents/index.ts";
import { cellName, loadScoring } from "./load-scoring.ts";
import { CellEdit, ScoreFile } from "./model.ts";
import { readScoreSheet } from "./score-sheet.ts";
import { toThoseWhoScore } from "./who-scores.ts";
import * as vi from "./words.vi.ts";

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
    if (!facts || !table) return { cells: [], problems: [vi.templateRefused["no-table"]({ code: "no-table" })] };
    const sheets = await readExcel(Buffer.from(base64, "base64"), { signal });
    if (!sheets.ok) return { cells: [], problems: [say(excelWords[language], sheets.refusal)] };
    const read = readScoreSheet({ ...facts, table }, sheets.value);
    const named = read.cells.map((cell) => ({ ...cell, cell: cellName({ table, units: facts.units }, cell) }));
    return { cells: named, problems: [...read.problems] };
  },
});
