import { ClusterKind, clusterSays } from "../organisations/index.ts";
import { setImmediate as letOthersOn } from "node:timers/promises";
import { fold } from "../../basics/fold.ts";
import { namedAmong } from "../../basics/same-name.ts";
import type { Language } from "../../basics/words.ts";
import { nameOn } from "../../engines/law/index.ts";
import { type FieldFault, readFields } from "../../platform/deeds/index.ts";
import {
  type CellRefusal,
  cellRefusals,
  dayIn,
  integerIn,
  type ReadCell,
  type ReadSheet,
} from "../../platform/documents/index.ts";
import type { Result } from "../../basics/result.ts";
import { enterNamed, enterTotal, type LedgerFacts } from "./enter.ts";
import { AwardBasis, type AwardRecord, AwardTotal, Family, NamedAward, type NewRecord } from "./model.ts";
import { basisName, basisUntold, familyName } from "./terms.ts";
import { say } from "./refusals.ts";

/** The template's columns, in order; a file is read by these headers. */
export const sheetHeaders = [
  ...(["Năm", "Danh hiệu, hình thức", "Đơn vị", "Tập thể, cá nhân được tặng"] as const),
  ...(["Số tập thể", "Số cá nhân", "Số chưa tách", "Số quyết định", "Ngày quyết định"] as const),
  ...(["Người quyết định", "Nguồn", "Số liệu minh hoạ", "Loại khen thưởng"] as const),
] as const;

/** How templates say “all units together”; each is read in every cluster, for lines are pasted from one into another. */
export const wholeCluster = "Cả cụm";
const wholeOfEach = ClusterKind.options.map((kind) => fold(clusterSays(kind)(wholeCluster)));

/** One thing wrong in a file: the cell as the officer sees it, and what to do. */
export interface SheetMistake {
  readonly address: string;
  readonly sentence: string;
}

export interface SheetRead {
  readonly lines: readonly NewRecord[];
  readonly mistakes: readonly SheetMistake[];
}

/** Rows between two moments in which others are served. */
const rowsAtOnce = 50;

/** Reads lines of the ledger from a sheet, each held against the ledger and the lines above it; names the mistakes. */
export async function readSheet(
  sheet: ReadSheet | undefined,
  facts: LedgerFacts,
  language: Language,
): Promise<SheetRead> {
  const head = sheet?.rows.findIndex((row) => fold(row[0]?.text ?? "") === fold(sheetHeaders[0])) ?? -1;
  if (!sheet || head < 0) return { lines: [], mistakes: [{ address: "A1", sentence: noHeader[language] }] };
  const lines: NewRecord[] = [];
  const mistakes: SheetMistake[] = [];
  const standing: AwardRecord[] = [...facts.lines];
  const known = { ...facts, lines: standing, unitNamed: namedAmong(facts.units), awardNamed: awardsByName(facts) };
  for (const [at, row] of sheet.rows.slice(head + 1).entries()) {
    if (at % rowsAtOnce === 0) await letOthersOn();
    if (row.every((cell) => cell.text === "")) continue;
    const read = readRow(row, known, language);
    if ("line" in read) {
      lines.push(read.line);
      standing.push({ ...read.line, recordId: -lines.length, revokedAt: null, revokedBecause: "" });
    } else mistakes.push(...read.mistakes);
    if (mistakes.length < mistakesTold) continue;
    const { address } = mistakes.at(-1)!;
    mistakes.push({ address, sentence: `${address}: ${andMore[language]}` });
    break;
  }
  if (lines.length + mistakes.length === 0) mistakes.push({ address: "A1", sentence: noRows[language] });
  return { lines, mistakes };
}

/** Who sees so many corrects them first; the rest of the file is read after that. */
const mistakesTold = 200;

/** What reading a row knows: the ledger with the lines above the row, and names spelled once for the whole file. */
interface Known extends LedgerFacts {
  readonly unitNamed: (text: string) => LedgerFacts["units"][number] | undefined;
  readonly awardNamed: (text: string, year: number) => string | undefined;
}

/** Finds the code of an award by the name it bore in a year or bears now. */
function awardsByName({ catalogue }: LedgerFacts): Known["awardNamed"] {
  const years = new Map<number, ReadonlyMap<string, string>>();
  const namesIn = (year: number): ReadonlyMap<string, string> => {
    const known = years.get(year);
    if (known) return known;
    const names = new Map<string, string>();
    for (const award of catalogue.awards)
      for (const name of [nameOn(award, `${year}-12-31`), award.name].map(fold))
        if (!names.has(name)) names.set(name, award.code);
    years.set(year, names);
    return names;
  };
  return (text, year) => namesIn(year).get(fold(text));
}

const andMore = {
  vi: "từ đây trở xuống chưa đọc. Đề nghị sửa các ô đã nêu rồi tải lại.",
  en: "what follows was not read yet. Correct the cells named, then upload again.",
};
const noHeader = {
  vi: "Không thấy dòng tiêu đề bắt đầu bằng “Năm”. Đề nghị dùng tệp mẫu tải từ màn hình này.",
  en: "No header row that begins with “Năm”. Use the template from this screen.",
};
const noRows = {
  vi: "Tệp không có dòng nào dưới tiêu đề. Đề nghị điền rồi tải lại.",
  en: "The file has no rows below its header.",
};
const oneOnly = {
  vi: "Dòng có tên được tặng thì ghi 1 ở “Số tập thể” hoặc ở “Số cá nhân”, ô kia để trống.",
  en: "A row with a recipient has 1 under collectives or under individuals, not both.",
};

