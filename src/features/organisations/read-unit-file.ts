import { z } from "zod";
import { findHeader } from "../../basics/pasted-table.ts";
import { type Language } from "../../basics/words.ts";
import { toRoleHolders } from "../../platform/access/index.ts";
import { query, readFields } from "../../platform/deeds/index.ts";
import { excelRefusals, type ReadCell, readExcel } from "../../platform/documents/index.ts";
import { collisions, type Taken } from "./collisions.ts";
import { Id, NewUnit } from "./model.ts";
import { ownersInReach, reaches } from "./store/reach.ts";
import { unitsOfOwner } from "./store/units.ts";
import { unitHeaders } from "./unit-headers.ts";
import { sayRowFault } from "./refusals.ts";

const Row = z.object({ row: z.number(), code: z.string(), name: z.string(), address: z.string() });
const Fault = z.object({ cell: z.string(), sentence: z.string() });

/** Looks at an Excel list of units without writing anything; every wrong cell is named. */
export const readUnitFile = query({
  name: "organisations.read-unit-file",
  summary: { vi: "Xem trước danh sách đơn vị từ Excel", en: "Look at an Excel list of units" },
  input: z.object({ ownerId: Id, fileBase64: z.base64().max(4_100_000) }),
  allow: toRoleHolders,
  largeInput: true,
  output: z.object({
    /** Why the file cannot be taken at all; null when its rows could be read. */
    problem: z.string().nullable(),
    units: z.array(Row),
    faults: z.array(Fault),
  }),
  read: async ({ actor, queries, language, signal }, { ownerId, fileBase64 }) => {
    const known = reaches(await ownersInReach(queries, actor), ownerId);
    const read = await readExcel(Buffer.from(fileBase64, "base64"), { signal });
    if (!read.ok) return { problem: excelRefusals.say(read.refusal, language), units: [], faults: [] };
    const found = findTable(read.value.map((sheet) => sheet.rows));
    if (!found) return { problem: noHeader[language], units: [], faults: [] };
    // Collisions would tell names and codes of a house that is none of theirs.
    const taken = known ? await unitsOfOwner(queries, ownerId) : [];
    return { problem: null, ...unitsIn(found, taken, language) };
  },
});

const noHeader = {
  vi: "Tệp chưa được nhận: không thấy dòng tiêu đề có cột “Tên đơn vị”. Đề nghị dùng tệp mẫu rồi tải lại.",
  en: "The file was not taken: no header row with a column “Tên đơn vị” was found. Use the template.",
};

interface Table {
  readonly rows: readonly (readonly ReadCell[])[];
  readonly places: { readonly code: number; readonly name: number; readonly address: number };
  /** Number of the row before the first unit, as Excel counts. */
  readonly headerRow: number;
}

/** The first sheet with a header that names the column of units; columns may stand in any order. */
function findTable(sheets: readonly Table["rows"][]): Table | undefined {
  for (const rows of sheets) {
    const texts = rows.map((row) => row.map(({ text }) => text));
    const header = findHeader(texts, unitHeaders, "name");
    if (header) return { rows: rows.slice(header.at + 1), places: header.places, headerRow: header.at + 1 };
  }
  return undefined;
}

/** Units and faults of a table; `row` is the row in Excel, so that officers find it. */
export function unitsIn({ rows, places, headerRow }: Table, taken: readonly Taken[], language: Language) {
  const textAt = (row: readonly ReadCell[], place: number): string => row[place]?.text ?? "";
  const units = rows
    .map((row, at) => ({
      row: headerRow + 1 + at,
      code: textAt(row, places.code),
      name: textAt(row, places.name),
      address: textAt(row, places.address),
    }))
    .filter(({ code, name, address }) => code !== "" || name !== "" || address !== "");
  const cell = (field: string, row: number): string => `${letter(places[field as keyof typeof places])}${row}`;
  const malformed = units.flatMap(({ row, ...unit }) => {
    const read = readFields(NewUnit, unit, language);
    return read.ok ? [] : read.faults.map(({ path, sentence }) => ({ cell: cell(String(path[0]), row), sentence }));
  });
  const colliding = collisions(units, taken).map((fault) => {
    const field = fault.code.startsWith("name") ? "name" : "code";
    const inFile = { ...fault, row: units[fault.row - 1]!.row };
    const facts = typeof fault.other === "number" ? { ...inFile, other: units[fault.other - 1]!.row } : inFile;
    return { cell: cell(field, inFile.row), sentence: sayRowFault(facts as typeof fault, language) };
  });
  return { units, faults: [...malformed, ...colliding] };
}

/** Lists of units have few columns: one letter is enough. */
const letter = (place: number): string => String.fromCharCode(65 + Math.max(0, Math.min(25, place)));
