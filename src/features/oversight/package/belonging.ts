import type { LogContent, StoredEntry } from "../../../platform/log/index.ts";
import { frozenIn, type Row } from "../../../platform/records/index.ts";
import { packedTables } from "../store/year-rows.ts";
import type { PackedTables } from "./check-records.ts";
import { logName, type Manifest, manifestName, recordsName } from "./manifest.ts";

/** What does not belong into this package, or does not belong to its year. */
export type BelongingFault =
  /** A file that no package has: whoever opens it would take it for part of what was checked. */
  | { readonly code: "stranger"; readonly name: string }
  /** The manifest names another cluster or year than the rows or the log. */
  | { readonly code: "other-year" }
  /** Rows of another year or cluster stand among this one's. */
  | { readonly code: "row-elsewhere"; readonly table: string }
  /** One row stands there twice: a reader may take either. */
  | { readonly code: "row-twice"; readonly table: string }
  /** A later line of the year tells of this one before it, and the package does not show what it says. */
  | { readonly code: "line-withheld"; readonly seq: number }
  /** No line shown tells that this package was taken: the year's last ones are kept back. */
  | { readonly code: "end-withheld" };

/** Files of a package of this version or an older one; papers are told apart by their records. */
const ownNames = new Set([
  ...[manifestName, logName, recordsName, "contents.txt"],
  ...Object.keys(packedTables).map((feature) => `data/${feature}.json`),
]);
const paperName = /^papers\/[a-z0-9-]+\.(?:docx|pdf)$/;

export const strangers = (files: ReadonlyMap<string, Uint8Array>): BelongingFault[] =>
  [...files.keys()]
    .filter((name) => !ownNames.has(name) && !paperName.test(name))
    .map((name) => ({ code: "stranger", name }));

interface Claimed {
  readonly manifest: Manifest;
  readonly tables: PackedTables;
  readonly entries: readonly StoredEntry[];
}

/**
 * Whether manifest, rows and log speak of the same year, and whether all lines of that year can be read. Lines of versions
 * that said neither are asked neither.
 */
export function belongingFaults({ manifest, tables, entries }: Claimed): BelongingFault[] {
  if (!tables.has("clusterYear")) return []; // named among the missing or unreadable files
  const [year, ...others] = tables.get("clusterYear")!.rows;
  const cluster = tables.get("cluster")?.rows[0];
  if (!year || others.length > 0) return [{ code: "other-year" }];
  const own = entries.filter(({ yearId }) => yearId === year["id"]).map(({ content }) => said(content));
  const taken = own.findLast(({ action }) => action === "oversight.take-package");
  const { year: takenYear = manifest.year, clusterCode = manifest.cluster.code } = Object(taken?.what) as Packaged;
  const agree =
    year["year"] === manifest.year &&
    takenYear === manifest.year &&
    cluster?.["code"] === manifest.cluster.code &&
    // A concluded year is called as its record has it, which is compared there.
    (year["concludedAt"] != null || cluster?.["name"] === manifest.cluster.name) &&
    clusterCode === manifest.cluster.code;
  return [
    ...(agree ? [] : [{ code: "other-year" as const }]),
    ...rowFaults(tables, { yearId: year["id"], clusterId: year["clusterId"] }),
    ...withheld(entries, { yearId: year["id"], taken, manifest }),
  ];
}

/** Whether each row is there once, and says no other year or cluster than the package's. */
function rowFaults(tables: PackedTables, own: Readonly<Record<"yearId" | "clusterId", unknown>>): BelongingFault[] {
  const elsewhere = (row: Row): boolean =>
    (["yearId", "clusterId"] as const).some((column) => column in row && row[column] !== own[column]);
  return [...tables].flatMap(([table, { rows }]) => {
    const names = new Set(rows.map((row) => JSON.stringify(row["id"] ?? row)));
    const strange = rows.some(elsewhere) || (table === "cluster" && rows.some(({ id }) => id !== own.clusterId));
    return [
      ...(strange ? [{ code: "row-elsewhere" as const, table }] : []),
      ...(names.size < rows.length ? [{ code: "row-twice" as const, table }] : []),
    ];
  });
}

interface Packaged {
  readonly year?: number;
  readonly clusterCode?: string;
}

const said = (content: string | null): Partial<LogContent> => JSON.parse(content ?? "{}") as Partial<LogContent>;

/** A package leaves within the hour after its line was written (`on-record.ts`). */
const longestMs = 3_600_000;

function withheld(
  entries: readonly StoredEntry[],
  {
    yearId,
    taken,
    manifest,
  }: { readonly yearId: unknown; readonly taken: Partial<LogContent> | undefined; readonly manifest: Manifest },
): BelongingFault[] {
  const faults: BelongingFault[] = [];
  let last = 0;
  let lastOwn = 0; // lines of earlier versions tell of the one before it among the year's own alone
  let asked = false;
  for (const { seq, yearId: of, content } of entries) {
    const isOwn = of === yearId;
    if (!isOwn && !frozenIn(content).some((one) => one.yearId === yearId)) continue;
    const line = said(content);
    const before = isOwn ? line.yearBefore : line.yearsBefore?.[String(yearId)];
    if (before !== undefined && before !== last && before !== lastOwn)
      faults.push({ code: "line-withheld", seq: before });
    last = seq;
    if (isOwn) lastOwn = seq;
    asked ||= before !== undefined;
  }
  const after = Date.parse(manifest.madeAt) - Date.parse(taken?.at ?? "");
  const told = after >= 0 && after <= longestMs;
  if (!told && asked) faults.push({ code: "end-withheld" });
  return faults;
}
