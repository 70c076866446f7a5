import { readHundredths } from "../../../basics/decimal.ts";
import type { FieldOfTwo } from "../../../ui/index.ts";
import type { CriterionRow } from "../model.ts";

/** A row of criteria as it is typed. */
export interface CriterionDraft {
  readonly criterionId: number | null;
  readonly kind: "section" | "criterion";
  readonly code: string;
  readonly label: string;
  readonly max: string;
}

/** Rows with what is wrong with each, by its place. */
export function readCriteria(drafts: readonly CriterionDraft[]): {
  readonly rows: readonly CriterionRow[];
  readonly problems: ReadonlyMap<number, string>;
} {
  const problems = new Map<number, string>();
  const rows = drafts.map((draft, at): CriterionRow => {
    const max = draft.kind === "section" ? null : (readHundredths(draft.max) ?? 0);
    const problem = problemOf(draft, max);
    if (problem) problems.set(at, problem);
    return { ...draft, max };
  });
  return { rows, problems };
}

function problemOf({ code, label, max: typed }: CriterionDraft, max: number | null): string | undefined {
  if (code.trim() === "") return "Ghi mã, ví dụ I.1.";
  if (label.trim() === "") return "Ghi tên tiêu chí.";
  if (max === null || max > 0) return undefined;
  return typed.trim() === "" ? "Ghi điểm tối đa." : `“${typed}” không phải điểm tối đa. Ghi như 10 hoặc 9,5.`;
}

/** Two lists of rows beside each other: a row that only one of them has stands against nothing. */
export function criteriaOfTwo(theirs: readonly CriterionDraft[], mine: readonly CriterionDraft[]): FieldOfTwo[] {
  const [one, other] = [byKey(theirs), byKey(mine)];
  return [...new Set([...one.keys(), ...other.keys()])].map((key) => ({
    label: `Dòng ${(other.get(key) ?? one.get(key)!).code}`,
    theirs: rowInWords(one.get(key)),
    mine: rowInWords(other.get(key)),
  }));
}

/** A stored row is known by its number, a new one by its code. */
const byKey = (rows: readonly CriterionDraft[]): Map<string | number, CriterionDraft> =>
  new Map(rows.map((row) => [row.criterionId ?? row.code, row]));

const rowInWords = (row: CriterionDraft | undefined): string =>
  row ? `${row.code} ${row.label}${row.max === "" ? "" : `: ${row.max} điểm`}` : "";
