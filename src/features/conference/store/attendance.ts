import { type Selectable, sql } from "kysely";
import type { Queries, Transaction } from "../../../platform/database/index.ts";
import type { DB } from "../../../platform/database/tables.ts";
import type { AttendanceState, Attendee, AttendeeInput } from "../model.ts";

/** Everyone invited: delegates in the order of entry, then council members, then guests. */
export async function attendeesOf(queries: Queries, conferenceId: number): Promise<Attendee[]> {
  const rows = await queries
    .selectFrom("attendance")
    .selectAll()
    .where("conferenceId", "=", conferenceId)
    .orderBy((order) =>
      order.case().when("kind", "=", "delegate").then(0).when("kind", "=", "council").then(1).else(2).end(),
    )
    .orderBy("id")
    .execute();
  return rows.map(attendeeFrom);
}

function attendeeFrom({ id, kind, state, ...row }: Selectable<DB["attendance"]>): Attendee {
  return { ...row, attendanceId: id, kind: kind as Attendee["kind"], state: state as AttendanceState };
}

/** For deeds about one attendee: the conference it belongs to. */
export async function conferenceOfAttendee(queries: Queries, attendanceId: number): Promise<number | undefined> {
  const row = await queries
    .selectFrom("attendance")
    .select("conferenceId")
    .where("id", "=", attendanceId)
    .executeTakeFirst();
  return row?.conferenceId;
}

/** For permissions: the cluster-year of the conference that somebody attends. */
export async function yearOfAttendee(
  queries: Queries,
  { attendanceId }: { readonly attendanceId: number },
): Promise<number | undefined> {
  const row = await queries
    .selectFrom("attendance")
    .innerJoin("conference", "conference.id", "attendance.conferenceId")
    .select("conference.yearId")
    .where("attendance.id", "=", attendanceId)
    .executeTakeFirst();
  return row?.yearId;
}

export async function insertAttendee(
  tx: Transaction,
  attendee: AttendeeInput & { readonly conferenceId: number; readonly substituteFor: number | null },
): Promise<number> {
  const { id } = await tx.insertInto("attendance").values(attendee).returning("id").executeTakeFirstOrThrow();
  return id;
}

export async function deleteAttendee(tx: Transaction, attendanceId: number): Promise<void> {
  await tx.deleteFrom("attendance").where("id", "=", attendanceId).execute();
}

export async function writeAttendance(
  tx: Transaction,
  {
    attendanceId,
    ...values
  }: Partial<Pick<Attendee, "state" | "reason" | "arrivedAt" | "leftAt" | "writtenOpinion">> & {
    readonly attendanceId: number;
  },
): Promise<void> {
  await tx
    .updateTable("attendance")
    .set({ ...values, revision: sql`revision + 1` })
    .where("id", "=", attendanceId)
    .execute();
}
