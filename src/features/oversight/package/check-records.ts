import { Paper } from "../../../engines/document/index.ts";
import { compareWord, pdfOf, wordOf } from "../../../platform/documents/index.ts";
import {
  boundParts,
  compareStretch,
  editionOf,
  keyText,
  ownerOf,
  type Part,
  type ReadRows,
  readContent,
  type RecordFault,
  type RecordKind,
  recordKinds,
  type Row,
  strayAmong,
  takeOverAction,
  unitIdName,
  unknownAmong,
} from "../../../platform/records/index.ts";
import type { StoredEntry } from "../../../platform/log/index.ts";
import { fileNameOf, olderFileNameOf } from "../../papers/index.ts";
import { nameBeside } from "./year-data.ts";
import { readAsWritten } from "./as-written.ts";
import { type Manifest, manifestName, PackedRecord, recordsName } from "./manifest.ts";

export type RecordsFault =
  | RecordFault
  | { readonly code: "records-unreadable"; readonly line: number }
  | { readonly code: "data-unreadable"; readonly name: string }
  | { readonly code: "paper-differs"; readonly name: string; readonly title: string }
  | { readonly code: "names-differ"; readonly name: string }
  | { readonly code: "paper-missing"; readonly name: string; readonly title: string }
  | { readonly code: "ambiguous"; readonly name: string }
  | { readonly code: "table-twice"; readonly name: string; readonly table: string };

/** What of a package was compared with its records, and what could not be. */
export interface RecordsChecked {
  readonly faults: readonly RecordsFault[];
  readonly compared: number;
  readonly takenOver: number;
  /** Final rows in a package of an older version, which kept no records of their kinds: there is nothing to compare them with. */
  readonly unmarked: number;
  /**
   * Files of signed papers that this version of the program does not draw byte for byte so: PDF, and Word with the right
   * words. Another version may have drawn them, or somebody changed what is seen.
   */
  readonly unconfirmed: readonly string[];
  /** Papers that no record is kept of: plans, invitations, drafts, and whatever somebody put in. */
  readonly unsigned: readonly string[];
}

type Files = ReadonlyMap<string, Uint8Array>;

/** Reads the records of a package; the number of a line that is none of them. */
export function readRecords(files: Files): readonly PackedRecord[] | { readonly line: number } {
  const lines = new TextDecoder().decode(files.get(recordsName)).split("\n");
  const records: PackedRecord[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === "") continue;
    const record = PackedRecord.safeParse(readAsWritten(line)?.value);
    if (!record.success) return { line: at + 1 };
    records.push(record.data);
  }
  return records;
}

/** Compares rows and papers with the records that hold; whether these are the log's own was checked before. */
export async function checkRecords(
  files: Files,
  records: readonly PackedRecord[],
  {
    tables,
    entries,
    manifest,
  }: { readonly tables: PackedTables; readonly entries: readonly StoredEntry[]; readonly manifest: Manifest },
): Promise<RecordsChecked> {
  const latest = new Map(records.map((record) => [`${record.kind} ${record.subject}`, record]));
  const holding = [...latest.values()].filter(({ content }) => content !== null);
  const rows: ReadRows = async (table, column, values) => {
    const wanted = new Set(values);
    return (tables.get(table)?.rows ?? []).filter((row) => wanted.has(String(row[column] as string | number)));
  };
  const faults: RecordsFault[] = [];
  const reached = editionOf(records.map(({ kind }) => kind));
  let unmarked = 0;
  for (const kind of recordKinds().filter(({ year }) => year !== "none")) {
    const own = holding.filter((record) => record.kind === kind.name);
    faults.push(...(await compareStretch(kind, own, rows)));
    const bySubject = new Map(own.map((record) => [record.subject, record]));
    const unknown = unknownAmong(kind, tables.get(kind.table)?.rows ?? [], bySubject);
    if (kind.edition <= reached) faults.push(...unknown);
    else unmarked += unknown.length;
    for (const part of kind.edition <= reached ? boundParts(kind) : [])
      faults.push(...strayAmong(kind, part, strayIn(tables, kind, part)));
  }
  const papers = await checkPapers(files, holding, manifest);
  const takenOver = new Set(entries.filter(({ action }) => action === takeOverAction).map(({ seq }) => seq));
  return {
    faults: [...faults, ...papers.faults, ...namesThatDiffer(holding, tables, manifest)],
    compared: holding.length,
    takenOver: holding.filter(({ seq }) => takenOver.has(seq)).length,
    unmarked,
    unconfirmed: papers.unconfirmed,
    unsigned: [...files.keys()].filter((name) => name.startsWith("papers/") && !papers.signed.has(name)),
  };
}

/** Rows of a part whose owner is not in the package. */
function strayIn(tables: PackedTables, kind: RecordKind, part: Part): readonly Row[] {
  const [owner, column] = ownerOf(kind, part);
  const owners = new Set((tables.get(owner)?.rows ?? []).map((row) => keyText(row[column])));
  return (tables.get(part.table)?.rows ?? []).filter(
    (row) => row[part.by] != null && !owners.has(keyText(row[part.by])),
  );
}

