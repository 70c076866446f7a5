/** Files that leave and enter the product: PDF, Word and Excel. */
export { pdfOf } from "./pdf.ts";
export { wordOf } from "./word.ts";
