import { cellsOf, findHeader, withoutNumbering } from "../../../basics/pasted-table.ts";
import { unitHeaders } from "../unit-headers.ts";

/** A unit as it stands in a line of pasted text. */
export interface PastedUnit {
  readonly code: string;
  readonly name: string;
  readonly address: string;
}

/**
 * Reads lines typed by hand or pasted from Excel or Word. Where a line names the columns, they may stand in any order
 * and others may stand between them. Where none does: a name; a code and a name; a code, a name and an address; a
 * name and an address. A first column that only numbers the lines (STT) is left out.
 */
export function pasteUnits(text: string): readonly PastedUnit[] {
  const rows = cellsOf(text);
  const header = findHeader(rows, unitHeaders, "name");
  if (!header) return withoutHeader(withoutNumbering(rows));
  const { name, code, address } = header.places;
  return rows
    .slice(header.at + 1)
    .map((cells) => ({ code: cells[code] ?? "", name: cells[name] ?? "", address: cells[address] ?? "" }))
    .filter((unit) => unit.code !== "" || unit.name !== "" || unit.address !== "");
}

function withoutHeader(rows: readonly (readonly string[])[]): readonly PastedUnit[] {
  const coded = rows.every(([first = "", second = ""]) => second !== "" && looksLikeCode.test(first));
  return rows.map((cells) => {
    const [code, name, address] = coded ? cells : ["", ...cells];
    return { code: code ?? "", name: name ?? "", address: address ?? "" };
  });
}

/** A code has no spaces: “01”, “H12”, “PA-03”; a name nearly always has some. */
const looksLikeCode = /^[\p{L}\p{M}\d._/-]{0,20}$/u;
