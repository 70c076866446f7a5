import type { FrozenHere, LogContent, StoredEntry } from "../log/index.ts";
import { differencesIn, type FieldDifference } from "./compare.ts";
import { hashOfRecord, readContent } from "./content.ts";
import { type ReadRows, readStanding } from "./facts.ts";
import { keyText, type Names, type Part, type RecordKind, type Row, type Subject, subjectOf } from "./kind.ts";
import { kindNamed } from "./kinds.ts";

/** What a record and its line of the log need to be checked; a package has no more. */
export interface RecordRow extends FrozenHere {
  readonly seq: number;
  readonly yearId?: number | null | undefined;
  readonly content: string | null;
  readonly salt: string | null;
}

export interface Place extends Subject {
  /** As people tell it from others of its kind; may be empty. */
  readonly called: string;
}

/** The line that vouches for a record, and the cluster-year that it belongs to. */
interface Line {
  readonly seq: number;
  readonly yearId: number | null;
}

export type RecordFault =
  /** A line of the log vouches for a record that is not there. */
  | ({ readonly code: "record-missing" } & Line & Place)
  /** Its text is not the one that its line vouches for. */
  | ({ readonly code: "record-changed" } & Line & Place)
  /** No line of the log vouches for it. */
  | ({ readonly code: "record-added" } & Line & Place)
  /** The tables say something else than was frozen. */
  | ({ readonly code: "record-differs"; readonly fields: readonly FieldDifference[] } & Place)
  /** What was frozen is no longer in the tables, or no longer final there. */
  | ({ readonly code: "record-gone" } & Place)
  /** Final in the tables, but no line of the log knows of it. */
  | ({ readonly code: "record-unknown" } & Place);

/** Lines by which records made before the upgrade were taken over. */
export const takeOverAction = "log.take-over";

/** Whether only the hash of a record came along, because the thing is another year's: in a package alone. */
type IsWithheld = (vouched: FrozenHere) => boolean;

/**
 * Passes a log's lines on and meanwhile checks that each line's records are there and say what it vouches for. Both
 * come in the order they were written, so that their length does not matter.
 */
export async function* besideRecords(
  entries: AsyncIterable<StoredEntry> | Iterable<StoredEntry>,
  records: AsyncIterator<RecordRow>,
  found: (fault: RecordFault) => void,
  isWithheld: IsWithheld = () => false,
): AsyncGenerator<StoredEntry> {
  let next = await records.next();
  for await (const entry of entries) {
    for (const vouched of frozenIn(entry.content)) {
      const row = next.done || next.value.seq !== entry.seq ? undefined : next.value;
      if (row) next = await records.next();
      const fault = faultOf(vouched, row, isWithheld);
      if (fault) found({ code: fault, seq: entry.seq, yearId: entry.yearId, ...placeOf(vouched, row) });
    }
    while (!next.done && next.value.seq <= entry.seq) {
      found(added(next.value));
      next = await records.next();
    }
    yield entry;
  }
  for (; !next.done; next = await records.next()) found(added(next.value));
}

const added = (row: RecordRow): RecordFault => ({
  code: "record-added",
  ...{ seq: row.seq, yearId: row.yearId ?? null },
  ...placeOf(row, row),
});

function faultOf(
  vouched: FrozenHere,
  row: RecordRow | undefined,
  isWithheld: IsWithheld,
): "record-missing" | "record-changed" | undefined {
  if (!row) return "record-missing";
  const { kind, subject, hash, content, salt, yearId } = row;
  if (kind !== vouched.kind || subject !== vouched.subject || hash !== vouched.hash) return "record-changed";
  if (vouched.yearId !== undefined && yearId !== undefined && yearId !== vouched.yearId) return "record-changed";
  if (hash === null) return content === null && salt === null ? undefined : "record-changed"; // opened again
  if (content === null || salt === null) return isWithheld(vouched) ? undefined : "record-missing";
  return hashOfRecord({ salt, content }) === hash && readContent(content) ? undefined : "record-changed";
}

/** What a line says of records; nothing where it is hidden, or older than records. */
export function frozenIn(content: string | null): readonly FrozenHere[] {
  if (!content?.includes('"froze":[')) return [];
  try {
    const { froze } = JSON.parse(content) as Partial<LogContent>;
    return Array.isArray(froze) ? froze : [];
  } catch {
    return []; // the chain's own check names the line
  }
}

/** Compares records that hold now with what stands in the tables; a stretch of one kind at a time. */
export async function compareStretch(
  kind: RecordKind,
  latest: readonly RecordRow[],
  rows: ReadRows,
): Promise<readonly RecordFault[]> {
  const holding = latest.filter(({ content }) => content !== null);
  const standing = await readStanding(
    kind,
    holding.map(({ subject }) => subject),
    rows,
  );
  return holding.flatMap((record): RecordFault[] => {
    const { facts, names = noNames } = readContent(record.content!) ?? {};
    if (!facts) return []; // named already where its hash was checked
    const place = { kind: kind.name, subject: record.subject, called: kind.called(facts, names) };
    const now = standing.get(record.subject);
    if (!now?.final) return [{ code: "record-gone", ...place }];
    const fields = [...differencesIn(facts, now.facts), ...movedIn(kind, record, now.yearId)];
    return fields.length === 0 ? [] : [{ code: "record-differs", ...place, fields }];
  });
}

function movedIn({ year }: RecordKind, { yearId }: RecordRow, now: unknown): readonly FieldDifference[] {
  const kept = yearId !== undefined && yearId !== null && now !== undefined;
  return kept && typeof year !== "string" && "in" in year && now !== yearId ? [{ table: year.in, field: year.at }] : [];
}

/** Rows that point to nothing, as somebody put them in who took the database's own checks away. */
export const strayAmong = (kind: RecordKind, part: Part, rows: readonly Row[]): readonly RecordFault[] =>
  rows.map((row) => ({
    code: "record-unknown",
    ...{ kind: kind.name, subject: keyText(row[part.by]), called: kind.called({ [part.table]: [row] }, noNames) },
  }));

/** Rows that are final in the tables without a record that holds. */
export function unknownAmong(
  kind: RecordKind,
  roots: readonly Row[],
  latest: ReadonlyMap<string, RecordRow>,
): readonly RecordFault[] {
  const named = new Map(roots.filter(kind.stands).map((row) => [subjectOf(kind, row), row]));
  return [...named]
    .filter(([subject]) => latest.get(subject)?.content == null)
    .map(([subject, row]) => ({
      code: "record-unknown",
      ...{ kind: kind.name, subject, called: kind.called({ [kind.table]: [row] }, noNames) },
    }));
}

const noNames: Names = { unit: {}, person: {} };

/** As people tell a record from others of its kind. */
export function calledIn(kind: string, text: string): string {
  const { facts, names = noNames, paper } = readContent(text) ?? {};
  if (facts) return kindNamed(kind)?.called(facts, names) ?? "";
  return keyText((paper as { title?: unknown } | undefined)?.title);
}

function placeOf({ kind, subject }: FrozenHere, row: RecordRow | undefined): Place {
  return { kind, subject, called: row?.content == null ? "" : calledIn(kind, row.content) };
}
