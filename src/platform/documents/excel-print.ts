import type { Feature } from "write-excel-file/node";
import type { FileContent } from "./excel-drop-downs.ts";

/** A sheet as the printer meets it: its name, and the rows up to and with the header. */
interface PrintedSheet {
  readonly name: string;
  readonly above: number;
}

/** On its side, all columns on one page, header and page number on each: officials print every list. */
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
            .replace("</worksheet>", `${margins}${setupOf(content)}${foot}</worksheet>`),
      },
    },
  },
});

/** The row that Excel repeats at the top of every printed page. A sheet's name holds no quote mark, see `sheetName`. */
const headerRow = ({ name, above }: PrintedSheet, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}'!$${above}:$${above}</definedName>`;

/** Inches. */
const margins = `<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`;

/** Characters across, as columns count their width, that A4 still prints in letters one can read: about 7 points. */
const widestOnA4 = 240;

/** A4, or A3 where its letters would be too small; height 0 lets the list run over as many pages as it needs. */
function setupOf(sheet: string): string {
  const across = [...sheet.matchAll(/<col\b[^>]*\bwidth="([\d.]+)"/g)].reduce(
    (sum, [, width]) => sum + Number(width),
    0,
  );
  const paper = across > widestOnA4 ? papers.a3 : papers.a4;
  return `<pageSetup paperSize="${paper}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;
}

/** The numbers that Excel gives them. */
const papers = { a3: 8, a4: 9 } as const;

/** “Trang 2/5”. */
const foot = `<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>`;
