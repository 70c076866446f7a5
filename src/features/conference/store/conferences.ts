import { type Selectable, sql } from "kysely";
import type { Instant } from "../../../basics/instant.ts";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { DB } from "../../../platform/database/tables.ts";
import { type Conference, type ConferenceInput, FormedCommittee, Leaders, type MinutesSeal } from "../model.ts";

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
  const { id, leaders, committee, minutesSeal, kind, mode, state, ...rest } = row;
  return {
    ...rest,
    conferenceId: id,
    kind: kind as Conference["kind"],
    mode: mode as Conference["mode"],
    state: state as Conference["state"],
    leaders: Leaders.parse(leaders),
    committee: committee === null ? null : FormedCommittee.parse(committee),
    seal: minutesSeal as MinutesSeal | null,
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
  { conferenceId, leaders, ...conference }: ConferenceInput & { readonly conferenceId: number },
): Promise<void> {
  await set(tx, conferenceId, { ...conference, leaders: JSON.stringify(leaders) });
}

export const writeCommittee = (tx: Transaction, conferenceId: number, committee: FormedCommittee): Promise<void> =>
  set(tx, conferenceId, { committee: JSON.stringify(committee) });

export const writeStarted = (tx: Transaction, conferenceId: number, now: Instant): Promise<void> =>
  set(tx, conferenceId, { state: "in-session", startedAt: now });

export const writeEnded = (tx: Transaction, conferenceId: number, now: Instant): Promise<void> =>
  set(tx, conferenceId, { state: "ended", endedAt: now });

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
    >
  >,
): Promise<void> {
  await tx
    .updateTable("conference")
    .set({ ...values, revision: sql`revision + 1` })
    .where("id", "=", conferenceId)
    .execute();
}
