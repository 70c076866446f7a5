import { type Selectable, sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Placed } from "../../year/index.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { DB } from "../../../platform/database/tables.ts";
import {
  type Conference,
  type ConferenceInput,
  FormedCommittee,
  Leaders,
  type MinutesSeal,
  type Moved,
} from "../model.ts";

/** Conferences of a year, by day. */
export async function conferencesOf(queries: Queries, yearId: number): Promise<Conference[]> {
  const rows = await queries
    .selectFrom("conference")
    .selectAll()
    .where("yearId", "=", yearId)
    .orderBy("day")
    .orderBy("id")
    .execute();
  return rows.map(conferenceFrom);
}

export async function findConference(queries: Queries, conferenceId: number): Promise<Conference | undefined> {
  const row = await queries.selectFrom("conference").selectAll().where("id", "=", conferenceId).executeTakeFirst();
  return row && conferenceFrom(row);
}

/** For permissions: the cluster-year of a conference. */
export async function yearOfConference(
  queries: Queries,
  { conferenceId }: { readonly conferenceId: number },
): Promise<number | undefined> {
  return (await findConference(queries, conferenceId))?.yearId;
}

function conferenceFrom(row: Selectable<DB["conference"]>): Conference {
  const { id, leaders, committee, minutesSeal, kind, mode, state, moved, ...rest } = row;
  return {
    ...rest,
    conferenceId: id,
    kind: kind as Conference["kind"],
    mode: mode as Conference["mode"],
    state: state as Conference["state"],
    leaders: Leaders.parse(leaders),
    committee: committee === null ? null : FormedCommittee.parse(committee),
    seal: minutesSeal as MinutesSeal | null,
    moved: moved as Moved | null,
  };
}

export async function insertConference(
  tx: Transaction,
  { yearId, leaders, ...conference }: ConferenceInput & { readonly yearId: number },
): Promise<number> {
  const { id } = await tx
    .insertInto("conference")
    .values({ yearId, ...conference, leaders: JSON.stringify(leaders) })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateConference(
  tx: Transaction,
  {
    conferenceId,
    leaders,
    moved,
    ...conference
  }: ConferenceInput & {
    readonly conferenceId: number;
    readonly moved: Moved | null;
  },
): Promise<void> {
  const words = { leaders: JSON.stringify(leaders), moved: moved && JSON.stringify(moved) };
  await set(tx, conferenceId, { ...conference, ...words });
}

export const writeToldAgain = (tx: Transaction, conferenceId: number, moved: Moved): Promise<void> =>
  set(tx, conferenceId, { moved: JSON.stringify(moved) });

export const writeCommittee = (tx: Transaction, conferenceId: number, committee: FormedCommittee): Promise<void> =>
  set(tx, conferenceId, { committee: JSON.stringify(committee) });

export const writeStarted = (tx: Transaction, conferenceId: number, { at, heldAt }: Placed): Promise<void> =>
  set(tx, conferenceId, { state: "in-session", startedAt: at, startedHeldAt: heldAt });

export const writeEnded = (tx: Transaction, conferenceId: number, { at, heldAt }: Placed): Promise<void> =>
  set(tx, conferenceId, { state: "ended", endedAt: at, endedHeldAt: heldAt });

export const writeClosed = (
  tx: Transaction,
  { conferenceId, seal, now }: { conferenceId: number; seal: MinutesSeal; now: Instant },
): Promise<void> => set(tx, conferenceId, { state: "closed", closedAt: now, minutesSeal: JSON.stringify(seal) });

/** Counts a change of what hangs on the conference, its agenda for example. */
export const touchConference = (tx: Transaction, conferenceId: number): Promise<void> => set(tx, conferenceId, {});

async function set(
  tx: Transaction,
  conferenceId: number,
  values: Partial<
    Record<
      | "kind"
      | "name"
      | "day"
      | "startsAt"
      | "place"
      | "mode"
      | "leaders"
      | "committee"
      | "state"
      | "startedAt"
      | "endedAt"
      | "closedAt"
      | "minutesSeal",
      string
    > &
      Record<"startedHeldAt" | "endedHeldAt" | "moved", string | null>
  >,
): Promise<void> {
  await tx
    .updateTable("conference")
    .set({ ...values, revision: sql`revision + 1` })
    .where("id", "=", conferenceId)
    .execute();
}
