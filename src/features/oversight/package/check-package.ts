import { type ChainFault, type StoredEntry, verifyChain } from "../../../platform/log/index.ts";
import { logName, Manifest, manifestName, PackedLine, sha256 } from "./manifest.ts";

export type PackageFault =
  | { readonly code: "no-manifest" }
  | { readonly code: "changed"; readonly name: string }
  | { readonly code: "missing"; readonly name: string }
  | { readonly code: "added"; readonly name: string }
  | { readonly code: "log-unreadable"; readonly line: number }
  | { readonly code: "log-broken"; readonly fault: ChainFault }
  | { readonly code: "log-ends-elsewhere"; readonly entries: number; readonly promised: number };

export interface PackageState {
  readonly manifest: Manifest | undefined;
  /** Hash of the manifest: one value that stands for the whole package, to be written in the hand-over minutes. */
  readonly seal: string;
  readonly faults: readonly PackageFault[];
}

/**
 * Compares a package with its own manifest and walks the log in it; needs no database and no network.
 *
 * @param expectedHead a hash printed in signed minutes, or its first digits
 */
export async function checkPackage(
  files: ReadonlyMap<string, Uint8Array>,
  expectedHead?: string,
): Promise<PackageState> {
  const stored = files.get(manifestName);
  const manifest = stored && readManifest(stored);
  if (!stored || !manifest) return { manifest: undefined, seal: "", faults: [{ code: "no-manifest" }] };
  const log = await logFaults(files.get(logName), manifest, expectedHead);
  return { manifest, seal: sha256(stored), faults: [...fileFaults(files, manifest), ...log] };
}

function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    return Manifest.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

function fileFaults(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): PackageFault[] {
  const promised = new Set([manifestName, ...manifest.files.map((file) => file.name)]);
  const kept = manifest.files.flatMap(({ name, sha256: hash }): PackageFault[] => {
    const bytes = files.get(name);
    if (!bytes) return [{ code: "missing", name }];
    return sha256(bytes) === hash ? [] : [{ code: "changed", name }];
  });
  const added = [...files.keys()].filter((name) => !promised.has(name));
  return [...kept, ...added.map((name): PackageFault => ({ code: "added", name }))];
}

async function logFaults(
  bytes: Uint8Array | undefined,
  { log }: Manifest,
  expectedHead: string | undefined,
): Promise<PackageFault[]> {
  if (!bytes) return []; // named among the missing files
  const lines = new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line) => line !== "");
  const entries: StoredEntry[] = [];
  for (const [at, line] of lines.entries()) {
    const entry = readLine(line);
    if (!entry) return [{ code: "log-unreadable", line: at + 1 }];
    entries.push(entry);
  }
  const state = await verifyChain(entries, expectedHead);
  if (state.fault) return [{ code: "log-broken", fault: state.fault }];
  if (state.entries === log.entries && state.head === log.head) return [];
  return [{ code: "log-ends-elsewhere", entries: state.entries, promised: log.entries }];
}

/** A line as the chain's walk wants it: what stands beside the content in a database is inside it here. */
function readLine(line: string): StoredEntry | undefined {
  try {
    const packed = PackedLine.parse(JSON.parse(line));
    const said = packed.content === null ? {} : (JSON.parse(packed.content) as Record<string, never>);
    const { at = "", action = "", actor = "", yearId = null } = said;
    return { ...packed, at, action, actor, yearId };
  } catch {
    return undefined;
  }
}
