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
  tablesThere,
} from "./store.ts";
import {
  besideRecords,
  calledIn,
  compareStretch,
  type Place,
  type RecordFault,
  takeOverAction,
  unknownAmong,
} from "./verify.ts";
import { subjectOf } from "./kind.ts";

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
  const lines = kept ? besideRecords(readLog(queries), allRecords(queries), found) : readLog(queries);
  const chain = await verifyChain(lines, head);
  // Where the chain broke its walk stopped, and what its later lines vouch for was not heard.
  const records = await compareWithTables(queries, yearId);
  const told = chain.fault ? records.faults : [...faults, ...records.faults];
  const { headAt } = chain;
  const madeAnew = kept && headAt !== undefined ? await madeAnewAfter(queries, { line: headAt, yearId }) : [];
  return { chain, madeAnew, records: { ...records, faults: told.slice(0, most), more: told.length > most } };
}

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
  for (const kind of recordKinds().filter(({ table }) => there.has(table))) {
    const kept = kind.edition <= reached;
    if (kept)
      for await (const latest of latestRecords(queries, kind.name, yearId)) {
        const holding = latest.filter(({ content }) => content !== null);
        state.compared += holding.length;
        state.takenOver += holding.filter(({ seq }) => takenOver.has(seq)).length;
        state.faults.push(...(await compareStretch(kind, latest, rowsIn(queries))));
      }
    for await (const roots of rootRows(queries, kind, yearId)) {
      const final = roots.filter(kind.stands);
      if (!kept) state.unmarked += new Set(final.map((row) => subjectOf(kind, row))).size;
      else {
        const latest = await latestOf(queries, kind.name, [...new Set(final.map((row) => subjectOf(kind, row)))]);
        state.faults.push(...unknownAmong(kind, final, latest));
        // A record put under another year is compared in the year of its rows all the same.
        const moved = [...latest.values()].filter((record) => yearId !== undefined && record.yearId !== yearId);
        if (moved.length > 0) state.faults.push(...(await compareStretch(kind, moved, rowsIn(queries))));
      }
    }
    if (state.faults.length > most) break;
  }
  return state;
}

async function takeOverLines(queries: Queries): Promise<ReadonlySet<number>> {
  const lines = await queries.selectFrom("logEntry").select("seq").where("action", "=", takeOverAction).execute();
  return new Set(lines.map(({ seq }) => seq));
}
