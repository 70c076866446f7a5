import type { Queries } from "../../../platform/database/index.ts";
import { recordKinds, recordsFor, type Row, type Subject, subjectOf } from "../../../platform/records/index.ts";
import type { YearFacts } from "../../year/index.ts";
import { linesOfYear } from "../store/log-lines.ts";
import type { PackedRecord } from "./manifest.ts";
import type { FeatureData } from "./year-data.ts";

/**
 * The records that a package carries: all that its lines made. Text and salt go along only where the thing itself is in
 * the package – of this year, or among its rows –, so that no other year's figures leave by this door.
 */
export async function packedRecords(
  queries: Queries,
  { yearId, cluster }: YearFacts,
  data: readonly FeatureData[],
): Promise<PackedRecord[]> {
  const subjects = subjectsIn(data);
  const packed = new Set(subjects.map(nameOf));
  const lines = [...(await linesOfYear(queries, { yearId, clusterId: cluster.clusterId }))];
  const records = await recordsFor(queries, { yearId, lines, subjects });
  return records.map((record) => {
    const { seq, kind, subject, hash } = record;
    const goesAlong = record.yearId === yearId || packed.has(nameOf(record));
    const { content, salt } = goesAlong ? record : { content: null, salt: null };
    return { seq, kind, subject, content, salt, hash };
  });
}

const nameOf = ({ kind, subject }: Subject): string => `${kind} ${subject}`;

/** Everything among these rows that records may be of. */
function subjectsIn(data: readonly FeatureData[]): Subject[] {
  const tables = new Map<string, readonly Row[]>(data.flatMap((feature) => Object.entries(feature.tables)));
  return recordKinds().flatMap((kind) =>
    kind.year === "none"
      ? []
      : (tables.get(kind.table) ?? []).map((row) => ({ kind: kind.name, subject: subjectOf(kind, row) })),
  );
}
