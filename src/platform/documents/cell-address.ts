import type { Sheet } from "../../engines/document/index.ts";

/** Excel's name of a column counted from 0: A, B, … Z, AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The column, counted from 0, that Excel calls so: "AA" is 26. */
export function columnIndex(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "C7" for the third column of the seventh row; both counted from 0. */
export const addressOf = ({ column, row }: { column: number; row: number }): string =>
  `${columnName(column)}${row + 1}`;

/** Rows above the first row of data: title lines, one empty line when there are any, the header. */
export const rowsAbove = ({ titleLines }: Sheet): number => (titleLines.length > 0 ? titleLines.length + 2 : 1);
