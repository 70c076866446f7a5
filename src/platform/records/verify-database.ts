import type { Queries } from "../database/index.ts";
import { type ChainState, readLog, verifyChain } from "../log/index.ts";
import { editionOf, recordKinds } from "./kinds.ts";
import {
  allRecords,
  kindsKept,
  latestOf,
  latestRecords,
  madeAnewSince,
  rootRows,
  rowsIn,
  strayRows,
  tablesThere,
} from "./store.ts";
import {
  besideRecords,
  calledIn,
  compareStretch,
  type Place,
  type RecordFault,
  strayAmong,
  takeOverAction,
  unknownAmong,
} from "./verify.ts";
import type { ReadRows } from "./facts.ts";
import { boundParts, ownerOf, type RecordKind, subjectOf } from "./kind.ts";

export interface RecordsState {
  /** Records that hold now and were compared with the tables. */
  readonly compared: number;
  /** Of these, made when an older version's data was taken over: vouched for from that line on only. */
  readonly takenOver: number;
  /** Final in the tables while no record of their kinds exists at all: data of an older version, not yet taken over. */
  readonly unmarked: number;
  readonly faults: readonly RecordFault[];
  /** True where more was found than is told. */
  readonly more: boolean;
}

/** So many faults are told one by one; whoever finds more restores a backup. */
const most = 200;

/** What was final by the line whose hash was given and is vouched for by a later line now, or was opened again by it. */
export interface MadeAnew extends Place {
  readonly seq: number;
}

type Asked = { readonly head?: string | undefined; readonly yearId?: number };
type Verified = {
  readonly chain: ChainState;
  readonly records: RecordsState;
  readonly madeAnew: readonly MadeAnew[];
};

/** The same as of one moment, beside a server that goes on writing: what a deed does meanwhile is no fault. */
export async function verifyMoment(queries: Queries, asked: Asked): Promise<Verified> {
  return queries
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute((moment) => verifyAll(moment, asked));
}

/** The whole chain, every record against its line, and every record that holds against the tables. */
export async function verifyAll(queries: Queries, { head, yearId }: Asked): Promise<Verified> {
  const faults: RecordFault[] = [];
  const found = (fault: RecordFault): void => void faults.push(fault);
  const kept = (await tablesThere(queries)).has("frozenRecord");
  // Without the table every record is missing that a line vouches for; a log older than records has no such line.
  const records = kept ? allRecords(queries) : nothing();
  const lines = besideRecords(readLog(queries), records, found);
  const chain = await verifyChain(lines, head);
  // Where the chain broke its walk stopped, and what its later lines vouch for was not heard.
  const compared = await compareWithTables(queries, yearId);
  const told = chain.fault ? compared.faults : [...faults, ...compared.faults];
  const { headAt } = chain;
  const madeAnew = kept && headAt !== undefined ? await madeAnewAfter(queries, { line: headAt, yearId }) : [];
  return { chain, madeAnew, records: { ...compared, faults: told.slice(0, most), more: told.length > most } };
}

async function* nothing(): AsyncGenerator<never> {}

async function madeAnewAfter(queries: Queries, since: Parameters<typeof madeAnewSince>[1]): Promise<MadeAnew[]> {
  const made = await madeAnewSince(queries, since);
  return made.map(({ kind, subject, seq, content }) => ({
    ...{ kind, subject, seq },
    called: content === null ? "" : calledIn(kind, content),
  }));
}

/**
 * Compares every record that holds with the tables, and every final row with the records.
 *
 * @param yearId of one cluster-year only
 */
export async function compareWithTables(queries: Queries, yearId?: number): Promise<RecordsState> {
  const there = await tablesThere(queries);
  const reached = there.has("frozenRecord") ? editionOf(await kindsKept(queries)) : 0;
  const state = { compared: 0, takenOver: 0, unmarked: 0, faults: [] as RecordFault[], more: false };
  const takenOver = reached > 0 ? await takeOverLines(queries) : new Set<number>();
  const rows: ReadRows = async (table, ...asked) => (there.has(table) ? rowsIn(queries)(table, ...asked) : []);
  for (const kind of recordKinds()) {
    const kept = kind.edition <= reached;
    if (kept)
      for await (const latest of latestRecords(queries, kind.name, yearId)) {
        const holding = latest.filter(({ content }) => content !== null);
        state.compared += holding.length;
        state.takenOver += holding.filter(({ seq }) => takenOver.has(seq)).length;
        state.faults.push(...(await compareStretch(kind, latest, rows)));
      }
    if (!there.has(kind.table)) continue;
    for await (const roots of rootRows(queries, kind, yearId)) {
      const final = roots.filter(kind.stands);
      if (!kept) state.unmarked += new Set(final.map((row) => subjectOf(kind, row))).size;
      else {
        const latest = await latestOf(queries, kind.name, [...new Set(final.map((row) => subjectOf(kind, row)))]);
        state.faults.push(...unknownAmong(kind, final, latest));
        // A record put under another year is compared in the year of its rows all the same.
        const moved = [...latest.values()].filter((record) => yearId !== undefined && record.yearId !== yearId);
        if (moved.length > 0) state.faults.push(...(await compareStretch(kind, moved, rows)));
      }
    }
    if (kept) state.faults.push(...(await straysOf(queries, kind, { yearId, there })));
    if (state.faults.length > most) break;
  }
  return state;
}

async function straysOf(
  queries: Queries,
  kind: RecordKind,
  { yearId, there }: { readonly yearId: number | undefined; readonly there: ReadonlySet<string> },
): Promise<readonly RecordFault[]> {
  const faults: RecordFault[] = [];
  for (const part of boundParts(kind)) {
    if (![part.table, ownerOf(kind, part)[0]].every((table) => there.has(table))) continue;
    const rows = await strayRows(queries, kind, part);
    const own = rows.filter((row) => yearId === undefined || (row["yearId"] ?? yearId) === yearId);
    faults.push(...strayAmong(kind, part, own));
  }
  return faults;
}

async function takeOverLines(queries: Queries): Promise<ReadonlySet<number>> {
  const lines = await queries.selectFrom("logEntry").select("seq").where("action", "=", takeOverAction).execute();
  return new Set(lines.map(({ seq }) => seq));
}
