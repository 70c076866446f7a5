import type { Figures, TypedCount } from "./model.ts";

/** A cell of the count sheet. */
export interface Cell {
  readonly channel: string;
  /** "issued", "agree", or "because:too-many-marks". */
  readonly figure: string;
  readonly nominee: string | null;
}

/** A cell in which two tellers typed different numbers; null where one left it empty. */
export interface Difference extends Cell {
  readonly first: number | null;
  readonly second: number | null;
}

/** Every cell on which two entries disagree, in the order of the sheet; empty when they agree. */
export function differencesOf(first: Figures, second: Figures): Difference[] {
  const [a, b] = [cellsOf(first), cellsOf(second)];
  return [...new Map([...a, ...b]).keys()].flatMap((key) => {
    const [one, other] = [a.get(key), b.get(key)];
    if (one?.value === other?.value) return [];
    const { channel, figure, nominee } = (one ?? other)!;
    return [{ channel, figure, nominee, first: one?.value ?? null, second: other?.value ?? null }];
  });
}

function cellsOf(figures: Figures): Map<string, Cell & { value: number }> {
  const cells = figures.flatMap((count) => cellsOfChannel(count));
  return new Map(cells.map((cell) => [`${cell.channel} ${cell.figure} ${cell.nominee}`, cell]));
}

function cellsOfChannel({ channel, lines, invalidBecause, ...count }: TypedCount): (Cell & { value: number })[] {
  const sheet = ["issued", "returned", "valid", "invalid", "blank", "unused"] as const;
  const onLine = ["agree", "disagree", "noMark"] as const;
  const cell = (figure: string, nominee: string | null, value: number | undefined) =>
    value === undefined ? [] : [{ channel, figure, nominee, value }];
  return [
    ...sheet.flatMap((figure) => cell(figure, null, count[figure])),
    ...Object.entries(invalidBecause).flatMap(([reason, value]) => cell(`because:${reason}`, null, value || undefined)),
    ...lines.flatMap((line) => onLine.flatMap((figure) => cell(figure, line.nominee, line[figure]))),
  ];
}
