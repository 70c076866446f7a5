import { findHeader, withoutNumbering } from "../../../basics/pasted-table.ts";
import type { ReadLine } from "./model.ts";
import { rolesIn } from "./role-texts.ts";

/** What the columns of a list of people are called, folded. */
export const peopleHeaders = {
  fullName: ["ho va ten", "ho ten", "ho va ten nguoi dung", "ten nguoi dung", "nguoi dung", "dong chi"],
  signInName: ["ten dang nhap", "tai khoan", "ten tai khoan", "email", "thu dien tu", "dia chi thu"],
  unit: ["don vi", "ten don vi", "ma don vi", "co quan", "co quan, don vi", "don vi cong tac"],
  role: ["vai tro", "vai tro trong nam", "nhiem vu", "nhiem vu trong cum", "nhiem vu trong khoi"],
} as const;

/**
 * Lines of a list of people. Where a row names the columns they may stand in any order; where none does, each cell is
 * taken for what it looks like: a role, a sign-in name, the person's name first, the unit after it.
 *
 * @param rows cells as they were typed, pasted or stand in a sheet
 */
export function readLines(rows: readonly (readonly string[])[]): readonly ReadLine[] {
  const numbered = rows.map((cells, at) => ({ cells, row: at + 1 }));
  const header = findHeader(rows, peopleHeaders, "fullName");
  const filled = numbered.slice(header ? header.at + 1 : 0).filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (!header) {
    const bare = withoutNumbering(filled.map(({ cells }) => cells));
    return filled.map(({ row }, at) => ({ row, ...byLooks(bare[at]!) }));
  }
  const { places } = header;
  const line = (cells: readonly string[]) => ({
    fullName: cells[places.fullName] ?? "",
    signInName: cells[places.signInName] ?? "",
    unit: cells[places.unit] ?? "",
    role: cells[places.role] ?? "",
  });
  // A row with nothing but its number (STT) is room for another person.
  return filled
    .map(({ cells, row }) => ({ row, ...line(cells) }))
    .filter(({ fullName, signInName, unit, role }) => `${fullName}${signInName}${unit}${role}` !== "");
}

function byLooks(cells: readonly string[]): Omit<ReadLine, "row"> {
  const line = { fullName: "", signInName: "", unit: "", role: "" };
  for (const cell of cells) {
    if (cell === "") continue;
    if (line.role === "" && namesRoles(cell)) line.role = cell;
    else if (line.fullName === "") line.fullName = cell;
    else if (line.signInName === "" && looksLikeSignIn.test(cell)) line.signInName = cell;
    else if (line.unit === "") line.unit = cell;
    else if (line.role === "") line.role = cell;
  }
  return line;
}

function namesRoles(cell: string): boolean {
  const { roles, unknown } = rolesIn(cell);
  return roles.length > 0 && unknown.length === 0;
}

/** Letters without diacritics and at least one sign that names of people and units do not have. */
const looksLikeSignIn = /^(?=.*[\d._@-])[a-z0-9._@-]{3,80}$/i;
