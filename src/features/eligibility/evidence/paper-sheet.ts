import { fold } from "../../../basics/fold.ts";
import { namedBy } from "../../../basics/same-name.ts";
import { type Language } from "../../../basics/words.ts";
import type { Workbook } from "../../../engines/document/index.ts";
import { cellRefusals, choiceIn, type ReadCell, type ReadSheet } from "../../../platform/documents/index.ts";
import type { PaperCell } from "../model.ts";
import { levelName } from "../terms.ts";
import type { AskedOfUnits } from "./asked-of-units.ts";
import type { PaperFileView } from "./views.ts";

/** What a sheet is about: the conditions as rows, the units as columns. */
export interface PaperGrid {
  readonly title: string;
  /** “Cụm thi đua số 1, năm 2020”. */
  readonly place: string;
  readonly conditions: readonly AskedOfUnits[];
  readonly units: readonly { readonly unitId: number; readonly name: string }[];
}

const confirmed = "Xác nhận";
const notConfirmed = "Không xác nhận";
const headers = ["Mã", "Điều kiện", "Căn cứ", "Cấp xác nhận"] as const;

/** An Excel file to fill in: a row a condition, a column a unit, each cell a choice; an empty one is not in the paper. */
export function paperSheet({ title, place, conditions, units }: PaperGrid): Workbook {
  return {
    code: "van-ban-xac-nhan",
    sheets: [
      {
        name: "Văn bản xác nhận",
        titleLines: [
          `ĐIỀU KIỆN ĐƯỢC XÁC NHẬN – ${title}`,
          place,
          `Chọn “${confirmed}” hoặc “${notConfirmed}” ở ô của từng đơn vị; ô để trống là văn bản không nói đến. Không sửa cột Mã.`,
        ],
        columns: [
          { header: headers[0], width: 26, kind: "text" },
          { header: headers[1], width: 56, kind: "text" },
          { header: headers[2], width: 30, kind: "text" },
          { header: headers[3], width: 22, kind: "text" },
          ...units.map(({ name }) => ({
            ...{ header: name, width: 18, kind: "text" as const, choices: [confirmed, notConfirmed] },
          })),
        ],
        rows: conditions.map(({ fact, says, citation, level }) => [
          ...[fact, says, citation, levelName[level]],
          ...units.map(() => null),
        ]),
      },
    ],
  };
}

/** Reads the cells that a file ticks; every cell that cannot be taken is named by its address. */
export function readPaperSheet(
  { conditions, units }: PaperGrid,
  sheets: readonly ReadSheet[],
  language: Language,
): PaperFileView {
  const sheet = sheets.find(({ rows }) => rows.some(isHeader));
  const head = sheet?.rows.findIndex(isHeader) ?? -1;
  if (!sheet || head < 0) return { cells: [], mistakes: [{ address: "A1", sentence: words[language].noHeader }] };
  const mistakes: PaperFileView["mistakes"] = [];
  const wrong = ({ address }: ReadCell, sentence: string): void =>
    void mistakes.push({ address, sentence: `${address}: ${sentence}` });
  const columns = new Map<number, number>();
  for (const [column, cell] of sheet.rows[head]!.entries()) {
    if (cell.text === "" || headers.some((header) => fold(header) === fold(cell.text))) continue;
    const unit = namedBy(cell.text, units);
    if (!unit) wrong(cell, words[language].unknownUnit(cell.text));
    else if ([...columns.values()].includes(unit.unitId)) wrong(cell, words[language].unitTwice(cell.text));
    else columns.set(column, unit.unitId);
  }
  const seen = new Set<string>();
  const cells: PaperCell[] = [];
  for (const row of sheet.rows.slice(head + 1)) {
    const [code] = row;
    if (code === undefined || row.every(({ text }) => text === "")) continue;
    const fact = conditions.find((each) => each.fact === code.text.trim())?.fact;
    if (fact === undefined) wrong(code, words[language].unknownFact(code.text));
    else if (seen.has(fact)) wrong(code, words[language].factTwice(code.text));
    if (fact === undefined || seen.has(fact)) continue;
    seen.add(fact);
    for (const [column, unitId] of columns) {
      const cell = row[column];
      if (cell === undefined || cell.text === "") continue;
      const read = choiceIn(cell, [confirmed, notConfirmed]);
      if (read.ok) cells.push({ unitId, fact, holds: read.value === confirmed });
      else mistakes.push({ address: cell.address, sentence: cellRefusals.say(read.refusal, language) });
    }
  }
  if (cells.length + mistakes.length === 0) mistakes.push({ address: "A1", sentence: words[language].nothing });
  return { cells, mistakes };
}

const isHeader = (row: readonly ReadCell[]): boolean =>
  fold(row[0]?.text ?? "") === fold(headers[0]) && fold(row[1]?.text ?? "") === fold(headers[1]);

interface SheetWords {
  readonly noHeader: string;
  readonly nothing: string;
  unknownUnit(text: string): string;
  unitTwice(text: string): string;
  unknownFact(text: string): string;
  factTwice(text: string): string;
}

const words: Readonly<Record<Language, SheetWords>> = {
  vi: {
    noHeader: "Không thấy dòng tiêu đề “Mã, Điều kiện, …”. Đề nghị dùng tệp mẫu tải từ màn hình này.",
    nothing: "Tệp chưa chọn ô nào. Đề nghị chọn rồi tải lại.",
    unknownUnit: (text) => `“${text}” không phải đơn vị trong năm. Đề nghị ghi đúng tên đơn vị.`,
    unitTwice: (text) => `“${text}” có hai cột. Đề nghị giữ một cột.`,
    unknownFact: (text) => `“${text}” không phải mã điều kiện của danh hiệu đang chọn. Đề nghị giữ nguyên cột Mã.`,
    factTwice: (text) => `Mã “${text}” có hai dòng. Đề nghị giữ một dòng.`,
  },
  en: {
    noHeader: "No header row “Mã, Điều kiện, …”. Use the template from this screen.",
    nothing: "No cell of the file is filled in. Choose some and load it again.",
    unknownUnit: (text) => `“${text}” is no unit of the cluster in this year. Write the unit's name.`,
    unitTwice: (text) => `“${text}” has two columns. Keep one.`,
    unknownFact: (text) => `“${text}” is no condition of the title chosen. Leave the first column as it was.`,
    factTwice: (text) => `“${text}” has two rows. Keep one.`,
  },
};
