import { readHundredths } from "../../../basics/decimal.ts";
import { fold } from "../../../basics/fold.ts";
import { cellsOf, findHeader } from "../../../basics/pasted-table.ts";
import type { CriterionDraft } from "./criteria-draft.ts";

/** What the columns of a table of criteria are called, folded. */
const headers = {
  code: ["ma", "ma tieu chi", "stt", "tt", "so tt"],
  label: [
    ...["tieu chi", "ten tieu chi", "tieu chi thi dua", "tieu chi cham diem", "noi dung", "noi dung tieu chi"],
    ...["noi dung thi dua", "noi dung cham diem", "noi dung, tieu chi"],
  ],
  max: ["diem toi da", "diem chuan", "diem", "thang diem", "so diem", "diem quy dinh", "diem chuan toi da"],
} as const;

/**
 * Reads a table of criteria copied from Excel or Word: code, name, maximum, or as its header says. The header, titles
 * above it and lines that add up are left out. A row without a maximum is a section, and so is “II … 250” where the
 * rows under it make 250: offices print what a section is worth.
 */
export function pasteCriteria(text: string): CriterionDraft[] {
  const rows = cellsOf(text);
  const header = findHeader(rows, headers, "label");
  const places = header?.places ?? { code: 0, label: 1, max: 2 };
  return withSections(
    rows
      .slice(header ? header.at + 1 : 0)
      .filter((cells) => !isHeader(cells) && !cells.some(addsUp))
      .map((cells) => ({
        code: cells[places.code] ?? "",
        label: cells[places.label] ?? "",
        max: cells[places.max] ?? "",
      }))
      .filter(({ code, label, max }) => `${code}${label}${max}` !== ""),
  );
}

type Row = Pick<CriterionDraft, "code" | "label" | "max">;

function withSections(rows: readonly Row[]): CriterionDraft[] {
  const opens = rows.map(({ max }, at) => max === "" || worthWhatFollows(rows, at));
  const divided = opens.includes(true);
  return rows.flatMap((row, at): CriterionDraft[] => {
    const section: CriterionDraft = { criterionId: null, kind: "section", code: row.code, label: row.label, max: "" };
    if (opens[at]) return [section];
    const criterion: CriterionDraft = { criterionId: null, kind: "criterion", ...row };
    // “IV Điểm thưởng 50” after sections is one of its own; left as a row, it would count into III.
    return divided && isHead(row) ? [section, { ...criterion, code: "1" }] : [criterion];
  });
}

/** Whether the rows under a head, up to the next one, make just its points. */
function worthWhatFollows(rows: readonly Row[], at: number): boolean {
  if (!isHead(rows[at]!)) return false;
  const next = rows.findIndex((row, place) => place > at && (row.max === "" || isHead(row)));
  const under = rows.slice(at + 1, next < 0 ? undefined : next).map(({ max }) => readHundredths(max));
  const sum = under.reduce<number>((total, max) => total + (max ?? Number.NaN), 0);
  return under.length > 0 && sum === readHundredths(rows[at]!.max);
}

/** Sections are numbered I, II, III or A, B, C. */
const isHead = ({ code }: Row): boolean => /^([IVX]+|[A-Z])[.)]?$/.test(code);

const isHeader = ([first = ""]: readonly string[]): boolean =>
  (headers.code as readonly string[]).includes(fold(first)) && first !== "";

/** “Tổng cộng” and the like: the table adds up by itself. */
const addsUp = (cell: string): boolean =>
  /^(tong|cong|tong cong|tong diem|tong so|tong so diem|tong cong diem)$/.test(fold(cell.replace(/[:.]+$/, "")));
