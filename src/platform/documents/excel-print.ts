import type { Feature } from "write-excel-file/node";
import type { FileContent } from "./excel-drop-downs.ts";

/** A sheet as the printer meets it: its name, and the rows up to and with the header. */
interface PrintedSheet {
  readonly name: string;
  readonly above: number;
}

/** A4 on its side, all columns on one page, header and page number on each: officials print every list. */
export const fitForPrint = (sheets: readonly PrintedSheet[]): Feature<FileContent> => ({
  files: {
    transform: {
      "xl/workbook.xml": {
        transform: (content) =>
          content.replace("<definedNames/>", `<definedNames>${sheets.map(headerRow).join("")}</definedNames>`),
      },
      "xl/worksheets/sheet{id}.xml": {
        transform: (content) =>
          content
            .replace(/<worksheet\b[^>]*>/, (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
            .replace("</worksheet>", `${margins}${setup}${foot}</worksheet>`),
      },
    },
  },
});

/** The row that Excel repeats at the top of every printed page. A sheet's name holds no quote mark, see `sheetName`. */
const headerRow = ({ name, above }: PrintedSheet, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}'!$${above}:$${above}</definedName>`;

/** Inches. */
const margins = `<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`;

/** Paper 9 is A4; height 0 lets the list run over as many pages as it needs. */
const setup = `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;

/** “Trang 2/5”. */
const foot = `<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>`;
