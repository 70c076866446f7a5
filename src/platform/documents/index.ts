/** Files that leave and enter the product: PDF, Word and Excel. */
import type { Phrasebook } from "../../basics/words.ts";
import type { CellRefusal } from "./read-cell.ts";
import type { ExcelRefusal } from "./excel-in.ts";
import * as en from "./words.en.ts";
import * as vi from "./words.vi.ts";

export type { ReadCell, ReadSheet } from "./excel-cells.ts";
export { type ExcelRefusal, readExcel } from "./excel-in.ts";
export { NotPrinted, notPrinted } from "./not-printed.ts";
export { excelOf, pdfOf, wordOf } from "./press.ts";
export { type CellRefusal, choiceIn, dayIn, hundredthsIn, integerIn, textIn } from "./read-cell.ts";
export { excelLimits } from "./safe-archive.ts";
export { compareWord } from "./compare-word.ts";
export { isPlainArchive } from "./plain-archive.ts";

/** Sentences for a refused upload. */
export const excelWords: Phrasebook<ExcelRefusal> = { vi: vi.excelRefused, en: en.excelRefused };

/** Sentences for a refused cell. */
export const cellWords: Phrasebook<CellRefusal> = { vi: vi.cellRefused, en: en.cellRefused };
