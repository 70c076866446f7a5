import { unzipSync } from "fflate";
import { isPlainArchive } from "../../../platform/documents/index.ts";
import { ok, type Result, refuse } from "../../../basics/result.ts";

/** What a package may hold at most; a real one is a few megabytes. */
export const packageLimits = { bytes: 500_000_000, unpackedBytes: 2_000_000_000, files: 5000 };

export type PackageRefusal =
  | { readonly code: "no-package" }
  | { readonly code: "swells"; readonly limit: number }
  | { readonly code: "unsafe-name"; readonly name: string }
  | { readonly code: "twice"; readonly name: string }
  | { readonly code: "not-plain" };

/**
 * Unpacks a package in memory; nothing is ever written under a name that the package brings along.
 * Sizes are checked before anything is unpacked, and the library fills at most the size a file claims.
 */
export function openPackage(
  bytes: Uint8Array,
  limits = packageLimits,
): Result<ReadonlyMap<string, Uint8Array>, PackageRefusal> {
  if (bytes.length > limits.bytes) return refuse({ code: "swells", limit: limits.bytes });
  const claimed = readContents(bytes);
  if (!claimed) return refuse({ code: "no-package" });
  const size = claimed.reduce((sum, file) => sum + file.size, 0);
  if (size > limits.unpackedBytes) return refuse({ code: "swells", limit: limits.unpackedBytes });
  if (claimed.length > limits.files) return refuse({ code: "swells", limit: limits.files });
  const seen = new Set<string>();
  for (const { name } of claimed) {
    if (!safeName.test(name)) return refuse({ code: "unsafe-name", name: printable(name) });
    // Where capitals do not matter – Windows, most USB sticks – the one would replace the other.
    const unpacked = name.toLowerCase();
    if (seen.has(unpacked)) return refuse({ code: "twice", name });
    seen.add(unpacked);
  }
  if (!isPlainArchive(bytes)) return refuse({ code: "not-plain" });
  try {
    return ok(new Map(Object.entries(unzipSync(bytes))));
  } catch {
    return refuse({ code: "no-package" });
  }
}

/** Folders and files of plain letters: no "..", no root, no drive, no backslash, no hidden file. */
const safeName = /^(?:[a-z0-9][a-z0-9_-]*\/){0,3}[A-Za-z0-9][A-Za-z0-9_-]*\.[a-z0-9]{1,8}$/;

const printable = (name: string): string => name.replace(/[^\x20-\x7e]/g, "?").slice(0, 100);

/** The table of contents, without unpacking; undefined when there is none. */
function readContents(bytes: Uint8Array): readonly { readonly name: string; readonly size: number }[] | undefined {
  const files: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        files.push({ name, size: originalSize });
        return false;
      },
    });
    return files;
  } catch {
    return undefined;
  }
}
