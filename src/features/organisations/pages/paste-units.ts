/** A unit as it stands in a line of pasted text. */
export interface PastedUnit {
  readonly code: string;
  readonly name: string;
  readonly address: string;
}

/**
 * Reads lines typed by hand or pasted from Excel: a name; a code and a name; a code, a name and an address – parted
 * by tabs. A first column that only numbers the lines (STT) and a header line are left out.
 */
export function pasteUnits(text: string): readonly PastedUnit[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== "") && !cells.some((cell) => /^tên đơn vị$/iu.test(cell)));
  const numbered = lines.length > 0 && lines.every((cells, at) => cells.length > 1 && cells[0] === String(at + 1));
  return lines
    .map((cells) => (numbered ? cells.slice(1) : cells))
    .map((cells) => {
      if (cells.length === 1) return { code: "", name: cells[0]!, address: "" };
      return { code: cells[0]!, name: cells[1]!, address: cells[2] ?? "" };
    });
}
