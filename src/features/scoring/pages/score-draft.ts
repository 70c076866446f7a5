import { type Hundredths, readHundredths, writeHundredths } from "../../../basics/decimal.ts";

/** Cells that are being typed, by “criterion:unit”; what stood there when typing began goes with each. */
export type ScoreDraft = Readonly<Record<string, { readonly text: string; readonly was: Hundredths | null }>>;

/** A cell read from what was typed: a number, an empty cell, or the sentence of what is wrong with it. */
export type CellRead =
  | { readonly ok: true; readonly points: Hundredths | null }
  | { readonly ok: false; readonly problem: string };

/** Reads “9,5” or “9.5”; an emptied cell is null. */
export function readCell(text: string, { name, max }: { name: string; max: Hundredths }): CellRead {
  if (text.trim() === "") return { ok: true, points: null };
  const points = readHundredths(text);
  if (points === undefined)
    return { ok: false, problem: `Ô ${name}: “${text}” không phải số, hoặc quá hai chữ số thập phân. Ghi như 9,5.` };
  if (points < 0) return { ok: false, problem: `Ô ${name}: ${writeHundredths(points)} nhỏ hơn 0.` };
  if (points > max)
    return { ok: false, problem: `Ô ${name}: ${writeHundredths(points)} vượt điểm tối đa ${writeHundredths(max)}.` };
  return { ok: true, points };
}
