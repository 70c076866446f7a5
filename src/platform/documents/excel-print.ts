import type { Feature } from "write-excel-file/node";
import type { FileContent } from "./excel-drop-downs.ts";

/** A4 on its side, all columns on one page: officials print every list. */
export const fitForPrint: Feature<FileContent> = {
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (content) =>
          content
            .replace(/<worksheet\b[^>]*>/, (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace("</worksheet>", `${margins}${setup}</worksheet>`),
      },
    },
  },
};

/** Inches. */
const margins = `<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`;

/** Paper 9 is A4; height 0 lets the list run over as many pages as it needs. */
const setup = `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
