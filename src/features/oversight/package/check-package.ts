import { type ChainFault, type FrozenHere, type StoredEntry, verifyChain } from "../../../platform/log/index.ts";
import { besideRecords, frozenIn, kindNamed, type RecordRow } from "../../../platform/records/index.ts";
import { readAsWritten } from "./as-written.ts";
import { type BelongingFault, belongingFaults, strangers } from "./belonging.ts";
import { checkRecords, type RecordsChecked, type RecordsFault, readRecords, tablesIn } from "./check-records.ts";
import { logName, Manifest, manifestName, PackedLine, type PackedRecord, sha256 } from "./manifest.ts";

export type PackageFault =
  | { readonly code: "no-manifest" }
  | { readonly code: "changed"; readonly name: string }
  | { readonly code: "missing"; readonly name: string }
  | { readonly code: "added"; readonly name: string }
  | { readonly code: "log-unreadable"; readonly line: number }
  | { readonly code: "log-broken"; readonly fault: ChainFault }
  | RecordsFault
  | BelongingFault
  | { readonly code: "log-ends-elsewhere"; readonly entries: number; readonly promised: number };

export interface PackageState {
  readonly manifest: Manifest | undefined;
  /** Hash of the manifest: one value that stands for the whole package, to be written in the hand-over minutes. */
  readonly seal: string;
  readonly faults: readonly PackageFault[];
  /** The line that carries the hash asked for. */
  readonly headAt?: number | undefined;
  readonly records?: RecordsChecked;
}

/**
 * Compares a package with its own manifest, walks the log in it, and compares rows and papers with what its lines
 * vouch for; needs no database and no network.
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
  const kept = readRecords(files);
  const records = "line" in kept ? [] : kept;
  const { tables, faults: doubtful } = tablesIn(files);
  const ownYear = tables.get("clusterYear")?.rows[0]?.["id"];
  const log = await logFaults(files.get(logName), { manifest, records, expectedHead, ownYear });
  const checked = await checkRecords(files, ofTheirYears(records, log.entries), {
    ...{ tables, manifest },
    entries: log.entries,
  });
  const unreadable = "line" in kept ? [{ code: "records-unreadable" as const, line: kept.line }] : [];
  const belonging = belongingFaults({ manifest, tables, entries: log.entries });
  // Papers are named after the year: in a package that claims another one, those not found say nothing more.
  const ofRecords = checked.faults.filter(({ code }) => belonging.length === 0 || code !== "paper-missing");
  const faults = [
    ...[...fileFaults(files, manifest), ...strangers(files), ...log.faults, ...unreadable, ...doubtful],
    ...belonging,
    ...ofRecords,
  ];
  return { manifest, seal: sha256(stored), faults, headAt: log.headAt, records: checked };
}

/** Records with the cluster-year that their line names: what stands in another table's row may not be moved there. */
function ofTheirYears(records: readonly PackedRecord[], entries: readonly StoredEntry[]): readonly PackedRecord[] {
  const named = ({ kind, subject }: Pick<FrozenHere, "kind" | "subject">, seq: number): string =>
    `${seq} ${kind} ${subject}`;
  const years = new Map(
    entries.flatMap(({ seq, content }) => frozenIn(content).map((one) => [named(one, seq), one.yearId])),
  );
  return records.map((record) => ({ ...record, yearId: years.get(named(record, record.seq)) }));
}

function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    return Manifest.parse(readAsWritten(new TextDecoder().decode(bytes))?.value);
  } catch {
    return undefined;
  }
}

function fileFaults(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): PackageFault[] {
  const promised = new Set([manifestName, ...manifest.files.map((file) => file.name)]);
  const kept = manifest.files.flatMap(({ name, bytes: size, sha256: hash }): PackageFault[] => {
    const bytes = files.get(name);
    if (!bytes) return [{ code: "missing", name }];
    return sha256(bytes) === hash && bytes.length === size ? [] : [{ code: "changed", name }];
  });
  const added = [...files.keys()].filter((name) => !promised.has(name));
  return [...kept, ...added.map((name): PackageFault => ({ code: "added", name }))];
}

interface Walked {
  readonly faults: readonly PackageFault[];
  readonly entries: readonly StoredEntry[];
  readonly headAt?: number | undefined;
}

async function logFaults(
  bytes: Uint8Array | undefined,
  {
    manifest,
    records,
    expectedHead,
    ownYear,
  }: { manifest: Manifest; records: readonly RecordRow[]; expectedHead?: string | undefined; ownYear: unknown },
): Promise<Walked> {
  const { log } = manifest;
  if (!bytes) return { faults: [], entries: [] }; // named among the missing files
  const lines = new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line) => line !== "");
  const entries: StoredEntry[] = [];
  for (const [at, line] of lines.entries()) {
    const entry = readLine(line);
    if (!entry) return { faults: [{ code: "log-unreadable", line: at + 1 }], entries };
    entries.push(entry);
  }
  const faults: PackageFault[] = [];
  const each = records.values();
  // A line of this year may have made a record of another year's; of that one the hash alone comes along.
  const ofAnother = ({ kind, yearId }: FrozenHere): boolean =>
    yearId === undefined ? kindNamed(kind)?.year === "cluster-and-year" : yearId !== ownYear;
  const next = async (): Promise<IteratorResult<RecordRow>> => each.next();
  const walked = besideRecords(entries, { next }, (fault) => faults.push(fault), ofAnother);
  const { fault, headAt, ...end } = await verifyChain(walked, expectedHead);
  if (fault) return { faults: [{ code: "log-broken", fault }], entries };
  if (end.entries === log.entries && end.head === log.head) return { faults, entries, headAt };
  const elsewhere = { code: "log-ends-elsewhere" as const, entries: end.entries, promised: log.entries };
  return { faults: [...faults, elsewhere], entries, headAt };
}

/** A line as the chain's walk wants it: what stands beside the content in a database is inside it here. */
function readLine(line: string): StoredEntry | undefined {
  try {
    const packed = PackedLine.parse(readAsWritten(line)?.value);
    const said = packed.content === null ? {} : (JSON.parse(packed.content) as Record<string, never>);
    const { at = "", action = "", actor = "", yearId = null } = said;
    return { ...packed, at, action, actor, yearId };
  } catch {
    return undefined;
  }
}