function readRow(
  row: readonly ReadCell[],
  facts: Known,
  language: Language,
): { readonly line: NewRecord } | { readonly mistakes: readonly SheetMistake[] } {
  const mistakes: SheetMistake[] = [];
  const rowNumber = row[0]?.address.replace(/\D/g, "") ?? "";
  const cell = (column: number): ReadCell =>
    row[column] ?? { address: `${"ABCDEFGHIJKLM"[column]}${rowNumber}`, kind: "empty", text: "" };
  const take = <Value>(read: Result<Value, CellRefusal>, fallback: Value): Value => {
    if (read.ok) return read.value;
    mistakes.push({ address: read.refusal.address, sentence: cellRefusals.say(read.refusal, language) });
    return fallback;
  };
  const count = (column: number): number => (cell(column).kind === "empty" ? 0 : take(integerIn(cell(column)), 0));
  const year = take(integerIn(cell(0)), 2000);
  const unit = take(unitIn(cell(2), facts), null);
  const [collectives, individuals, untold] = [count(4), count(5), count(6)];
  const common = {
    ...whichIn(cell(1).text, year, facts),
    year,
    level: null,
    decisionNumber: cell(7).text,
    decidedOn: cell(8).kind === "empty" ? null : take(dayIn(cell(8)), null),
    decidedBy: cell(9).text,
    source: cell(10).text,
    illustrative: cell(11).text !== "",
    // Files made before the column was there do not say: chưa rõ.
    basis: take(basisIn(cell(12)), null),
  };
  if (mistakes.length > 0) return { mistakes };
  const recipient = cell(3).text;
  if (recipient !== "" && (collectives + individuals !== 1 || untold !== 0))
    return { mistakes: [{ address: cell(4).address, sentence: `${cell(4).address}: ${oneOnly[language]}` }] };
  const subject = collectives === 1 ? "collective" : "individual";
  const read =
    recipient === ""
      ? readFields(AwardTotal, { ...common, unitId: unit, collectives, individuals, untold }, language)
      : readFields(NamedAward, { ...common, unitId: unit, recipient, subject }, language);
  if (!read.ok) return { mistakes: read.faults.map((fault) => fieldMistake(fault, cell)) };
  const entered = "subject" in read.value ? enterNamed(facts, read.value) : enterTotal(facts, read.value);
  if (entered.ok) return { line: entered.value };
  const { address } = cell(refusedColumn[entered.refusal.code] ?? 1);
  return { mistakes: [{ address, sentence: `${address}: ${say(entered.refusal, language)}` }] };
}

/** The column that a refusal is about; the award's own unless told here. */
const refusedColumn: Readonly<Record<string, number>> = { "nothing-counted": 4, "basis-of-another": 12 };

/** An award of the catalogue, a family, or words of its own. */
function whichIn(text: string, year: number, { awardNamed }: Known): Pick<AwardTotal, "awardCode" | "family" | "name"> {
  const awardCode = awardNamed(text, year);
  if (awardCode !== undefined) return { awardCode, family: null, name: "" };
  const family = Family.options.find((each) => fold(familyName[each]) === fold(text)) ?? null;
  return { awardCode: null, family, name: family ? "" : text };
}

/** The kinds of commendation as the template offers them. */
export const basisChoices = [...Object.values(basisName), basisUntold];

function basisIn(cell: ReadCell): Result<AwardBasis | null, CellRefusal> {
  const { address, text } = cell;
  if (text === "" || fold(text) === fold(basisUntold)) return { ok: true, value: null };
  const basis = AwardBasis.options.find((each) => fold(basisName[each]) === fold(text));
  return basis === undefined
    ? { ok: false, refusal: { code: "cell-not-a-choice", address, text, choices: basisChoices } }
    : { ok: true, value: basis };
}

function unitIn(cell: ReadCell, { units, unitNamed }: Known): Result<number | null, CellRefusal> {
  const { address, text } = cell;
  if (text === "") return { ok: false, refusal: { code: "cell-empty", address } };
  if (wholeOfEach.includes(fold(text))) return { ok: true, value: null };
  const unit = unitNamed(text);
  const choices = [wholeCluster, ...units.map((each) => each.name)];
  return unit
    ? { ok: true, value: unit.unitId }
    : { ok: false, refusal: { code: "cell-not-a-choice", address, text, choices } };
}

const columnOf: Readonly<Record<string, number>> = {
  ...{ year: 0, name: 1, unitId: 2, recipient: 3, collectives: 4, individuals: 5, untold: 6, decisionNumber: 7 },
  ...{ decidedOn: 8, decidedBy: 9, source: 10 },
};

function fieldMistake({ path, sentence }: FieldFault, cell: (column: number) => ReadCell): SheetMistake {
  const { address } = cell(columnOf[String(path[0])] ?? 0);
  return { address, sentence: `${address}: ${sentence}` };
}