export interface TableRows {
  readonly name: string;
  readonly rows: readonly Row[];
}

export type PackedTables = ReadonlyMap<string, TableRows>;

/** The rows of a package by table, where each stands in one file and once. */
export function tablesIn(files: Files): { readonly tables: PackedTables; readonly faults: readonly RecordsFault[] } {
  const tables = new Map<string, TableRows>();
  const faults: RecordsFault[] = [];
  for (const [name, bytes] of files) {
    if (!/^data\/[^/]+\.json$/.test(name)) continue;
    const text = new TextDecoder().decode(bytes);
    const data = readJson(text, rowsByTable);
    if (!data) faults.push({ code: "data-unreadable", name });
    else if (!readAsWritten(text)) faults.push({ code: "ambiguous", name });
    for (const [table, rows] of Object.entries(data ?? {})) {
      if (tables.has(table)) faults.push({ code: "table-twice", name, table });
      else tables.set(table, { name, rows });
    }
  }
  return { tables, faults };
}

/** @throws Error where it is something else than lists of rows by table */
function rowsByTable(value: unknown): Readonly<Record<string, readonly Row[]>> {
  const isRow = (row: unknown): boolean => typeof row === "object" && row !== null && !Array.isArray(row);
  const tables = Object.entries(Object(value) as Record<string, unknown>);
  if (!tables.every(([, rows]) => Array.isArray(rows) && rows.every(isRow))) throw new Error("no rows by table");
  return value as Readonly<Record<string, readonly Row[]>>;
}

function readJson<Value>(text: string, as: (value: unknown) => Value): Value | undefined {
  try {
    return as(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A signed or issued paper as Word must say what its record says; its PDF must be what this version draws from it. */
async function checkPapers(
  files: Files,
  holding: readonly PackedRecord[],
  manifest: Manifest,
): Promise<{ readonly faults: RecordsFault[]; readonly unconfirmed: string[]; readonly signed: ReadonlySet<string> }> {
  const faults: RecordsFault[] = [];
  const unconfirmed: string[] = [];
  const signed = new Set<string>();
  for (const { kind, subject, content } of holding) {
    const parsed = kind === "paper" ? Paper.safeParse(readContent(content!)?.paper) : undefined;
    if (!parsed?.success) continue;
    const [, code = "", ...key] = subject.split(":");
    const name = nameIn(files, [
      fileNameOf(parsed.data, manifest, key.join(":")),
      fileNameOf(parsed.data, manifest),
      olderFileNameOf(code, key.join(":")),
    ]);
    const { title } = parsed.data;
    const [word, pdf] = [`${name}.docx`, `${name}.pdf`];
    for (const one of [word, pdf]) {
      signed.add(one);
      if (!files.has(one)) faults.push({ code: "paper-missing", name: one, title });
    }
    const compared = files.has(word) && compareWord(files.get(word)!, await wordOf(parsed.data));
    if (compared === "other") faults.push({ code: "paper-differs", name: word, title });
    if (compared === "text") unconfirmed.push(word);
    if (files.has(pdf) && Buffer.compare(files.get(pdf)!, await pdfOf(parsed.data, manifest.madeAt)) !== 0)
      unconfirmed.push(pdf);
  }
  return { faults, unconfirmed, signed };
}

/** The first of some names under which the package has a Word file; the plain one of today where it has none. */
function nameIn(files: Files, names: readonly [string, string, string]): string {
  const there = names.find((name) => files.has(`papers/${name}.docx`));
  return `papers/${there ?? names[1]}`;
}

interface NamesKept {
  readonly cluster?: { readonly name: string };
  readonly units?: readonly { readonly unitId: number; readonly name: string }[];
}

/** In a concluded year the names beside ids are the ones it was concluded with. */
function namesThatDiffer(
  holding: readonly PackedRecord[],
  tables: ReadonlyMap<string, TableRows>,
  { cluster }: Pick<Manifest, "cluster">,
): readonly RecordsFault[] {
  const year = holding.find(({ kind }) => kind === "year");
  const kept = year && (readContent(year.content!)?.kept as NamesKept | undefined);
  const units = new Map(kept?.units?.map(({ unitId, name }) => [unitId, name]));
  const wrong = (row: Row): boolean =>
    Object.keys(row).some((column) => {
      const name = unitIdName.test(column) ? units.get(row[column] as number) : undefined;
      const beside = nameBeside(column);
      return name !== undefined && beside in row && row[beside] !== name;
    });
  const files = [...tables.values()].filter(({ rows }) => rows.some(wrong)).map(({ name }) => name);
  if (kept?.cluster && kept.cluster.name !== cluster.name) files.push(manifestName);
  return [...new Set(files)].map((name) => ({ code: "names-differ", name }));
}
