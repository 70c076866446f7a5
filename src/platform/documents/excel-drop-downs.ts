import type { Blob } from "node:buffer";
import type Stream from "node:stream";
import type { Feature } from "write-excel-file/node";
import type { Sheet } from "../../engines/document/index.ts";
import { columnName, rowsAbove } from "./cell-address.ts";

/** What write-excel-file takes for a file inside the archive; it does not export the name. */
export type FileContent = Stream | Buffer | Blob;

/**
 * The sheet that holds the lists; Excel keeps a list inside the cell rule only up to 255 characters. No sheet of ours
 * may bear this name too: Excel finds a list by the name of its sheet.
 */
const lexiconName = "Danh mục chọn";

interface Listed {
  readonly header: string;
  readonly choices: readonly string[];
}

/** One column of words for each column with choices, in the order of the sheets; undefined when there are none. */
export function lexiconOf(sheets: readonly Sheet[]): Sheet | undefined {
  const lists = sheets.flatMap(listsOf);
  if (lists.length === 0) return undefined;
  const longest = Math.max(...lists.map(({ choices }) => choices.length));
  return {
    name: lexiconName,
    titleLines: [],
    columns: lists.map(({ header, choices }) => ({
      header,
      kind: "text",
      width: Math.max(header.length, ...choices.map((choice) => choice.length)) + 2,
    })),
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ choices }) => choices[row] ?? null)),
  };
}

function listsOf({ columns }: Sheet): readonly Listed[] {
  return columns.flatMap(({ header, choices }) => (choices ? [{ header, choices }] : []));
}

/** Adds Excel's data validation, which write-excel-file leaves out, to each sheet with choices. */
export function dropDowns(sheets: readonly Sheet[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet && listsOf(sheet).length > 0 ? withRules(content, rulesOf(sheets, sheetIndex)) : content;
          },
        },
      },
    },
  };
}

function rulesOf(sheets: readonly Sheet[], sheetIndex: number): readonly string[] {
  const sheet = sheets[sheetIndex]!;
  let list = sheets.slice(0, sheetIndex).flatMap(listsOf).length;
  const first = rowsAbove(sheet) + 1;
  const last = first + Math.max(1, sheet.rows.length + (sheet.roomForRows ?? 0)) - 1;
  return sheet.columns.flatMap(({ choices }, place) => {
    if (!choices) return [];
    const words = columnName(list++);
    const cells = `${columnName(place)}${first}:${columnName(place)}${last}`;
    const source = `'${lexiconName}'!$${words}$2:$${words}$${choices.length + 1}`;
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Chưa đúng" error="Chọn một mục trong danh sách." sqref="${cells}"><formula1>${source}</formula1></dataValidation>`,
    ];
  });
}

/** The schema fixes the order of elements: rules stand before any of these. */
const followers =
  /<(?:hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

function withRules(content: string, rules: readonly string[]): string {
  const block = `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
  return content.replace(followers, (follower) => block + follower);
}
