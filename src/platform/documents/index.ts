/** Files that leave and enter the product: PDF, Word and Excel. */
export type { ReadCell, ReadSheet } from "./excel-cells.ts";
export { readExcel } from "./excel-in.ts";
export { NotPrinted, notPrinted } from "./not-printed.ts";
export { excelOf, pdfOf, wordOf } from "./press.ts";
export { choiceIn, dayIn, hundredthsIn, integerIn, textIn } from "./read-cell.ts";
export { excelLimits } from "./safe-archive.ts";
export { compareWord } from "./compare-word.ts";
export { isPlainArchive } from "./plain-archive.ts";
export { type CellRefusal, cellRefusals, type ExcelRefusal, excelRefusals } from "./refusals.ts";
