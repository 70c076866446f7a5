import { unzipSync, zipSync } from "fflate";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { addressOf, columnIndex } from "./cell-address.ts";

export interface ExcelLimits {
  readonly bytes: number;
  /** All files inside together, once unpacked. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Rows times columns of every sheet together: an empty cell inside the table costs as much as a filled one. */
  readonly cells: number;
}

export const excelLimits: ExcelLimits = {
  bytes: 3_000_000,
  unpackedBytes: 60_000_000,
  rows: 5000,
  columns: 200,
  cells: 100_000,
};

export type ArchiveRefusal =
  | { readonly code: "too-large"; readonly bytes: number; readonly limit: number }
  | { readonly code: "not-xlsx"; readonly seen: SeenKind }
  | { readonly code: "swells"; readonly limit: number }
  | { readonly code: "too-many-rows"; readonly row: number; readonly limit: number }
  | { readonly code: "too-many-columns"; readonly cell: string; readonly limit: number }
  | { readonly code: "too-many-cells"; readonly cells: number; readonly limit: number }
  | { readonly code: "damaged" };

export type SeenKind = "nothing" | "old-excel-or-locked" | "program" | "text" | "other-archive" | "other";

/**
 * The parts of an .xlsx that hold data, packed anew from what was really unpacked: sizes the file claims about itself
 * are not believed any further, and no cell lies beyond the limits.
 */
export function safeArchive(bytes: Uint8Array, limits: ExcelLimits): Result<Uint8Array, ArchiveRefusal> {
  if (bytes.length > limits.bytes) return refuse({ code: "too-large", bytes: bytes.length, limit: limits.bytes });
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return refuse({ code: "not-xlsx", seen: seenKind(bytes) });
  const claimed = claimedSize(bytes);
  if (claimed === undefined) return refuse({ code: "damaged" });
  if (claimed > limits.unpackedBytes) return refuse({ code: "swells", limit: limits.unpackedBytes });
  const files = unpack(bytes);
  if (!files) return refuse({ code: "damaged" });
  if (!("xl/workbook.xml" in files)) return refuse({ code: "not-xlsx", seen: "other-archive" });
  return outsideLimits(files, limits) ?? ok(zipSync(files, { level: 0 }));
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, place) => bytes[place] === byte);

function seenKind(bytes: Uint8Array): SeenKind {
  if (bytes.length === 0) return "nothing";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "old-excel-or-locked";
  if (startsWith(bytes, [0x4d, 0x5a]) || startsWith(bytes, [0x7f, 0x45, 0x4c, 0x46])) return "program";
  const beginning = bytes.subarray(0, 512);
  return beginning.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d) ? "text" : "other";
}

/** Reads the table of contents only; undefined when there is none. */
function claimedSize(bytes: Uint8Array): number | undefined {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
    return size;
  } catch {
    return undefined;
  }
}

/** The parts that say what stands in which cell. A sheet that the workbook keeps anywhere else is not found. */
const holdsData = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/|worksheets\/)?[^/]+\.(?:xml|xml\.rels))$/;

/** Unpacks what holds data. The library fills at most the claimed size of each file, so a lie cannot swell. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name }) => holdsData.test(name) });
  } catch {
    return undefined;
  }
}

/**
 * A row or a cell with its place, as in <c r="C7"> or <row r='7'>; the place may be left out, then it follows the one before.
 * No part of the pattern runs past the next "<", so that a crafted file cannot make the search slow.
 */
const placed = /<(?:\w{1,20}:)?(c|row)\b(?:[^<>]*?\sr=["']([A-Z]{0,3})(\d{1,9})["'])?/g;

function outsideLimits(
  files: Record<string, Uint8Array>,
  limits: ExcelLimits,
): ReturnType<typeof refuse<ArchiveRefusal>> | undefined {
  let cells = 0;
  for (const content of Object.values(files)) {
    if (hasEndlessPiece(content)) return refuse({ code: "damaged" });
    // Every part is looked at as if it were a sheet: which ones are, the workbook says, and a crafted one says anything.
    const extent = extentOf(new TextDecoder().decode(content), limits);
    if ("code" in extent) return refuse(extent);
    cells += extent.cells;
    if (cells > limits.cells) return refuse({ code: "too-many-cells", cells, limit: limits.cells });
  }
  return undefined;
}

/**
 * Longest tag, or text between two tags, that is read: a cell of Excel holds 32,767 characters. The library reads a
 * sheet in pieces and begins a piece that has no end again with each one, so that 3 MB of spaces took a minute and a half.
 */
const longestPiece = 200_000;

function hasEndlessPiece(content: Uint8Array): boolean {
  for (let from = 0, mark = 0x3c; from < content.length; mark = mark === 0x3c ? 0x3e : 0x3c) {
    const found = content.indexOf(mark, from);
    const to = found < 0 ? content.length : found + 1;
    if (to - from > longestPiece) return true;
    from = to;
  }
  return false;
}

function extentOf(sheet: string, { rows, columns }: ExcelLimits): ArchiveRefusal | { readonly cells: number } {
  let row = 0;
  let column = -1;
  let widest = 0;
  let lowest = 0;
  for (const [, element, letters = "", digits] of sheet.matchAll(placed)) {
    if (element === "row") {
      row = digits === undefined ? row + 1 : Number(digits);
      column = -1;
    } else {
      column = letters === "" ? column + 1 : columnIndex(letters);
      row = digits === undefined ? row : Number(digits);
    }
    if (row > rows) return { code: "too-many-rows", row, limit: rows };
    if (column >= columns) {
      return { code: "too-many-columns", cell: addressOf({ column, row: row - 1 }), limit: columns };
    }
    widest = Math.max(widest, column + 1);
    lowest = Math.max(lowest, row);
  }
  return { cells: widest * lowest };
}
